import type { CleanView, ReaderModel, ReaderSection } from '../contract';
import type { ReaderTexts } from '../texts';
import { backLink } from './back-link';
import { cutOffLine } from './cut-off-line';
import { spareFarBlocks } from './far-blocks';
import { type Fold, isShown, makeFold, type SectionRange } from './folds';
import { isWide, scrollBox } from './scroll-box';

/** The article's blocks as they stand in the view: in a row, or folded to sections. */
export interface Layout {
  /** Holds the blocks. */
  readonly body: HTMLElement;
  /** The sanitised blocks, in order. Their numbers are those of `Analysis.blocks`. */
  readonly blocks: readonly Element[];
  readonly sections: readonly ReaderSection[];
  /** Number of the block at which a section starts, by the section's id; -1 where it has none. */
  readonly starts: ReadonlyMap<string, number>;
  /** The boxes in which wide blocks scroll. */
  readonly scrollBoxes: ReadonlyMap<Element, Element>;
  /** The ways back to the outline, by number of the block they follow. */
  readonly backLinks: ReadonlyMap<number, Element>;
  /** The line that says the text goes on for subscribers. */
  readonly end: Element | null;
  /** Title and minutes of the text before the first section. */
  readonly introduction: { title: string; minutes: string };
  readonly texts: ReaderTexts;
  /** The folds of the outline; empty while the blocks stand in a row. */
  folds: readonly Fold[];
}

/**
 * Makes the layout of an article; `arrange` puts the blocks into it.
 * @param onBack called with the id of the section from which the reader wants back to the outline
 */
export function createLayout(
  { sections, introductionMinutes, texts, onPrompt, body: { cutOff } }: ReaderModel,
  blocks: readonly Element[],
  onBack: (section: string) => void,
): Layout {
  const body = document.createElement('div');
  body.className = 'body';
  const starts = new Map(sections.map(({ id }) => [id, blocks.findIndex((block) => block.id === id)]));
  return {
    body,
    blocks,
    sections,
    starts,
    scrollBoxes: new Map(blocks.filter(isWide).map((wide) => [wide, scrollBox(wide, texts)])),
    backLinks: new Map(
      sections.map(({ id }) => [starts.get(id) ?? -1, backLink(texts, () => onBack(id))] as const),
    ),
    end: cutOff ? cutOffLine(texts, onPrompt) : null,
    introduction: { title: texts.introduction, minutes: introductionMinutes },
    texts,
    folds: [],
  };
}

/** Puts the blocks into the body: in a row for the article, in folds for the outline. */
export function arrange(layout: Layout, view: CleanView): void {
  const { body, end } = layout;
  layout.folds = view === 'outline' ? makeFolds(layout) : [];
  spareFarBlocks(body, view === 'outline' ? [] : layout.blocks);
  body.replaceChildren(...(view === 'outline' ? layout.folds.map(({ box }) => box) : inARow(layout)));
  if (end) body.append(end);
}

/** Opens all folds, or closes them when all are open. */
export function toggleAllFolds(layout: Layout): void {
  const open = !areAllOpen(layout);
  for (const { box } of layout.folds) box.open = open;
}

/** True where all folds are open, and where there are none. */
export function areAllOpen({ folds }: Layout): boolean {
  return folds.every(({ box }) => box.open);
}

/** Titles of the folds that are open. */
export function openTitles({ folds }: Layout): ReadonlySet<string> {
  return new Set(folds.filter(({ box }) => box.open).map(({ title }) => title));
}

/** Opens the folds with these titles. */
export function openFolds({ folds }: Layout, titles: ReadonlySet<string>): void {
  for (const { box, title } of folds) if (titles.has(title)) box.open = true;
}

function inARow({ blocks, scrollBoxes, backLinks }: Layout): Element[] {
  return blocks.flatMap((block, at) =>
    isShown(block) ? [scrollBoxes.get(block) ?? block, backLinks.get(at) ?? []].flat() : [],
  );
}

function makeFolds(layout: Layout): Fold[] {
  const outer = (block: Element): Element => layout.scrollBoxes.get(block) ?? block;
  return sectionRanges(layout).map((range) => makeFold(range, layout.blocks, outer, layout.texts));
}

/** The parts of the article, one for each fold: the introduction where there is one, then the sections. */
function sectionRanges({ blocks, sections, starts, introduction }: Layout): SectionRange[] {
  const known = sections
    .map((section) => ({
      section,
      title: section.title,
      minutes: section.minutes,
      from: starts.get(section.id) ?? -1,
    }))
    .filter(({ from }) => from >= 0);
  const hasIntroduction = blocks
    .slice(0, known[0]?.from ?? blocks.length)
    .some((block) => isShown(block) && block.textContent?.trim());
  const all: Omit<SectionRange, 'to'>[] = hasIntroduction
    ? [{ section: null, ...introduction, from: 0 }, ...known]
    : known;
  return all.map((range, at) => ({ ...range, to: all[at + 1]?.from ?? blocks.length }));
}
