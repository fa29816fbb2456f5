import type { Body } from '../body/body';
import type { Finding } from '../clutter/finding';
import type { Context } from '../context/context';
import { WORDS } from '../dom/scales';
import { isWithin } from '../dom/within';
import type { Block } from '../page/block';
import { isReport } from './report';
import type { UnseenBlocks } from './unseen';

/** Words: a page with less running text is no article but a front page, a video page, an error page. By hand on the development corpus. */
const SHORTEST_ARTICLE = WORDS.twoSentences;

/**
 * Words: a news brief is one paragraph of at least this length. Set by eye on the pages of the trafilatura set that
 * came out empty: a report of an interview is one, the facts about a product, line by line, are none.
 */
const SHORTEST_BRIEF = WORDS.sentence;

/** How long the text of an article is, in words. */
export interface TextLength {
  /** All of the body. */
  readonly body: number;
  /** Without the boxes that are no part of the article and stay because the reader wants to see them. */
  readonly article: number;
  /** Of each block of the article. */
  readonly blocks: readonly number[];
}

/** @param kept the boxes in the body that are no part of the article */
export function measureText({ blocks: all }: Body, kept: readonly Finding[]): TextLength {
  const boxes = new Set(kept.map(({ node }) => node.element));
  const own = boxes.size === 0 ? all : all.filter(({ source }) => !isWithin(source, boxes));
  const blocks = own.map(({ words }) => words);
  const body = all.reduce((sum, { words }) => sum + words, 0);
  return { body, article: blocks.reduce((sum, words) => sum + words, 0), blocks };
}

/** True where the running text is long enough for an article; the opening of one that is held back may be short. */
export function isLongEnough(
  context: Context,
  { article, blocks }: TextLength,
  standfirst: readonly Block[],
  { elements }: UnseenBlocks,
): boolean {
  const { headline, page } = context;
  if (headline !== null && elements.size > 0) return true;
  const lead = standfirst.reduce((sum, line) => sum + line.words, 0);
  if (article - lead >= SHORTEST_ARTICLE) return true;
  if (headline === null || !blocks.some((words) => words >= SHORTEST_BRIEF)) return false;
  return page.metadata.isArticle || isReport(context);
}
