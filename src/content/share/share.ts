import { load } from '../parts';
import type { SavedBook, ShareArticle, SharedArticle } from './contract';
import type { ShareFormat } from './formats';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { linkToPassage } from './text-fragment';
import { webPage } from './web-page';

/** See {@link ShareArticle}. */
export const share: ShareArticle = async (way, article, passage) => {
  if (way === 'save-epub') return saveBook(article);
  await SHARE[way](article, passage);
  return undefined;
};

type Share = (article: SharedArticle, passage: string) => void | Promise<void>;

const SHARE: Readonly<Record<Exclude<ShareFormat, 'save-epub'>, Share>> = {
  print: () => print(),
  'copy-link': ({ url }, passage) => copy(linkToPassage(url, passage)),
  'copy-markdown': (article) => copy(markdown(article)),
  'copy-text': (article) => copy(plainText(article)),
  'save-markdown': (article) => save(article, 'md', 'text/markdown;charset=utf-8', markdown(article)),
  'save-page': (article) => save(article, 'html', 'text/html;charset=utf-8', webPage(article)),
};

/** Saves a book. Its pictures are asked for now, and not where the page allows no downloads. */
async function saveBook(article: SharedArticle): Promise<SavedBook> {
  refuseInSandbox();
  const makeBook = await load('epub');
  const { bytes, left } = await makeBook(article, new Date());
  save(article, 'epub', 'application/epub+zip', bytes);
  return { left };
}

/** Pages without a secure context, or with a policy against it, have no clipboard but the one of the copy command. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const put = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', put, { capture: true, once: true });
    const done = document.execCommand('copy');
    removeEventListener('copy', put, { capture: true });
    if (!done) throw new Error('The browser did not copy.');
  }
}

function refuseInSandbox(): void {
  if (isSandboxed()) throw new Error('The page allows no downloads.');
}

function save({ title }: SharedArticle, extension: string, type: string, content: BlobPart): void {
  refuseInSandbox();
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(title)}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * True where the server keeps the page in a sandbox without an origin (HTML, sandboxing). Downloads are then forbidden too,
 * as a rule, and browsers say nothing of it.
 */
function isSandboxed(): boolean {
  return window.origin === 'null' && /^https?:$/.test(location.protocol);
}

const LONGEST_NAME = 80;

/** A headline as the name of a file, on every system. */
export function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    // The last character may have been cut in half.
    .replace(/\p{Cs}$/u, '')
    .replace(/[. ]+$/, '');
  return name || 'article';
}
