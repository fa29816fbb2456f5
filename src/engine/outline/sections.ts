import { textOf } from '../article/block-text';
import { type Body, STANDFIRST_CLASS } from '../article/body';
import type { Section } from '../types';
import { type Cut, inferSections } from './inferred';
import { livePosts } from './live-posts';

/**
 * Finds the sections of the body and gives the elements they start with their ids.
 * @param minutes how long so many words take to read
 */
export function readOutline(body: Body, minutes: (words: number) => number): Section[] {
  const blocks = [...body.container.children];
  const lead = blocks[0]?.className === STANDFIRST_CLASS ? 1 : 0;
  const starts = blocks
    .map((element, at) => ({ element, at }))
    .filter(({ element }) => /^h[2-6]$/.test(element.localName) && !body.minor.has(element));
  const cuts =
    starts.length > 0
      ? starts.map(({ element, at }) => ({
          at,
          level: Number(element.localName.slice(1)),
          title: textOf(element).text,
          inferred: false,
        }))
      : unmarked(blocks, lead);
  return cuts.map(({ at, level, title, inferred }, number) => {
    const element = blocks[at] as Element;
    const end = cuts[number + 1]?.at ?? blocks.length;
    const words = blocks.slice(at, end).reduce((sum, block) => sum + textOf(block).words, 0);
    const id = `galley-section-${number + 1}`;
    element.setAttribute('id', id);
    return {
      id,
      level,
      title,
      words,
      minutes: minutes(words),
      inferred,
      anchor: body.sources.get(element) ?? element,
    };
  });
}

/** The posts of a live blog, else sections cut by Galley itself. */
function unmarked(blocks: readonly Element[], lead: number): (Cut & { level: number; inferred: boolean })[] {
  const posts = livePosts(blocks);
  if (posts.length > 0) return posts.map((post) => ({ ...post, level: 2, inferred: false }));
  return inferSections(blocks.slice(lead)).map((cut) => ({
    ...cut,
    at: cut.at + lead,
    level: 2,
    inferred: true,
  }));
}
