import { CHARACTERS } from '../../dom/scales';
import { resolved } from '../../dom/url';

/** Pages of one story, at most: larger numbers in addresses are those of stories. By hand. */
export const MOST_PAGES = 50;

/** An address with the number of a page in it: `/story/2`, `/story-2.html`, `/story?page=2`. */
export interface NumberedAddress {
  readonly href: string;
  readonly number: number;
  /** The address with a mark in place of the number: the same for all pages of a story. */
  readonly stem: string;
  /** What the address of the first page may be, without a number; without the end `.html` and the last slash. */
  readonly bare: readonly string[];
}

/** Hosts of one site that differ by these only are one: some pages name the other one in their links. */
const SAME_SITE = /^(?:www|m|mobile)\./;
/** The end of a file's name, and the last slash. */
const END = /(?:\.\w{2,5})?\/?$/;
/** The last number of a path: "/page/2", "-2.html". */
const LAST_NUMBER = /(?<!\d)(\d{1,2})((?:\.\w{2,5})?\/?)$/;
/** An address that takes nothing of its path from the page. */
const WHOLE_ADDRESS = /^(?:\/|https?:)/;
/** What may stand between the name of a story and that number: "/page/", "-", ",seite-". */
const WORD = /[a-z]{1,9}[/_,=.-]?$/i;
const GAP = /[/_,.=~-]{1,3}$/;

/** An address of the same site, made absolute; `null` for others. */
export function onSameSite(href: string, page: URL): URL | null {
  const url = resolved(href.slice(0, CHARACTERS.field), page.href);
  return url && /^https?:$/.test(url.protocol) && hostOf(url) === hostOf(page) ? url : null;
}

/** Reads the number of a page in an address of the same site; `null` where there is none. */
export function numberedAddress(href: string, page: URL): NumberedAddress | null {
  // Most links: no address has to be made of them.
  if (WHOLE_ADDRESS.test(href) && !/\d/.test(href)) return null;
  const url = onSameSite(href, page);
  return url && (numberInQuery(url, page) ?? numberInPath(url));
}

/** True for addresses of pages of one story by their form: both with a number in the same place, or one without. */
export function isStepOf(address: NumberedAddress, page: URL): boolean {
  const own = numberedAddress(page.href, page);
  return own?.stem === address.stem || address.bare.includes(bareOf(page, page.search));
}

/** True for addresses in one folder. */
export function isInFolderOf({ href }: NumberedAddress, page: URL): boolean {
  const folder = ({ pathname }: URL): string => pathname.slice(0, pathname.lastIndexOf('/'));
  return folder(new URL(href)) === folder(page);
}

function numberInQuery(url: URL, page: URL): NumberedAddress | null {
  for (const [name, value] of url.searchParams) {
    if (!isPageNumber(value) || /comment|^c_?page$/i.test(name)) continue;
    const isOwn = url.href === page.href;
    if (!isOwn && page.searchParams.get(name) === value) continue;
    const rest = new URLSearchParams(url.searchParams);
    rest.delete(name);
    const bare = bareOf(url, `?${rest}`);
    return { href: url.href, number: Number(value), stem: `${bare} ${name}`, bare: [bare] };
  }
  return null;
}

function numberInPath(url: URL): NumberedAddress | null {
  const [whole = '', value = '', end = ''] = LAST_NUMBER.exec(url.pathname) ?? [];
  if (!isPageNumber(value)) return null;
  const front = hostOf(url) + url.pathname.slice(0, -whole.length);
  // The word may be that of the page ("/page2") or the last of the story's name ("/notebook2").
  const beforeWord = front.replace(WORD, '');
  const bare = [front.replace(GAP, ''), ...(GAP.test(beforeWord) ? [beforeWord.replace(GAP, '')] : [])];
  return {
    href: url.href,
    number: Number(value),
    stem: `${front}#${end}${url.search}`,
    bare: bare.map((path) => path + withoutEmpty(url.search)),
  };
}

function bareOf(url: URL, search: string): string {
  return hostOf(url) + url.pathname.replace(END, '') + withoutEmpty(search);
}

function withoutEmpty(search: string): string {
  return search === '?' ? '' : search;
}

function hostOf({ host }: URL): string {
  return host.replace(SAME_SITE, '');
}

function isPageNumber(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_PAGES;
}
