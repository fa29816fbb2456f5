import type { ShareArticle } from './contract';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { linkToPassage } from './text-fragment';
import { webPage } from './web-page';

/** See {@link ShareArticle}. */
export const share: ShareArticle = async (way, article, passage) => {
  switch (way) {
    case 'print':
      return print();
    case 'copy-link':
      return copy(linkToPassage(article.url, passage));
    case 'copy-markdown':
      return copy(markdown(article));
    case 'copy-text':
      return copy(plainText(article));
    case 'save-markdown':
      return save(`${fileName(article.title)}.md`, 'text/markdown', markdown(article));
    case 'save-page':
      return save(`${fileName(article.title)}.html`, 'text/html', webPage(article));
  }
};

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

function save(name: string, type: string, text: string): void {
  if (isSandboxed()) throw new Error('The page allows no downloads.');
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
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
