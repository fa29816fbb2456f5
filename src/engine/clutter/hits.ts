import type { Phrasebook } from '../lexicon/phrasebook';
import { addTo } from '../page/grouped';
import type { Page } from '../page/model';
import { firstFrom, firstWithin, holderOf, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { collapse } from '../page/text';
import type { ClutterCategory } from '../types';
import { type LeafWords, NOTHING, readWords } from './words';

export interface TitleHit {
  category: ClutterCategory;
  text: string;
  whole: boolean;
}

export interface PhraseHit {
  text: string;
  /** Words of the block that holds the phrase. */
  words: number;
}

/** Lexicon findings of the whole page, so that boxes of any size can be asked quickly. */
export interface LexiconHits {
  words(node: PageNode): LeafWords;
  /** The blocks that say that the text goes on for subscribers, in document order. */
  readonly cutOffs: readonly PageNode[];
  /** The title a box is headed by. */
  title(box: PageNode): TitleHit | null;
  /** True where any phrase stands in a box. */
  hasPhrase(box: PageNode): boolean;
  /** The first phrase of the category in a box. */
  phrase(box: PageNode, category: ClutterCategory): PhraseHit | null;
  /** How many categories the titles within a box name. */
  titleCategories(box: PageNode): Set<ClutterCategory>;
}

/** A box is headed by one of its first blocks with text: a kicker or an icon's label may come before. */
const HEAD_BLOCKS = 2;
const REASON_LENGTH = 60;

/** Looks up every block's own text once. */
export function readLexicon(page: Page, book: Phrasebook): LexiconHits {
  /** By index of the block; empty where it has no text of its own. */
  const found: LeafWords[] = [];
  const texts: PageNode[] = [];
  const titles: PageNode[] = [];
  /** How many of the texts stand before each block. */
  const textsBefore: number[] = [];
  const cutOffs: PageNode[] = [];
  const phrases = new Map<ClutterCategory, PageNode[]>();
  for (const node of page.nodes) {
    textsBefore.push(texts.length);
    if (node.text === '') continue;
    const words = readWords(node, book);
    texts.push(node);
    found[node.index] = words;
    if (words.title) titles.push(node);
    if (words.cutOff) cutOffs.push(node);
    if (words.phrase) addTo(phrases, words.phrase.category, node);
  }
  const words = (node: PageNode): LeafWords => (node.text === '' ? undefined : found[node.index]) ?? NOTHING;
  return {
    words,
    cutOffs,
    title(box) {
      const start = textsBefore[box.index] ?? 0;
      const [first, second] = [texts[start], texts[start + 1]];
      // Text that stands loose beside blocks may come after them: a heading among them says more.
      const isMixed = first && first.children.length > 0 && first.index < box.end;
      if (isMixed && second && second.index < first.end && HEADINGS.has(second.tag)) {
        const heading = titleHit(second, words(second));
        if (heading) return heading;
      }
      for (let at = start; at < start + HEAD_BLOCKS; at++) {
        const node = texts[at];
        if (!node || node.index >= box.end) return null;
        const title = titleHit(node, words(node));
        if (title) return title;
      }
      return null;
    },
    hasPhrase: holderOf(page.nodes, (node) => words(node).phrase !== null),
    phrase(box, category) {
      const list = phrases.get(category);
      const node = list ? firstWithin(list, box) : null;
      const phrase = node ? words(node).phrase : null;
      return node && phrase ? { text: phrase.phrase, words: node.words } : null;
    },
    titleCategories(box) {
      const categories = new Set<ClutterCategory>();
      for (let at = firstFrom(titles, box.index); ; at++) {
        const node = titles[at];
        if (!node || node.index >= box.end) return categories;
        const title = words(node).title;
        if (title) categories.add(title.category);
      }
    },
  };
}

function titleHit({ text }: PageNode, { title }: LeafWords): TitleHit | null {
  if (!title) return null;
  return { category: title.category, text: shorten(text), whole: title.phrase.length >= text.length - 4 };
}

function shorten(text: string): string {
  const short = collapse(text);
  return short.length <= REASON_LENGTH ? short : `${short.slice(0, REASON_LENGTH - 1).trimEnd()}…`;
}
