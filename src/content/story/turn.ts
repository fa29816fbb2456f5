import type { Analysis } from '../../engine';
import { parse } from './parse';

/** Turns the entries of a live blog round; what stands before and after them stays. `null` where there are none. */
export function turnEntries({
  article,
  entries,
  blocks,
  outline,
  access,
  clutter,
  pages,
  prompt,
  accessHere,
}: Analysis): Analysis | null {
  if (!article || !entries) return null;
  const elements = [...parse(article.html).body.children];
  if (elements.length !== blocks.length) return null;
  const { starts, end, order } = entries;
  const numbers = blocks.map((_, at) => at);
  const each = starts.map((start, at) => numbers.slice(start, starts[at + 1] ?? end));
  const turned = [...numbers.slice(0, starts[0]), ...each.toReversed().flat(), ...numbers.slice(end)];
  const places = new Map(turned.map((from, to) => [blocks[from], to] as const));
  const placeOf = (anchor: Element): number => places.get(anchor) ?? 0;
  let at = starts[0] ?? 0;
  const turnedStarts = each.toReversed().map(({ length }) => {
    at += length;
    return at - length;
  });
  return {
    access,
    clutter,
    pages,
    ...(prompt && { prompt }),
    ...(accessHere && { accessHere }),
    // Both are of the page as it is.
    leftOut: [],
    pageLines: null,
    article: { ...article, html: turned.map((from) => elements[from]?.outerHTML ?? '').join('') },
    outline: outline.toSorted((one, other) => placeOf(one.anchor) - placeOf(other.anchor)),
    blocks: turned.flatMap((from) => blocks[from] ?? []),
    entries: {
      order: order === 'newest-first' ? 'oldest-first' : 'newest-first',
      starts: turnedStarts,
      end,
    },
  };
}
