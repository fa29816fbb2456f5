import { addTo } from '../dom/group-by';
import { HEADINGS } from '../dom/tags';
import { collapse } from '../dom/text';
import type { Phrasebook } from '../lexicon/phrasebook';
import { type Block, firstFrom, firstWithin, holderOf } from '../page/block';
import type { Page } from '../page/read-page';
import type { ClutterCategory } from '../types';
import { type BlockPhrases, NOTHING, readBlockPhrases } from './block-phrases';

export interface BoxTitle {
  category: ClutterCategory;
  text: string;
  /** True where the block says nothing else. */
  isWhole: boolean;
}

export interface BoxPhrase {
  text: string;
  /** Words of the block that holds the phrase. */
  words: number;
}

/** Lexicon findings of the whole page, so that boxes of any size can be asked quickly. */
export interface PagePhrases {
  /** What the lexicons say of the block's own text. */
  of(node: Block): BlockPhrases;
  /** The blocks that say that the text goes on for subscribers, in document order. */
  readonly cutOffs: readonly Block[];
  /** The title a box is headed by. */
  title(box: Block): BoxTitle | null;
  /** True where any phrase stands in a box. */
  hasPhrase(box: Block): boolean;
  /** The first phrase of the category in a box. */
  phrase(box: Block, category: ClutterCategory): BoxPhrase | null;
  /** How many categories the titles within a box name. */
  titleCategories(box: Block): Set<ClutterCategory>;
}

/** A box is headed by one of its first blocks with text: a kicker or an icon's label may come before. */
const HEAD_BLOCKS = 2;
const REASON_LENGTH = 60;

/** Looks up every block's own text once. */
export function readPhrases(page: Page, book: Phrasebook): PagePhrases {
  /** By index of the block; empty where it has no text of its own. */
  const found: BlockPhrases[] = [];
  const texts: Block[] = [];
  const titles: Block[] = [];
  /** How many of the texts stand before each block. */
  const textsBefore: number[] = [];
  const cutOffs: Block[] = [];
  const phrases = new Map<ClutterCategory, Block[]>();
  for (const node of page.blocks) {
    textsBefore.push(texts.length);
    if (node.text === '') continue;
    const words = readBlockPhrases(node, book);
    texts.push(node);
    found[node.index] = words;
    if (words.title) titles.push(node);
    if (words.cutOff) cutOffs.push(node);
    if (words.phrase) addTo(phrases, words.phrase.category, node);
  }
  const of = (node: Block): BlockPhrases => (node.text === '' ? undefined : found[node.index]) ?? NOTHING;
  return {
    of,
    cutOffs,
    title(box) {
      const start = textsBefore[box.index] ?? 0;
      const [first, second] = [texts[start], texts[start + 1]];
      // Text that stands loose beside blocks may come after them: a heading among them says more.
      const isMixed = first && first.children.length > 0 && first.index < box.end;
      if (isMixed && second && second.index < first.end && HEADINGS.has(second.tag)) {
        const heading = titleOf(second, of(second));
        if (heading) return heading;
      }
      for (let at = start; at < start + HEAD_BLOCKS; at++) {
        const node = texts[at];
        if (!node || node.index >= box.end) return null;
        const title = titleOf(node, of(node));
        if (title) return title;
      }
      return null;
    },
    hasPhrase: holderOf(page.blocks, (node) => of(node).phrase !== null),
    phrase(box, category) {
      const list = phrases.get(category);
      const node = list ? firstWithin(list, box) : null;
      const phrase = node ? of(node).phrase : null;
      return node && phrase ? { text: phrase.phrase, words: node.words } : null;
    },
    titleCategories(box) {
      const categories = new Set<ClutterCategory>();
      for (let at = firstFrom(titles, box.index); ; at++) {
        const node = titles[at];
        if (!node || node.index >= box.end) return categories;
        const title = of(node).title;
        if (title) categories.add(title.category);
      }
    },
  };
}

function titleOf({ text }: Block, { title }: BlockPhrases): BoxTitle | null {
  if (!title) return null;
  return { category: title.category, text: shorten(text), isWhole: title.phrase.length >= text.length - 4 };
}

function shorten(text: string): string {
  const short = collapse(text);
  return short.length <= REASON_LENGTH ? short : `${short.slice(0, REASON_LENGTH - 1).trimEnd()}…`;
}
