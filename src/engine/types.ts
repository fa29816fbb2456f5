/** What a hidden block is. `navigation`: tag and topic lists, trending bars; `other`: audio player bar, weather, tip form. */
export const CLUTTER_CATEGORIES = [
  'paywall',
  'deals',
  'comments',
  'newsletter',
  'related',
  'jobs',
  'consent',
  'social',
  'ad',
  'app-promo',
  'notice',
  'promo',
  'navigation',
  'other',
] as const;

export type ClutterCategory = (typeof CLUTTER_CATEGORIES)[number];

/** What the caller may switch in the engine; everything is on by default. */
export interface EngineSettings {
  /** Categories the reader wants to keep: they are neither reported as clutter nor cut from the article. */
  keep?: readonly ClutterCategory[];
  /** The block that the reader says is the article. Where it holds no running text the page is read without it. */
  articleRoot?: Element;
  /** Boxes that the reader wants hidden as well. What holds text of the article is refused. */
  hide?: readonly Element[];
}

/** What is kept of a page to know its lines again on other pages of its site: hashes under a salt, no text. */
export interface PageLines {
  headline: number;
  /** One for each line of five words or more in the article's box, links to other articles left out. */
  lines: readonly number[];
}

/** What is known of the other pages of a site. Plain data; `PageLines` under the same salt. */
export interface SeenOnSite {
  salt: string;
  pages: readonly PageLines[];
}

export interface AnalyzeOptions {
  /** Address of the page, for absolute links; `document.baseURI` when left out. */
  url?: string;
  settings?: EngineSettings;
  /** What is known of the other pages of the site: lines that stand there too are rarely the article's. */
  seen?: SeenOnSite;
  /**
   * Finds the shadow root of an element, `null` where it has none. `element.shadowRoot` when left out: closed roots are
   * read only where the caller can open them.
   */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** A block of the live page that is not the article. */
export interface ClutterBlock {
  /** The live element; outermost only, so no two findings contain each other. */
  element: Element;
  category: ClutterCategory;
  /** A sentence for the reader: why this was found. */
  reason: string;
  /** 0..1 */
  confidence: number;
}

export interface Article {
  title: string;
  /** The short line over the headline ("Kicker", "Dachzeile"). */
  kicker?: string;
  /** The lead-in under the headline. */
  standfirst?: string;
  /** Authors without "By" or "Von". */
  byline?: string;
  /** When it was first published. ISO 8601, on the clock it was written by; without the time where only the day is sure. */
  publishedTime?: string;
  /** When it was last changed, in the same form. */
  modifiedTime?: string;
  siteName?: string;
  /** BCP 47 */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The body without title and byline; figures keep their captions, addresses are absolute. Not sanitised. */
  html: string;
  words: number;
  /** Reading time, at the speed usual for the language, at least 1. */
  minutes: number;
}

export interface Section {
  /** Equals the `id` of the element in `Article.html` the section starts with. */
  id: string;
  /** 2..6: 2 right under the headline, whatever level of heading the page begins its sections with, and inferred. */
  level: number;
  title: string;
  words: number;
  minutes: number;
  /** True where the page marks no section and Galley cut the text itself. */
  inferred: boolean;
  /** The live element of the page the section starts with. */
  anchor: Element;
}

export interface Access {
  state: 'full' | 'cut-off' | 'unknown';
  /** A sentence for the reader. */
  reason: string;
  /** Words of the article that are freely in the page. */
  words: number;
}

/** A part of the page between headline and end of the article that is neither in the article nor hidden. */
export interface LeftOut {
  /** The live node: a text, or an element with all its text. */
  node: Element | Text;
  /** Why it is not in the article; in English. */
  reason: string;
}

/** A box that the reader wants hidden, and is not. */
export interface Refusal {
  element: Element;
  /** It holds `text` of the article, its `headline`, or the publisher's `prompt` where the article is cut off; or it is `hidden` already. */
  why: 'text' | 'headline' | 'prompt' | 'hidden';
}

/** Which page of its story this one is, and the way to the others; addresses are absolute. */
export interface StoryPages {
  /** From 1. */
  current: number;
  /** Left out where the page does not say it. */
  total?: number;
  next?: string;
  previous?: string;
  /** The whole story on one page. */
  all?: string;
}

/** The entries of a live blog, one section each. */
export interface LiveEntries {
  order: 'newest-first' | 'oldest-first';
  /** Number of the block of `Analysis.blocks` with which each entry starts, in order. */
  starts: readonly number[];
  /** Number of the first block after the last entry. */
  end: number;
}

export interface Analysis {
  /** `null`: this page is no article. */
  article: Article | null;
  outline: Section[];
  /** Left out where the article is no live blog. */
  entries?: LiveEntries;
  /** Live elements, outermost only, in document order. */
  clutter: ClutterBlock[];
  /**
   * Every rendered text from the headline, or the first block where that comes first, to the last block of the article
   * that was neither written into the article nor is in a block of `clutter`: live, in document order. Found when first
   * asked for.
   */
  readonly leftOut: LeftOut[];
  access: Access;
  /** `null`: the story stands on one page. */
  pages: StoryPages | null;
  /** The access to what stands on this page, where the story stands on several. */
  accessHere?: Access;
  /** Where the article is cut off: the block in which the publisher says how to read on, where there is one. */
  prompt?: Element;
  /**
   * The live block of the page that each top-level element of `Article.html` was made from, in the same order: the
   * standfirst first, wherever it stands on the page, and the rest in document order.
   */
  blocks: Element[];
  /** The lines of this page, for `SeenOnSite`; found when first asked for. `null` where no salt was given. */
  readonly pageLines: PageLines | null;
  /** Those of `EngineSettings.hide` that are not hidden; left out where there are none. */
  refused?: Refusal[];
}
