import { WORDS } from '../dom/scales';
import { READ_ON_NAMES, TEASER_NAMES } from '../features/class-vocabulary';
import { isCookieNotice, isNamedNotice } from '../features/cookie-texts';
import type { Counts } from '../features/counts';
import { isInCaption, saysPicture } from '../features/pictures/captions';
import { ownProse } from '../features/prose-weight';
import { ancestors, type Block, contains } from '../page/block';
import { namedAny, withoutNumbers } from '../page/class-names';
import type { Page } from '../page/read-page';

/** Least share of the words in the most used style, for a further style of the article's prose. By hand on the development corpus. */
const OWN_STYLE_SHARE = 0.2;
/** Words: a box with a linked heading and no more is a card that leads to another page. By hand on the development corpus. */
const CARD_WORDS = WORDS.longParagraph;

/** How the article's prose is set. */
export interface Style {
  /** The prose blocks that are set as most of the article is. */
  inStyle: ReadonlySet<Block>;
  /** True for blocks that are set as those are, short ones too. */
  setAsText(node: Block): boolean;
}

/** A group of prose blocks that are set alike. */
interface Group {
  words: number;
  nodes: Block[];
}

/**
 * Finds the prose blocks within the root that are set as most of its prose is: same tag, same class, same path of tags
 * up to the root. Boxes inserted into an article are nearly always built in another way. Captions and the texts of
 * cards and teasers may be built alike: they are told from prose, and count as the article's only where most of it is
 * written so, as in a slide show or a list of links with remarks.
 * @param isNoText blocks that are no text however they are set
 */
export function readStyle(
  page: Page,
  root: Block,
  counts: Counts,
  isNoText: (block: Block) => boolean,
): Style {
  const styleOf = styleWithin(root, counts);
  const groups = new Map<string, Group>();
  for (const node of textIn(page, root, counts)) {
    const words = ownProse(node);
    if (words === 0 || isNoText(node)) continue;
    const key = styleOf(node);
    if (key === NO_TEXT) continue;
    const group = groups.get(key);
    if (group) {
      group.words += words;
      group.nodes.push(node);
    } else groups.set(key, { words, nodes: [node] });
  }
  const most = Math.max(0, ...[...groups.values()].map((group) => group.words));
  const own = [...groups].filter(
    ([key, { words }]) => words >= most * (key.startsWith(BESIDE) ? 1 : OWN_STYLE_SHARE),
  );
  const styles = new Set(own.map(([key]) => key));
  return {
    inStyle: new Set(own.flatMap(([, group]) => group.nodes)),
    setAsText: (node) => contains(root, node) && !isNoText(node) && styles.has(styleOf(node)),
  };
}

/** Words of prose: with fewer before them, comments and excerpts are what the page is about, as in a thread. By hand. */
const LEAST_TEXT_WORDS = WORDS.twoSentences;

/**
 * The blocks with text within the root; those of readers' comments and of rows of excerpts only where hardly anything
 * stands before them.
 */
function textIn(page: Page, root: Block, counts: Counts): Block[] {
  const text: Block[] = [];
  let before = 0;
  let isAfter = false;
  for (let index = root.index; index < root.end; index++) {
    const node = page.blocks[index];
    if (!node) continue;
    if (counts.is('commentItems', node) || counts.is('excerpts', node)) {
      isAfter = true;
      index = node.end - 1;
    } else if (node.text !== '') {
      text.push(node);
      if (!isAfter) before += ownProse(node);
    }
  }
  if (!isAfter || before >= LEAST_TEXT_WORDS) return text;
  return page.blocks.slice(root.index, root.end).filter((node) => node.text !== '');
}

/** The key of what is never the article's text: notices on cookies. */
const NO_TEXT = '';
/** Begins the keys of captions, cards and teasers. */
const BESIDE = '+';

/** Gives tag, class and path of a block within the root, as one key. Each block is looked at once. */
function styleWithin(root: Block, counts: Counts): (node: Block) => string {
  const paths: string[] = [];
  const inBoxes: boolean[] = [];
  const keys: string[] = [];
  const pathOf = (at: Block | null): string => {
    if (!at || at === root || !contains(root, at)) return '';
    paths[at.index] ??= `<${at.tag}${pathOf(at.parent)}`;
    return paths[at.index] as string;
  };
  /** True for what stands in a box with links that is named as one of teasers. */
  const isInNamedBox = (at: Block | null): boolean => {
    if (!at || at === root || at.prose > BOX_SHARE * root.prose) return false;
    inBoxes[at.index] ??= (at.links > 0 && namedAny(at, TEASER_BOX_NAMES)) || isInNamedBox(at.parent);
    return inBoxes[at.index] as boolean;
  };
  const isInNotice = (node: Block): boolean =>
    counts.count('cookieTexts', root) > 0 &&
    [...ancestors(node)].some(
      (box) => isNamedNotice(box) && isCookieNotice(box, counts.count('cookieTexts', box)),
    );
  const isBeside = (node: Block): boolean =>
    isInCaption(node) || saysPicture(node) || isInCard(node, root, counts) || isInNamedBox(node.parent);
  return (node) => {
    if (isInNotice(node)) return NO_TEXT;
    keys[node.index] ??=
      `${isBeside(node) ? BESIDE : ''}${node.tag}.${withoutNumbers(node.classes)}${pathOf(node.parent)}`;
    return keys[node.index] as string;
  };
}

/** True for the text of a card: a heading that is a link, and little more. */
export function isInCard(node: Block, root: Block, counts: Counts): boolean {
  for (let at = node.parent; at && at !== root && at.words <= CARD_WORDS; at = at.parent)
    if (counts.count('linkedHeadings', at) > 0) return counts.count('headings', at) === 1;
  return false;
}

/** Class names of boxes that lead to other articles. */
const TEASER_BOX_NAMES = new Set([...TEASER_NAMES, ...READ_ON_NAMES]);
/** Share of the root's prose: a box with more is the article, whatever its class says. By hand on the development corpus. */
const BOX_SHARE = 0.5;
