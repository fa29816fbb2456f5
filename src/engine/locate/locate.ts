import { WORDS } from '../dom/scales';
import type { Block } from '../page/block';
import type { Page } from '../page/read-page';
import { findRoot } from './root';

/** A page, and the block of it that holds the article. */
export interface LocatedArticle {
  readonly page: Page;
  /** `null` on a page without running text. */
  readonly root: Block | null;
  /** The reader said which block it is. */
  readonly isTaught: boolean;
  /** Little was found, and Readability was not at hand: asking it may find more. */
  readonly isThin: boolean;
}

/** Asks Readability for the block that holds the article. */
export type AskReadability = (page: Page) => Block | null;

/** Readability is asked where the root has fewer words of prose than this. By hand on the development corpus. */
const THIN_WORDS = WORDS.paragraphs;
/** Times as much prose that the page, or Readability's answer, must have to be preferred to the root. By hand, as above. */
const CLEARLY_MORE = 1.5;

/**
 * Finds the block that holds the article: the one that the reader says, where it holds running text; else by Galley's
 * own search; and where that finds little, Readability's answer if it holds clearly more.
 * @param taught the block that the reader says is the article
 * @param askReadability left out where it is not loaded
 */
export function locate(page: Page, taught?: Element, askReadability?: AskReadability): LocatedArticle {
  const said = taught && page.byElement.get(taught);
  if (said && said.proseBlocks > 0) return { page, root: said, isTaught: true, isThin: false };
  const root = findRoot(page);
  const found: LocatedArticle = { page, root, isTaught: false, isThin: false };
  if (root && (root.prose >= THIN_WORDS || page.body.prose <= root.prose * CLEARLY_MORE)) return found;
  if (!askReadability) return { ...found, isThin: true };
  const other = askReadability(page);
  return other && other.prose > (root?.prose ?? 0) * CLEARLY_MORE ? { ...found, root: other } : found;
}
