import { browser } from '../../browser';
import type { BackgroundRequest } from '../../messages';
import { isArticle, mayBeArticle } from './is-article';
import { veil } from './veil';

/* Runs by itself on every page of the sites that the reader chose, so it carries no library. */

/** After the reader goes on within a page that does not load anew, its text comes after a while, or never. */
const LOOK_AGAIN_MS = 500;
const LOOKS = 6;

/** Asks the background; `false` where it does not answer, as after an update of Galley. */
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
  // Wakes the background while the page loads, and lets it say no.
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

/** Resolves when the whole document is there; calls back once when its head is. */
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

/** Notices when a page shows another story under another address without loading anew. */
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

if (document.contentType === 'text/html') void open();
