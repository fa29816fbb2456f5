import { browser } from '../../browser';
import type { BackgroundRequest } from '../../messages';
import { isArticle, mayBeArticle } from './is-article';
import { veil } from './veil';

/* Runs automatically on every page of the sites that the reader chose, so it contains no library. */

/**
 * After a navigation without a page load, the text comes late or never. Time (ms) before each of the repeated looks.
 */
const LOOK_AGAIN_MS = 500;
const LOOKS = 6;

/** Asks the background. Resolves to `false` if it does not answer, as after an update of Galley. */
async function ask(type: 'page-opened' | 'article-found'): Promise<boolean> {
  const request: BackgroundRequest = { type };
  try {
    return (await browser.runtime.sendMessage(request)) === true;
  } catch {
    return false;
  }
}

const address = (): URL => new URL(location.href);

async function open(): Promise<void> {
  let lift = (): void => undefined;
  if (mayBeArticle(document, address())) lift = veil(document.documentElement);
  // Wakes the background while the page loads. If it answers no, the veil is lifted.
  const wanted = ask('page-opened').then((on) => {
    if (!on) lift();
    return on;
  });
  await parsed(() => {
    if (!mayBeArticle(document, address())) lift();
  });
  if (await wanted) {
    if (isArticle(document, address())) await ask('article-found');
    followNavigation();
  }
  lift();
}

/** Resolves once the whole document is parsed. Calls `onHead` once when the head is parsed. */
function parsed(onHead: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      onHead();
    });
    observer.observe(document.documentElement, { childList: true });
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Detects navigation to another story without a page load. */
function followNavigation(): void {
  let current = location.href;
  let looks = 0;
  const look = (): void => {
    if (isArticle(document, address())) void ask('article-found');
    else if (looks++ < LOOKS) setTimeout(look, LOOK_AGAIN_MS);
  };
  const check = (): void => {
    const before = current.split('#')[0];
    current = location.href;
    if (before === current.split('#')[0]) return;
    looks = 0;
    setTimeout(look, LOOK_AGAIN_MS);
  };
  addEventListener('popstate', check);
  addEventListener('click', () => setTimeout(check, LOOK_AGAIN_MS), true);
}

/** Calls back when the page is shown: browsers may load a page that the reader is likely to open, out of sight. */
function onceShown(begin: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}

if (document.contentType === 'text/html') onceShown(() => void open());
