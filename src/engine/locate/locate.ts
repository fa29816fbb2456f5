import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { findRoot } from './root';

/** The block that holds the article, and how it was found. */
export interface FoundRoot {
  root: Block | null;
  /** The reader said which it is. */
  isTaught: boolean;
  /** Little was found, and Readability was not at hand. */
  isThin: boolean;
}

/** Asks Readability for the block that holds the article. */
export type AskReadability = (page: Page) => Block | null;

/** Below so many words of prose Galley asks Readability for a second opinion, and takes it where it has this much more. */
const THIN_WORDS = 120;
const CLEARLY_MORE = 1.5;

/**
 * The block that the reader says is the article, where it holds running text; else Galley's own search, and where that
 * finds little, Readability's answer if it holds clearly more.
 */
export function locateArticle(
  page: Page,
  taught: Element | undefined,
  askReadability: AskReadability | undefined,
): FoundRoot {
  const said = taught && page.byElement.get(taught);
  if (said && said.proseBlocks > 0) return { root: said, isTaught: true, isThin: false };
  const root = findRoot(page);
  const found: FoundRoot = { root, isTaught: false, isThin: false };
  if (root && (root.prose >= THIN_WORDS || page.body.prose <= root.prose * CLEARLY_MORE)) return found;
  if (!askReadability) return { ...found, isThin: true };
  const other = askReadability(page);
  return other && other.prose > (root?.prose ?? 0) * CLEARLY_MORE ? { ...found, root: other } : found;
}
