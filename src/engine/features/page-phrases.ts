import { addTo } from '../dom/group-by';
import { WORDS } from '../dom/scales';
import { HEADINGS } from '../dom/tags';
import { collapse } from '../dom/text';
import type { Phrasebook } from '../lexicon/phrasebook';
import { type Block, firstFrom, firstWithin, holderOf } from '../page/block';
import type { Page } from '../page/read-page';
import type { ClutterCategory } from '../types';
import { type BlockPhrases, NOTHING, readBlockPhrases } from './block-phrases';

/** The title of a box. */
export interface BoxTitle {
  category: ClutterCategory;
  /** The text of the block that is the title, shortened for the reader. */
  text: string;
  /** True where the block says nothing else. */
  isWhole: boolean;
}

/** A phrase in a box. */
export interface BoxPhrase {
  text: string;
  /** Words of the block that holds the phrase. */
  words: number;
}

/** What the lexicons say of the whole page. Answers about a box cost the same for a box of any size. */
export interface PagePhrases {
  /** What the lexicons say of the block's own text. */
  of(node: Block): BlockPhrases;
  /** The blocks that say that the text goes on for subscribers, in document order. */
  readonly cutOffs: readonly Block[];
  /** The title at the head of a box. */
  title(box: Block): BoxTitle | null;
  /** True where any phrase stands in a box. */
  hasPhrase(box: Block): boolean;
  /** The first phrase of the category in a box. */
  phrase(box: Block, category: ClutterCategory): BoxPhrase | null;
  /** The categories that the titles within a box name. */
  titleCategories(box: Block): Set<ClutterCategory>;
}

/* By hand on the development half of the corpus, 2026-11. */
/** Blocks with text at the head of a box among which its title is: a kicker or an icon's label may come before. */
const HEAD_BLOCKS = 2;
/** Characters of a title in a reason, at most. */
const REASON_LENGTH = 60;
/** Characters of a title besides its phrase, at most, where it says nothing else: a colon, an arrow, spaces. */
const TITLE_MARGIN = WORDS.few;

/** The blocks of a page with text of their own, and what the lexicons say of them. All lists are in document order. */
interface Lookup {
  texts: Block[];
  /** How many of the texts stand before each block, by its index. */
  textsBefore: number[];
  titles: Block[];
  cutOffs: Block[];
  phrases: Map<ClutterCategory, Block[]>;
  /** What the lexicons say of the block's own text. */
  of(node: Block): BlockPhrases;
}

/** Looks up every block's own text once. */
export function readPhrases(page: Page, book: Phrasebook): PagePhrases {
  const lookup = lookUp(page, book);
  const { of, cutOffs, phrases, titles } = lookup;
  return {
    of,
    cutOffs,
    title: (box) => titleAtHead(box, lookup),
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
        const { title } = of(node);
        if (title) categories.add(title.category);
      }
    },
  };
}

function lookUp(page: Page, book: Phrasebook): Lookup {
  /** By the index of the block; empty where it has no text of its own. */
  const found: BlockPhrases[] = [];
  const texts: Block[] = [];
  const textsBefore: number[] = [];
  const titles: Block[] = [];
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
  return { texts, textsBefore, titles, cutOffs, phrases, of };
}

function titleAtHead(box: Block, { texts, textsBefore, of }: Lookup): BoxTitle | null {
  const start = textsBefore[box.index] ?? 0;
  const [first, second] = [texts[start], texts[start + 1]];
  // Loose text of a box may stand after the blocks in it. A heading among these is the title.
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
}

function titleOf({ text }: Block, { title }: BlockPhrases): BoxTitle | null {
  if (!title) return null;
  return {
    category: title.category,
    text: shorten(text),
    isWhole: title.phrase.length >= text.length - TITLE_MARGIN,
  };
}

function shorten(text: string): string {
  const short = collapse(text);
  return short.length <= REASON_LENGTH ? short : `${short.slice(0, REASON_LENGTH - 1).trimEnd()}…`;
}
