/** A page with less running text than this (words) is no article: a front page, a video page, an error page. */
const SHORTEST_ARTICLE = 40;

/**
 * A news brief is one paragraph of at least this length (words). Set by eye on the pages of the trafilatura set that
 * came out empty: a report of an interview is one, the facts about a product, line by line, are none.
 */
const SHORTEST_BRIEF = 20;

/**
 * True where the running text is long enough for an article.
 * @param words of the text without its standfirst
 * @param blocks words of each block of the text
 * @param isDeclared the page says that it is an article, and has a headline
 */
export function isLongEnough(words: number, blocks: readonly number[], isDeclared: boolean): boolean {
  return words >= SHORTEST_ARTICLE || (isDeclared && blocks.some((block) => block >= SHORTEST_BRIEF));
}
