import type { Access, Analysis, Article, Section, StoryPages } from '../../engine';
import type { OtherDocument } from '../analysis/analyze-page';

declare module '../parts' {
  interface Parts {
    story: StoryPart;
  }
}

/** Pages that are read at one press, at most; then the reader is asked again. */
export const PAGES_A_PRESS = 20;

/** A way to more of the story. */
export interface PageLink {
  readonly address: string;
  /** Of the page's own origin: it can be read here. Others can be opened. */
  readonly isHere: boolean;
}

/** `next`: page after page. `all`: the whole story, where the site has it on one page. */
export type Way = 'next' | 'all';

/** Why a page is not here. */
export type StoryProblem =
  /** `failed`: it could not be loaded. `silent`: no answer in time. `no-text`: nothing of the story. `loop`: it is here already. `cut-off`: its text is. */
  | { readonly kind: 'failed' | 'silent' | 'no-text' | 'loop' | 'cut-off' }
  /** An answer with a status of HTTP that is an error. */
  | { readonly kind: 'status'; readonly status: number };

/** How much of the story is here. */
export interface StoryState {
  /** The numbers of the first and the last page that are here. */
  readonly first: number;
  readonly last: number;
  /** `undefined` where the site does not say it. */
  readonly total: number | undefined;
  /** The page after the last one that is here. */
  readonly next: PageLink | null;
  readonly all: PageLink | null;
  /** The text goes on to the end of the story. */
  readonly isEnd: boolean;
  readonly loading: Way | null;
  readonly problem: StoryProblem | null;
}

/** A page of the story that was read from the site. None of its elements is live. */
export interface OtherPage {
  readonly number: number;
  readonly address: string;
  readonly article: Article;
  readonly outline: readonly Section[];
  /** The access to what stands on it. */
  readonly access: Access;
  readonly pages: StoryPages | null;
}

/** The story of a page, as far as it is here. */
export interface Story {
  state(): StoryState;
  /** @returns what ends the watch */
  watch(changed: () => void): () => void;
  /** Reads on; the reader has asked for it. Nothing is asked of the site otherwise. */
  read(way: Way): void;
  stop(): void;
  /** The analysis of the page with all that was joined to it. */
  joinedTo(first: Analysis): Analysis;
}

/** What pages are read with. */
export interface ReadingTools {
  /** Where the pages that are here come from. */
  readonly known: readonly string[];
  state(): StoryState;
  readonly signal: AbortSignal;
  analyze(document: Omit<OtherDocument, 'options'>, address: string): Promise<Analysis>;
  /** Puts an element into the open view. */
  hold(element: Element): void;
  /** Joins a page; false where it brings nothing new. @param next where the story goes on */
  take(page: OtherPage, way: Way, next: string | undefined): boolean;
}

/** What was read of a story beside its first page. */
export interface Others {
  /** How they were read: pages in a row, or one with the whole story. */
  readonly way: Way;
  readonly pages: readonly OtherPage[];
  /** Together they are the story from its first word to its last. */
  readonly isWhole: boolean;
}

/** The part that reads and joins. */
export interface StoryPart {
  /** Resolves to what kept it from reading on; `null` where nothing did. Rejects with the reason of the signal. */
  read(way: Way, tools: ReadingTools): Promise<StoryProblem | null>;
  /** `null` where the others bring nothing new. */
  join(first: Analysis, others: Others): Analysis | null;
  /** The entries of a live blog in the other order; `null` where there are none. */
  turn(page: Analysis): Analysis | null;
}
