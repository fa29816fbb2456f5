import type { Access, Analysis, Article, Section } from '../../engine';
import { minutesIn } from '../../engine/metadata/reading-time';
import { loaded } from '../parts';
import type { OtherPage, Others } from './contract';
import { type PageBlock, readPageBlocks } from './page-blocks';
import { textKey, withoutRepeated } from './repeated';

/** Share of the blocks of a page that must stand in the whole story for it to be the same one. By hand. */
const SAME_STORY = 0.5;

/** Joins the pages of a story to its first one. See `StoryPart`. */
export function joinPages(first: Analysis, { way, pages, isWhole }: Others): Analysis | null {
  const { article } = first;
  if (!article) return null;
  const own = readPageBlocks({ article, outline: first.outline, blocks: first.blocks }, '');
  const blocks = way === 'all' ? wholeStory(own, first, pages[0]) : pagesInRow(own, article, pages);
  if (!blocks) return null;
  const outline = outlineOf(blocks, article.lang);
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const minutes = minutesOf(article.lang)(words);
  const { clutter, pages: ownPages, prompt, accessHere } = first;
  return {
    clutter,
    pages: ownPages,
    ...(prompt && { prompt }),
    ...(accessHere && { accessHere }),
    // Both are of the page alone.
    leftOut: [],
    pageLines: null,
    article: { ...article, html: blocks.map(({ element }) => element.outerHTML).join(''), words, minutes },
    outline,
    access: accessOf(first, pages, isWhole, words),
    blocks: blocks.map(({ source }) => source),
  };
}

function pagesInRow(own: PageBlock[], first: Article, pages: readonly OtherPage[]): PageBlock[] | null {
  const all = [...own];
  for (const page of pages) {
    const fresh = withoutRepeated(readPageBlocks(page, `galley-page-${page.number}-`), all, [
      first,
      page.article,
    ]);
    if (fresh.length === 0) return null;
    all.push(...headed(fresh, page.article, first, `galley-page-${page.number}`));
  }
  return all;
}

/** The blocks of a page that has the whole story. Where one stands on the live page too, its source is that one. */
function wholeStory(own: PageBlock[], first: Analysis, page: OtherPage | undefined): PageBlock[] | null {
  if (!page) return null;
  const live = new Map(own.map((block, at) => [textKey(block.element), first.blocks[at]] as const));
  const whole = readPageBlocks(page, '');
  const found = new Set(whole.map(({ element }) => textKey(element)));
  const isSame = own.filter(({ element }) => found.has(textKey(element))).length >= own.length * SAME_STORY;
  if (!isSame || whole.length <= own.length) return null;
  return whole.map((block) => ({ ...block, source: live.get(textKey(block.element)) ?? block.source }));
}

/** A page with a headline of its own begins a section. */
function headed(blocks: PageBlock[], { title }: Article, first: Article, id: string): PageBlock[] {
  const [key, known] = [textKey(title), textKey(first.title)];
  if (key === '' || key.includes(known) || known.includes(key)) return blocks;
  const heading = document.implementation.createHTMLDocument('').createElement('h2');
  heading.textContent = title;
  heading.id = id;
  const section = { id, level: 2, title, inferred: false };
  return [{ element: heading, source: heading, words: 0, section }, ...blocks];
}

/** The sections of all pages. Inferred ones stand only where no page has any of its own. */
function outlineOf(blocks: readonly PageBlock[], lang: string | undefined): Section[] {
  const minutes = minutesOf(lang);
  const starts = blocks.flatMap(({ section, source }, at) => (section ? [{ ...section, source, at }] : []));
  const isMarked = starts.some(({ inferred }) => !inferred);
  const kept = starts.filter(({ inferred }) => !(isMarked && inferred));
  return kept.map(({ at, source, ...section }, number) => {
    const end = kept[number + 1]?.at ?? blocks.length;
    const words = blocks.slice(at, end).reduce((sum, block) => sum + block.words, 0);
    return { ...section, words, minutes: minutes(words), anchor: source };
  });
}

/** Cut off where one of the pages is; whole where all pages are here and whole; else as the first page says. */
function accessOf(first: Analysis, pages: readonly OtherPage[], isWhole: boolean, words: number): Access {
  const own = first.accessHere ?? first.access;
  // A page with the whole story says it for all.
  const all = [own, ...pages.map(({ access }) => access)];
  const cutOff = all.find(({ state }) => state === 'cut-off');
  const doubtful = all.find(({ state }) => state === 'unknown');
  const said = cutOff ?? (isWhole ? (doubtful ?? all.at(-1) ?? own) : first.access);
  return { ...said, words };
}

function minutesOf(lang: string | undefined): (words: number) => number {
  return minutesIn(
    Object.values(loaded('lexicons') ?? {}).filter((lexicon) => lexicon !== undefined),
    lang,
  );
}
