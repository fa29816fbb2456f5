import type { BodyBlock } from '../body/body';
import { holdsLetter, splitAtSigns } from '../dom/characters';
import { firstSentence } from '../dom/first-sentence';
import { WORDS } from '../dom/scales';

/** How a text without headings is cut. All by hand on the development corpus, by eye on the sections. */
const SECTION = {
  /** Words: a screen or two. */
  words: 300,
  /** Minutes: an article that takes less is one section. Of a shorter one a reader needs no outline. */
  shortestArticle: 5,
  /** Words: a section starts with no shorter paragraph. */
  startWords: WORDS.label,
  /** Parts of a section's length: one part is the unit in which the distance from the ideal cut is counted. */
  parts: 3,
  /** Units from the ideal cut within which a cut is looked for. */
  farthest: 2,
} as const;
/** Characters: a word as long as this tells what a paragraph is about. By hand. */
const TELLING_WORD = 5;
/** The text of a figure does not count. */
const NOTHING = { text: '', words: 0 };

export interface Cut {
  /** Index of the block the section starts with. */
  at: number;
  title: string;
}

/**
 * Cuts a text without headings into sections of about 300 words, at paragraphs, preferring the paragraph that shares
 * the fewest words with the one before it (TextTiling, Hearst 1997, on paragraphs). Titles are the first sentence.
 * @param minutes how long so many words take to read
 */
export function inferSections(blocks: readonly BodyBlock[], minutes: (words: number) => number): Cut[] {
  const said = blocks.map((block) =>
    block.element.localName === 'figure' || !holdsLetter(block.text) ? NOTHING : block,
  );
  const texts = said.map(({ text }) => text);
  const words = said.map((block) => block.words);
  const likeness = likenessOf(texts);
  const total = words.reduce((sum, count) => sum + count, 0);
  const first = texts.findIndex((text) => text !== '');
  if (first < 0) return [];
  // The title is a sentence, not an item of a list or a cell of a table before it.
  const cut = (at: number): Cut => {
    const sentence = blocks.findIndex(
      ({ element }, index) => index >= at && element.localName === 'p' && texts[index] !== '',
    );
    return { at, title: titleOf(texts[sentence] ?? texts[at] ?? '') };
  };
  const cuts = [cut(first)];
  if (minutes(total) < SECTION.shortestArticle) return cuts;
  const sections = Math.max(2, Math.round(total / SECTION.words));
  for (let number = 1; number < sections; number++) {
    const at = bestCut(
      texts,
      words,
      likeness,
      (total * number) / sections,
      total / sections / SECTION.parts,
      (cuts.at(-1)?.at ?? first) + 1,
    );
    if (at !== null) cuts.push(cut(at));
  }
  return cuts;
}

/** Of the paragraphs near the ideal cut (a number of words into the text) the one that is least like its predecessor. */
function bestCut(
  texts: readonly string[],
  words: readonly number[],
  likeness: (at: number) => number,
  aim: number,
  reach: number,
  from: number,
): number | null {
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let before = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    if (at >= from && text !== '' && (words[at] ?? 0) >= SECTION.startWords) {
      const distance = Math.abs(before - aim) / Math.max(1, reach);
      const cost = distance <= SECTION.farthest && distance < bestCost ? distance + likeness(at) : bestCost;
      if (cost < bestCost) {
        best = at;
        bestCost = cost;
      }
    }
    before += words[at] ?? 0;
  }
  return best;
}

/** Share of longer words that a paragraph and the one before it have in common, 0..1. */
function likenessOf(texts: readonly string[]): (at: number) => number {
  const read: ReadonlySet<string>[] = [];
  const wordsAt = (at: number): ReadonlySet<string> => {
    read[at] ??= longWords(texts[at] ?? '');
    return read[at];
  };
  return (at) => {
    const left = wordsAt(at - 1);
    const right = wordsAt(at);
    if (left.size === 0 || right.size === 0) return 0;
    let shared = 0;
    for (const word of left) if (right.has(word)) shared++;
    return shared / Math.min(left.size, right.size);
  };
}

function longWords(text: string): Set<string> {
  const words = splitAtSigns(text.toLowerCase()).filter((word) => word.length >= TELLING_WORD);
  return new Set([...words, ...(text.match(/[\u30a0-\u30ff\u3400-\u9fff]{2}/g) ?? [])]);
}

/** The first sentence, without its full stop. */
function titleOf(text: string): string {
  return firstSentence(text).replace(/[.。।]$/u, '');
}
