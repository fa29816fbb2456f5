import type { Access, Analysis, Article } from '../../engine/types';
import type { View } from '../../messages';
import type { LineFocus, ReadingAids } from '../../settings/aids';
import type { Typography } from '../../settings/typography';
import type { TypeTexts } from '../../ui/type-texts';
import type { StartListening } from '../listen/contract';
import type { Progress, ReadingPlace } from '../scroll/position';
import type { Rect } from '../scroll/rect';
import type { Way } from '../share/formats';
import type { Visibility } from './stay-visible';

declare module '../parts' {
  interface Parts {
    reader: ReadArticle;
  }
}

/** What the reader can do about what is not in the text. */
export interface AsideLinks {
  /** Brings the comments back. */
  onComments(): void;
  /** Leads to where the publisher says how to read on. */
  onPrompt(): void;
}

/** What the content script gives to the reader's script; the rest of a {@link ReaderModel} is made of it there. */
export interface ReaderSource
  extends Pick<
    ReaderModel,
    | 'onView'
    | 'onMove'
    | 'onTypography'
    | 'typography'
    | 'ownTypography'
    | 'comments'
    | 'onComments'
    | 'onPrompt'
    | 'aids'
    | 'onAids'
  > {
  analysis: Analysis;
  article: Article;
}

/** Opens the reader look on an article. */
export type ReadArticle = (source: ReaderSource) => Reader;

export type CleanView = Exclude<View, 'original'>;

/** The texts of the reader's controls, in the language of the user interface. */
export interface ReaderTexts {
  /** BCP 47 */
  lang: string;
  dir: 'ltr' | 'rtl';
  views: string;
  toText: string;
  original: string;
  backToPage: string;
  article: string;
  outline: string;
  openAll: string;
  closeAll: string;
  sections: string;
  introduction: string;
  toOutline: string;
  table: string;
  code: string;
  cutOff: string;
  toPrompt: string;
  comments: string;
  commentsHidden: string;
  show: string;
  toComments: string;
  type: TypeTexts & { onlyHere: string };
  share: ShareTexts;
  aids: AidsTexts;
}

/** The texts of the panel that shares the article. */
export interface ShareTexts {
  title: string;
  ways: Record<Way, string>;
  copied: string;
  failed: string;
}

/** The texts of the panel for reading aloud and line focus. */
export interface AidsTexts {
  /** BCP 47 */
  lang: string;
  title: string;
  readAloud: string;
  play: string;
  pause: string;
  nextSentence: string;
  lastSentence: string;
  nextParagraph: string;
  lastParagraph: string;
  rate: string;
  voice: string;
  ownVoices: string;
  otherVoices: string;
  waiting: string;
  noVoice: string;
  noVoiceForLanguage: string;
  onlyRemote: string;
  failed: string;
  lost: string;
  lineFocus: string;
  lineFocusModes: Record<LineFocus, string>;
}

/** Author, site, date and the like. `age`: the article is years old, which a reader should not miss. */
export interface ReaderFact {
  text: string;
  kind?: 'age' | 'byline';
}

export interface ReaderSection {
  id: string;
  level: number;
  title: string;
  minutes: string;
}

/** Everything the reader look shows; it asks the browser for nothing. */
export interface ReaderModel {
  texts: ReaderTexts;
  head: {
    title: string;
    kicker: string | undefined;
    standfirst: string | undefined;
    facts: readonly ReaderFact[];
    access: { state: Access['state']; label: string; reason: string };
  };
  body: {
    /** Not sanitised. */
    html: string;
    lang: string | undefined;
    dir: 'ltr' | 'rtl';
    cutOff: boolean;
  };
  sections: readonly ReaderSection[];
  /** How long the text before the first section takes. */
  introductionMinutes: string;
  minutes: number;
  /** How much is left to read, by minutes. */
  minutesLeft: readonly string[];
  /** Said over an outline that the publisher did not write. */
  outlineNote: string | null;
  typography: Typography;
  /** The typography is this site's own. */
  ownTypography: boolean;
  /** The reader set the typography, for all sites or this one; `null` takes the site's own back. */
  onTypography(typography: Typography, onlyHere: boolean): void;
  /**
   * The reader shares the article. Rejects where the browser forbids it.
   * @param body the sanitised blocks
   * @param passage text of the block at the top of the window
   */
  onShare(way: Way, body: Element, passage: string): Promise<void>;
  aids: ReadingAids;
  /** The reader set the aids otherwise. */
  onAids(aids: ReadingAids): void;
  /** Loads what reads aloud. Rejects where it cannot be loaded. */
  loadListening(): Promise<StartListening>;
  /** `null`: the page has none. `hidden`: they are there. Else those that the reader brought back, line by line. */
  comments: null | 'hidden' | readonly string[];
  onComments(): void;
  onPrompt(): void;
  /** The address of the page and when it was read, for prints. */
  source: string;
  /** The reader has scrolled. */
  onMove(): void;
  /** The reader chose a view. */
  onView(view: View): void;
}

/** An open reader look, of a model or of what models are made of. */
export interface Reader<Model = ReaderSource> extends Visibility {
  show(view: CleanView): void;
  jump(section: string): void;
  /** The block at the top of the window. */
  place(): ReadingPlace | null;
  goTo(place: ReadingPlace): void;
  /** How far the reader is in the article; `null` in the outline, which is looked through, not read. */
  progress(): Progress | null;
  /** Goes on from a place in a block: so much of it is above the window, and the focus is in it. */
  resumeAt(block: number, share: number): void;
  /** Puts a bar over the controls. Returns what takes it away. */
  put(bar: Element): () => void;
  /** Where something would be that stands in the page after so many blocks of the article. */
  spotAfter(blocks: number): Rect | null;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  /** Takes in more text, or other text; what is being read stays where it is. */
  update(model: Model): void;
  /** Puts an element of Galley's own over the article. */
  hold(element: Element): void;
  /** Takes the view off the page. */
  close(): void;
  /** Shows the closed view again. */
  comeBack(): void;
}

/** Gives a view its styles. */
export type ApplyStyles = (root: ShadowRoot, css: string) => void;
