import type { Access, Analysis, Article, LiveEntries } from '../../engine/types';
import type { View } from '../../messages';
import type { Resolved } from '../../settings';
import type { ReadingAids } from '../../settings/aids';
import type { Typography } from '../../settings/typography';
import type { StartListening } from '../listen/contract';
import type { Hiding } from '../restore/hiding';
import type { Rect } from '../scroll/rect';
import type { Progress, ReadingPlace } from '../scroll/top-paragraph';
import type { SavedBook } from '../share/contract';
import type { ShareFormat } from '../share/formats';
import type { ExitsPage } from '../shared/exits';
import type { Story } from '../story/contract';
import type { Visibility } from './stay-visible';
import type { ReaderTexts } from './texts';

declare module '../parts' {
  interface Parts {
    reader: ReadPage;
  }
}

/** A page whose article is read. */
export interface ReaderPage extends Pick<ReaderModel, 'onView' | 'onMove' | 'story' | 'entries'> {
  analysis: Analysis;
  article: Article;
  hiding: Hiding;
  settings: Resolved;
  exits: ExitsPage;
}

/** Opens the reader look on the article of a page. */
export type ReadPage = (page: ReaderPage) => Reader<ReaderPage>;

/** What the reader look is made from: what was found in the page, and how it is set. */
export interface ReaderSource
  extends Pick<
    ReaderModel,
    | 'onView'
    | 'onMove'
    | 'story'
    | 'entries'
    | 'joinPages'
    | 'onJoinPages'
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

export type CleanView = Exclude<View, 'original'>;

/** Author, date and the like. `age`: the article is years old. */
export interface ReaderFact {
  text: string;
  /** More than the line has room for: dates with their times. */
  whole?: string;
  kind?: 'age' | 'byline';
}

export interface ReaderSection {
  id: string;
  level: number;
  title: string;
  minutes: string;
}

/** Everything the reader look shows. Made of texts and handlers only, so that the look asks the browser for nothing. */
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
  /** Reading time of the text before the first section. */
  introductionMinutes: string;
  /** Reading time of the article. */
  minutes: number;
  /** Sentences on how much is left to read, by minutes left. */
  minutesLeft: readonly string[];
  /** A note on an outline that the publisher did not write. */
  outlineNote: string | null;
  typography: Typography;
  /** The typography is this site's own. */
  ownTypography: boolean;
  /** The reader set the typography. @param onlyHere for this site only */
  onTypography(typography: Typography, onlyHere: boolean): void;
  /**
   * The reader shares the article. Rejects where the browser forbids it.
   * @param body the sanitised blocks
   * @param passage text of the block at the top of the window, as it is shown: its lines end in `\n`
   */
  onShare(way: ShareFormat, body: Element, passage: string): Promise<SavedBook | undefined>;
  aids: ReadingAids;
  /** The reader set the aids otherwise. */
  onAids(aids: ReadingAids): void;
  /** Loads the player. Rejects where it cannot be loaded. */
  loadListening(): Promise<StartListening>;
  /** The story, where it stands on several pages. */
  story: Story | null;
  /** How the entries of a live blog follow each other, and what turns them round; `null` for all other articles. */
  entries: { order: LiveEntries['order']; onTurn(): void } | null;
  /** The pages of stories on this site are joined at once. */
  joinPages: boolean;
  onJoinPages(on: boolean): void;
  /** The comments of the page, line by line; `hidden` until the reader brings them back, `null` where there are none. */
  comments: null | 'hidden' | readonly string[];
  onComments(): void;
  onPrompt(): void;
  /** Address of the page and date of reading, for prints. */
  source: string;
  /** The reader has scrolled. */
  onMove(): void;
  /** The reader chose a view. */
  onView(view: View): void;
}

/** An open reader look. @template Model what an update is made of */
export interface Reader<Model = ReaderSource> extends Omit<Visibility, 'leave'> {
  show(view: CleanView): void;
  jump(section: string): void;
  /** The block at the top of the window. */
  place(): ReadingPlace | null;
  goTo(place: ReadingPlace): void;
  /** How far the reader is in the article; `null` in the outline, which is not read through. */
  progress(): Progress | null;
  /** Goes on in a block: this share of it (0 to 1) is above the window, and the focus is in it. */
  resumeAt(block: number, share: number): void;
  /** Puts a bar over the controls. Returns what takes it away. */
  put(bar: Element): () => void;
  /** Where something would be that stands in the page after this many blocks of the article. */
  spotAfter(blocks: number): Rect | null;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  /** Takes in more text or other text. The block that is being read stays where it is. */
  update(model: Model): void;
  /** Puts an element of Galley's own over the article. */
  hold(element: Element): void;
  /** Takes the view off the page. */
  close(): void;
  /** Shows the closed view again, at its start. */
  comeBack(): void;
}

/** Gives a view its styles. */
export type ApplyStyles = (root: ShadowRoot, css: string) => void;
