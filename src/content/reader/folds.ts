import { backLink } from './back-link';
import type { ReaderSection, ReaderTexts } from './contract';
import { leadOf } from './sentence';

/** A section of the article, folded to its heading, first sentence and minutes. */
export interface Fold {
  box: HTMLDetailsElement;
  summary: HTMLElement;
  title: string;
  /** Number of the first block, and of the first one after the section. */
  from: number;
  to: number;
  /** True where the first block is the section's own heading, which the summary stands for. */
  headed: boolean;
}

/** A part of the article as it is to be folded. */
export interface Cut extends Pick<Fold, 'title' | 'from' | 'to'> {
  minutes: string;
  /** `null` for what stands before the first section. */
  section: ReaderSection | null;
}

/** Paragraphs shorter than this (characters) are labels, not the start of the text. */
const SHORTEST_PROSE = 20;

/**
 * Makes the fold of a section.
 * @param outer the element that stands for a block in the page, such as the box a table scrolls in
 */
export function makeFold(
  { title, minutes, section, from, to }: Cut,
  blocks: readonly Element[],
  outer: (block: Element) => Element,
  texts: ReaderTexts,
): Fold {
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  const own = blocks.slice(from, to).filter(isShown);
  box.className = `level-${section?.level ?? 2}`;
  summary.append(
    part('h2', 'fold-title', title),
    part('span', 'fold-minutes', minutes),
    part('span', 'fold-lead', leadOf(proseOf(own), title)),
  );
  const fold = (): void => {
    box.open = false;
    summary.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    summary.focus({ preventScroll: true });
  };
  box.append(summary, ...own.map(outer), backLink(texts, fold));
  return {
    box,
    summary,
    title,
    from,
    to,
    headed: section !== null && /^h[2-6]$/.test(own[0]?.localName ?? ''),
  };
}

/** The title block shows the standfirst already. */
export function isShown(block: Element): boolean {
  return !block.classList.contains('standfirst');
}

function part(tag: string, name: string, text: string): Element {
  const element = document.createElement(tag);
  // Titles and minutes may be in the language of the user interface, which runs its own way.
  const inner = document.createElement('bdi');
  element.className = name;
  inner.textContent = text;
  element.append(inner);
  return element;
}

/** The first paragraph's text, without the signs of its notes. */
function proseOf(blocks: readonly Element[]): string {
  const isProse = ({ localName, textContent }: Element): boolean =>
    localName === 'p' && (textContent ?? '').trim().length >= SHORTEST_PROSE;
  const prose = blocks.find(isProse)?.cloneNode(true) as Element | undefined;
  for (const sign of prose?.querySelectorAll('sup') ?? []) if (sign.querySelector('a')) sign.remove();
  return prose?.textContent ?? '';
}
