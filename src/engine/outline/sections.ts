import { textOf } from '../body/block-text';
import { type Body, STANDFIRST_CLASS } from '../body/write-body';
import type { Section } from '../types';
import { type Cut, inferSections } from './inferred';
import { livePosts } from './live-posts';

interface Unnumbered extends Cut {
  level?: number;
  inferred: boolean;
}

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
  // Many publishers begin their sections with the third level, so levels count from the highest one on the page.
  const top = Math.min(...starts.map(({ element }) => levelOf(element)));
  const cuts: readonly Unnumbered[] =
    starts.length > 0
      ? starts.map(({ element, at }) => ({
          at,
          level: levelOf(element) - top + 2,
          title: textOf(element).text,
          inferred: false,
        }))
      : unmarked(blocks, lead);
  return cuts.map(({ at, level = 2, title, inferred }, number) => {
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

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}

/** Sections of a text without headings: the posts of a live blog, else inferred ones. */
function unmarked(blocks: readonly Element[], lead: number): Unnumbered[] {
  const posts = livePosts(blocks);
  if (posts.length > 0) return posts.map((post) => ({ ...post, inferred: false }));
  return inferSections(blocks.slice(lead)).map((cut) => ({
    ...cut,
    at: cut.at + lead,
    inferred: true,
  }));
}
