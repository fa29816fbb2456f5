import { PRINTED_DATE } from '../clutter/guards';
import type { Scene } from '../clutter/scene';
import { bare } from '../lexicon/characters';
import { linkDensity, type PageNode } from '../page/node';
import { hasSentencePunctuation } from '../page/text';
import { isDateline } from './dateline';
import { isByline } from './metadata';

/** With fewer words and without any punctuation a line is the author's name, a place, a number. */
const NAME_WORDS = 5;

/**
 * Index of the first of the short lines that stand right before the first paragraph and are set as the text is:
 * "Hi everyone!", "Name: Ashley", and however set "LONDON —". Names and dates set so are none.
 */
export function openingLine(
  scene: Scene,
  start: number,
  standfirst: PageNode | null,
  clutter: ReadonlySet<Element>,
): number {
  const { page, headline, book, tally } = scene;
  const first = page.nodes[start];
  const siblings = first?.parent?.children ?? [];
  let opening = start;
  for (let at = siblings.indexOf(first as PageNode) - 1; at >= 0; at--) {
    const line = siblings[at] as PageNode;
    if (line.words === 0) continue;
    if (line === headline || line === standfirst || clutter.has(line.element)) break;
    if (isDateline(line)) {
      opening = line.index;
      continue;
    }
    if (
      !scene.setAsText(line) ||
      linkDensity(line) > 0.5 ||
      isByline(line, book) ||
      PRINTED_DATE.test(line.text)
    )
      break;
    if (line.words < NAME_WORDS && !hasSentencePunctuation(line.text)) break;
    if (tally.count('times', line) > 0 || tally.count('authorLinks', line) > 0) break;
    const { credit, published, updated } = book.openingsOf(bare(line.text));
    if (credit !== undefined || published !== undefined || updated !== undefined) break;
    opening = line.index;
  }
  return opening;
}
