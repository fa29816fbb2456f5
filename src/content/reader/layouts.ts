import { makeButton } from '../shared/button';
import { backLink } from './back-link';
import type { CleanView, ReaderModel, ReaderTexts } from './contract';
import { type Fold, isShown, makeFold } from './folds';

/** The article's blocks on their two pages: in a row, or folded to sections. */
export interface Pages {
  /** Holds the blocks; the chrome gives it its place. */
  body: HTMLElement;
  arrange(view: CleanView): void;
  /** What can be at the top of the window: the blocks that are to be seen, and the summaries of folds. */
  stops(): Stop[];
  /** The element that stands for a block on this page; opens the fold it is in. */
  reveal(block: number): Element | null;
  /** As {@link Pages.reveal}, for the start of a section. */
  revealSection(id: string): Element | null;
  /** The summary of a section in the outline; leaves its fold as it is. */
  summaryOf(id: string): HTMLElement | null;
  /** Opens all folds, or closes them when all are open. */
  toggleAll(): void;
  areAllOpen(): boolean;
  /** Titles of the folds that are open. */
  openFolds(): ReadonlySet<string>;
  /** Opens the folds with these titles. */
  openAll(titles: ReadonlySet<string>): void;
  /** The section that is at this height of the window (CSS px). */
  sectionAt(y: number): string | null;
}

export interface Stop {
  block: number;
  element: Element;
}

/**
 * Makes the pages from the sanitised blocks of the article, in order.
 * @param onBack called with the section from which the reader wants back to the outline
 */
export function createPages(
  { sections, introductionMinutes, texts, onPrompt, body: { cutOff } }: ReaderModel,
  blocks: readonly Element[],
  onBack: (section: string) => void,
): Pages {
  const body = document.createElement('div');
  body.className = 'body';
  const starts = new Map(sections.map(({ id }) => [id, blocks.findIndex((block) => block.id === id)]));
  const boxes = new Map(
    blocks
      .filter((block) => block.localName === 'table' || block.localName === 'pre')
      .map((wide) => [wide, scrollBox(wide, texts)]),
  );
  const outer = (block: Element): Element => boxes.get(block) ?? block;
  const end = cutOff ? cutOffLine(texts, onPrompt) : null;
  const backLinks = new Map(
    sections.map(({ id }) => [starts.get(id), backLink(texts, () => onBack(id))] as const),
  );
  let folds: Fold[] = [];

  const inARow = (): Element[] =>
    blocks.flatMap((block, at) => (isShown(block) ? [outer(block), backLinks.get(at) ?? []].flat() : []));
  const makeFolds = (): Fold[] => {
    const known = sections.filter(({ id }) => (starts.get(id) ?? -1) >= 0);
    const cuts = known.map((section) => ({
      section,
      title: section.title,
      minutes: section.minutes,
      from: starts.get(section.id) ?? 0,
    }));
    const first = cuts[0]?.from ?? blocks.length;
    const hasIntroduction = blocks
      .slice(0, first)
      .some((block) => isShown(block) && block.textContent?.trim());
    const all = hasIntroduction
      ? [{ section: null, title: texts.introduction, minutes: introductionMinutes, from: 0 }, ...cuts]
      : cuts;
    const cutAt = all.map((cut, at) => ({ ...cut, to: all[at + 1]?.from ?? blocks.length }));
    return cutAt.map((cut) => makeFold(cut, blocks, outer, texts));
  };
  const foldOf = (block: number): Fold | undefined =>
    folds.find(({ from, to }) => block >= from && block < to);
  const reveal = (block: number): Element | null => {
    const fold = foldOf(block);
    if (fold?.headed && block === fold.from) return fold.summary;
    if (fold) fold.box.open = true;
    return blocks.slice(block).find(isShown) ?? null;
  };
  const areAllOpen = (): boolean => folds.every(({ box }) => box.open);

  return {
    body,
    arrange(view) {
      folds = view === 'outline' ? makeFolds() : [];
      body.replaceChildren(...(view === 'outline' ? folds.map(({ box }) => box) : inARow()));
      if (end) body.append(end);
    },
    stops() {
      const all = blocks
        .map((element, block) => ({ block, element }))
        .filter(({ element }) => isShown(element));
      if (folds.length === 0) return all;
      return folds.flatMap(({ box, summary, from, to }) => [
        { block: from, element: summary },
        ...(box.open ? all.filter(({ block }) => block >= from && block < to) : []),
      ]);
    },
    reveal,
    revealSection(id) {
      const block = starts.get(id) ?? -1;
      const fold = foldOf(block);
      if (!fold) return blocks[block] ?? null;
      fold.box.open = true;
      return fold.summary;
    },
    summaryOf: (id) => foldOf(starts.get(id) ?? -1)?.summary ?? null,
    toggleAll() {
      const open = !areAllOpen();
      for (const { box } of folds) box.open = open;
    },
    areAllOpen,
    openFolds: () => new Set(folds.filter(({ box }) => box.open).map(({ title }) => title)),
    openAll(titles) {
      for (const { box, title } of folds) if (titles.has(title)) box.open = true;
    },
    sectionAt(y) {
      const passed = sections.filter(({ id }) => {
        const box = blocks[starts.get(id) ?? -1]?.getBoundingClientRect();
        return box !== undefined && box.height > 0 && box.top <= y;
      });
      return passed.at(-1)?.id ?? null;
    },
  };
}

/** Wide tables and code scroll in a box of their own, which the keyboard can reach. */
function scrollBox(wide: Element, texts: ReaderTexts): Element {
  const box = document.createElement('div');
  const name = wide.localName === 'pre' ? 'code' : 'table';
  box.className = name;
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', wide.querySelector('caption')?.textContent?.trim() || texts[name]);
  box.append(wide);
  return box;
}

/** Says where the text ends that it goes on for subscribers, and leads to the publisher's own words on that. */
function cutOffLine(texts: ReaderTexts, onPrompt: () => void): Element {
  const line = document.createElement('p');
  line.className = 'cut-off';
  line.lang = texts.lang;
  const inner = document.createElement('bdi');
  inner.append(`${texts.cutOff} `, makeButton(texts.toPrompt, onPrompt));
  line.append(inner);
  return line;
}
