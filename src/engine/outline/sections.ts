import { type Body, type BodyBlock, STANDFIRST_CLASS } from '../body/body';
import { holdsLetter } from '../dom/characters';
import type { Section } from '../types';
import { type Cut, inferSections } from './inferred';
import { livePosts } from './live-posts';

/** The sections of an article, and the ids of the blocks that they start with. */
export interface Outline {
  readonly sections: Section[];
  readonly ids: ReadonlyMap<BodyBlock, string>;
}

interface Unnumbered extends Cut {
  level?: number;
  inferred: boolean;
}

const SECTION_HEADING = /^h[2-6]$/;

/**
 * Finds the sections of the body.
 * @param minutes how long so many words take to read
 */
export function readOutline({ blocks }: Body, minutes: (words: number) => number): Outline {
  const lead = blocks[0]?.element.className === STANDFIRST_CLASS ? 1 : 0;
  const starts = blocks
    .map((block, at) => ({ ...block, at }))
    .filter(
      ({ element, isMinor, text }) =>
        SECTION_HEADING.test(element.localName) && !isMinor && holdsLetter(text),
    );
  // Many publishers begin their sections with the third level, so levels count from the highest one on the page.
  const top = Math.min(...starts.map(({ element }) => levelOf(element)));
  const cuts: readonly Unnumbered[] =
    starts.length > 0
      ? starts.map(({ element, at, text }) => ({
          at,
          level: levelOf(element) - top + 2,
          title: text,
          inferred: false,
        }))
      : unmarked(blocks, lead, minutes);
  const ids = new Map<BodyBlock, string>();
  const sections = cuts.map(({ at, level = 2, title, inferred }, number) => {
    const block = blocks[at] as BodyBlock;
    const end = cuts[number + 1]?.at ?? blocks.length;
    const words = blocks.slice(at, end).reduce((sum, inner) => sum + inner.words, 0);
    const id = `galley-section-${number + 1}`;
    ids.set(block, id);
    return { id, level, title, words, minutes: minutes(words), inferred, anchor: block.source };
  });
  return { sections, ids };
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}

/** Sections of a text without headings: the posts of a live blog, else inferred ones. */
function unmarked(
  blocks: readonly BodyBlock[],
  lead: number,
  minutes: (words: number) => number,
): Unnumbered[] {
  const posts = livePosts(blocks);
  if (posts.length > 0) return posts.map((post) => ({ ...post, inferred: false }));
  return inferSections(blocks.slice(lead), minutes).map((cut) => ({
    ...cut,
    at: cut.at + lead,
    inferred: true,
  }));
}
