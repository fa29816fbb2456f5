import browser from 'webextension-polyfill';
import type { BackgroundRequest } from '../messages';
import { LISTEN, type ListenWorld, type StartListening } from './listen/contract';
import { READER, type ReadArticle, type ReaderWorld } from './reader/contract';
import { type FollowReader, RESUME, type ResumeWorld } from './resume/contract';
import { TAKE, type Take, type TakeWorld } from './take/contract';

type ViewChanged = Extract<BackgroundRequest, { type: 'view-changed' }>;

/**
 * True where the extension was updated or removed while the page stayed open: this script then works on with what it
 * has, but texts, settings and toolbar are out of its reach.
 */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Tells the toolbar what the page shows. */
export function tellToolbar(change: Omit<ViewChanged, 'type'>): void {
  const request: BackgroundRequest = { type: 'view-changed', ...change };
  // The toolbar is not worth an error: the background may be going away just now.
  browser.runtime.sendMessage(request).catch(() => undefined);
}

/**
 * The reader look, which is a script of its own: the background puts it into the page when it is first needed.
 * Rejects where it cannot be loaded.
 */
export async function loadReader(): Promise<ReadArticle> {
  const world = globalThis as ReaderWorld;
  if (!world[READER]) {
    const request: BackgroundRequest = { type: 'load-reader' };
    await browser.runtime.sendMessage(request);
  }
  const open = world[READER];
  if (!open) throw new Error('The reader view did not load.');
  return open;
}

/** What takes articles along; a script of its own as well. Rejects where it cannot be loaded. */
export async function loadTake(): Promise<Take> {
  const world = globalThis as TakeWorld;
  if (!world[TAKE]) {
    const request: BackgroundRequest = { type: 'load-take' };
    await browser.runtime.sendMessage(request);
  }
  const take = world[TAKE];
  if (!take) throw new Error('What takes articles along did not load.');
  return take;
}

/** What reads aloud; a script of its own as well. Rejects where it cannot be loaded. */
export async function loadListening(): Promise<StartListening> {
  const world = globalThis as ListenWorld;
  if (!world[LISTEN]) {
    const request: BackgroundRequest = { type: 'load-listening' };
    await browser.runtime.sendMessage(request);
  }
  const start = world[LISTEN];
  if (!start) throw new Error('What reads aloud did not load.');
  return start;
}

/** What follows the reader through an article; a script of its own as well. Rejects where it cannot be loaded. */
export async function loadResume(): Promise<FollowReader> {
  const world = globalThis as ResumeWorld;
  if (!world[RESUME]) {
    const request: BackgroundRequest = { type: 'load-resume' };
    await browser.runtime.sendMessage(request);
  }
  const follow = world[RESUME];
  if (!follow) throw new Error('What follows the reader did not load.');
  return follow;
}
