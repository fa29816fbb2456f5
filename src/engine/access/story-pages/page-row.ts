import { parentElementOf } from '../../dom/clobbering';
import { collapse } from '../../dom/text';
import { isInFolderOf, isStepOf, MOST_PAGES, numberedAddress } from './numbered-address';

/** What a row of page numbers, or "page 2 of 5", says. */
export interface PageRow {
  readonly current: number;
  readonly total: number;
  /** The addresses of the pages that are linked, by their numbers. */
  readonly links: ReadonlyMap<number, string>;
}

/** Characters of such a row with its words, at most: "Page 1 2 3 … 9 Next page". By hand. */
export const ROW_CHARACTERS = 200;
/** Elements between a number and the row that it stands in, at most. */
const ROW_LEVELS = 4;

interface PageNumber {
  readonly number: number;
  readonly link: Element | null;
}

/** The row of page numbers that a link stands in; `null` where its neighbours are no numbers, or not those of its address. */
export function pageRowAround(link: Element, page: URL): PageRow | null {
  let row = parentElementOf(link);
  for (let level = 0; row && level < ROW_LEVELS; row = parentElementOf(row), level++) {
    if ((row.textContent ?? '').length > ROW_CHARACTERS) return null;
    const numbers = numbersIn(row);
    if (numbers.length < 2) continue;
    return pagesOf(numbers, page);
  }
  return null;
}

/** Each text that is a number alone, or has one, with the link that it stands in. */
function numbersIn(row: Element): PageNumber[] {
  const found: PageNumber[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const link = node.parentElement?.closest('a[href]') ?? null;
    for (const [value] of collapse(node.textContent ?? '').matchAll(/\d+/g))
      if (Number(value) >= 1 && Number(value) <= MOST_PAGES) found.push({ number: Number(value), link });
  }
  return found;
}

function pagesOf(numbers: readonly PageNumber[], page: URL): PageRow | null {
  const links = new Map<number, string>();
  const stems = new Set<string>();
  let current: number | null = null;
  for (const { number, link } of numbers) {
    if (!link) continue;
    const href = link.getAttribute('href') ?? '';
    const address = numberedAddress(href, page);
    if (address && new URL(address.href).hash.includes('comment')) return null;
    if (address?.number === number && (isStepOf(address, page) || isInFolderOf(address, page))) {
      stems.add(address.stem);
      links.set(number, address.href);
    } else if (number === 1) links.set(number, new URL(href, page).href);
    else return null;
    if (link.getAttribute('aria-current') === 'page' || links.get(number) === page.href) current = number;
  }
  if (stems.size !== 1) return null;
  const unlinked = [...new Set(numbers.flatMap(({ number, link }) => (link ? [] : [number])))];
  current ??= unlinked.find((number) => !links.has(number)) ?? null;
  if (current === null || !(links.has(current + 1) || links.has(current - 1))) return null;
  links.delete(current);
  return { current, total: Math.max(current, ...links.keys(), ...unlinked), links };
}
