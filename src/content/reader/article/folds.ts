import { isNoteReference } from '../../words/note-references';
import type { ReaderSection } from '../contract';
import type { ReaderTexts } from '../texts';
import { backLink } from './back-link';
import { leadOf } from './lead';

/** A section of the article, folded to its heading, first sentence and minutes. */
export interface Fold {
  box: HTMLDetailsElement;
  summary: HTMLElement;
  title: string;
  /** Numbers of the first block and of the first block after the section. */
  from: number;
  to: number;
  /** True where the first block is the section's own heading; the summary stands for it. */
  headed: boolean;
}

/** The blocks that one fold holds. */
export interface SectionRange extends Pick<Fold, 'title' | 'from' | 'to'> {
  minutes: string;
  /** `null` for the text before the first section. */
  section: ReaderSection | null;
}

/** Characters. A shorter paragraph is a label, not the start of the text; set by eye. */
const SHORTEST_PROSE = 20;

/**
 * Makes the fold of a section.
 * @param outer the element that stands for a block in the view, such as the box a table scrolls in
 */
export function makeFold(
  { title, minutes, section, from, to }: SectionRange,
  blocks: readonly Element[],
  outer: (block: Element) => Element,
  texts: ReaderTexts,
): Fold {
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  const own = blocks.slice(from, to).filter(isShown);
  box.className = `fold level-${section?.level ?? 2}`;
  const parts = [
    ['h2', 'fold-title', title],
    ['span', 'fold-minutes', minutes],
    ['span', 'fold-lead', leadOf(proseOf(own), title)],
  ] as const;
  summary.append(...parts.flatMap(([tag, name, text]) => (text === '' ? [] : [part(tag, name, text)])));
  const close = (): void => {
    box.open = false;
    summary.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    summary.focus({ preventScroll: true });
  };
  box.append(summary, ...own.map(outer), backLink(texts, close));
  return {
    box,
    summary,
    title,
    from,
    to,
    headed: section !== null && /^h[2-6]$/.test(own[0]?.localName ?? ''),
  };
}

/** False for the standfirst: the title block shows it already. */
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

/** The first paragraph's text, without footnote signs. */
function proseOf(blocks: readonly Element[]): string {
  const isProse = ({ localName, textContent }: Element): boolean =>
    localName === 'p' && (textContent ?? '').trim().length >= SHORTEST_PROSE;
  const prose = blocks.find(isProse)?.cloneNode(true) as Element | undefined;
  for (const sign of [...(prose?.querySelectorAll('sup, a') ?? [])].filter(isNoteReference)) sign.remove();
  return prose?.textContent ?? '';
}
