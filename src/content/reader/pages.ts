import { t } from '../../ui/i18n';
import type { CleanView, ReaderModel } from './contract';

/** The article's blocks on their two pages: in a row, or folded to sections. */
export interface Pages {
  /** Holds the blocks; the chrome gives it its place. */
  body: HTMLElement;
  /** Polite live region. */
  status: HTMLElement;
  arrange(view: CleanView): void;
  /** Opens the fold of a section, where folded. */
  open(section: string): void;
  openAround(element: Element): void;
  /** Opens or closes all folds; returns whether they are open now. */
  toggleAll(): boolean;
  /** The section that is at this height of the window (px). */
  sectionAt(y: number): string | null;
}

/** Makes the pages from the sanitised blocks of the article, in order. */
export function createPages({ outline, access }: ReaderModel, blocks: readonly Element[]): Pages {
  const body = document.createElement('div');
  body.className = 'body';
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  const starts = outline.map(({ id }) => blocks.findIndex((block) => block.id === id));
  const wrapped = new Map<Element, Element>();
  for (const block of blocks) if (block.localName === 'table') wrapped.set(block, scrollBox(block));
  const outer = (block: Element): Element => wrapped.get(block) ?? block;
  const end = access.state === 'cut-off' ? cutOffLine() : null;

  const fold = (title: string, from: number, to: number, id: string | null, meta: string): Element => {
    const box = document.createElement('details');
    const summary = document.createElement('summary');
    if (id) summary.id = `fold-${id}`;
    const heading = document.createElement('span');
    heading.className = 'fold-title';
    heading.textContent = title;
    const length = document.createElement('span');
    length.className = 'fold-minutes';
    length.textContent = meta;
    const lead = document.createElement('span');
    lead.className = 'fold-lead';
    lead.textContent = firstSentence(blocks.slice(from, to), title);
    summary.append(heading, length, lead);
    box.append(summary, ...blocks.slice(from, to).map(outer));
    return box;
  };

  const arrange = (view: CleanView): void => {
    body.replaceChildren();
    if (view === 'article') body.append(...blocks.map(outer));
    else {
      const first = starts[0] ?? blocks.length;
      if (first > 0 && blocks.slice(0, first).some((block) => (block.textContent ?? '').trim() !== '')) {
        body.append(fold(t('introduction'), 0, first, null, ''));
      }
      outline.forEach((section, number) => {
        const from = starts[number] ?? 0;
        body.append(
          fold(
            section.title,
            from,
            starts[number + 1] ?? blocks.length,
            section.id,
            t('minutesShort', section.minutes),
          ),
        );
      });
    }
    if (end) body.append(end);
  };
  const folds = (): HTMLDetailsElement[] => [
    ...body.querySelectorAll<HTMLDetailsElement>(':scope > details'),
  ];
  arrange('article');

  return {
    body,
    status,
    arrange,
    open(section) {
      const box = body.querySelector(`#fold-${section}`)?.parentElement;
      if (box instanceof HTMLDetailsElement) box.open = true;
    },
    openAround(element) {
      const box = element.closest('details');
      if (box) box.open = true;
    },
    toggleAll() {
      const open = folds().some((box) => !box.open);
      for (const box of folds()) box.open = open;
      return open;
    },
    sectionAt(y) {
      let at: string | null = null;
      outline.forEach((section, number) => {
        const box = blocks[starts[number] ?? -1]?.getBoundingClientRect();
        if (box && box.height > 0 && box.top <= y) at = section.id;
      });
      return at;
    },
  };
}

/** Wide tables scroll in a box of their own. */
function scrollBox(table: Element): Element {
  const box = document.createElement('div');
  box.className = 'table';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.querySelector('caption')?.textContent ?? t('table'));
  box.append(table);
  return box;
}

function cutOffLine(): Element {
  const line = document.createElement('p');
  line.className = 'cut-off';
  line.textContent = t('endCutOff');
  return line;
}

function firstSentence(blocks: readonly Element[], title: string): string {
  const prose = blocks.find((block) => block.localName === 'p' && (block.textContent ?? '').length > 20);
  const text = (prose?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,}?[.!?。！？।](?=\s|$|["'”“»「])/u.exec(text)?.[0] ?? text;
  return sentence.startsWith(title.replace(/…$/, '')) && sentence.length < title.length + 3
    ? ''
    : sentence.slice(0, 240);
}
