import browser from 'webextension-polyfill';
import type { BackgroundRequest } from '../messages';
import { type OpenReader, READER, type ReaderWorld } from './reader/contract';

/**
 * The reader look, which is a script of its own: the background puts it into the page when it is first needed.
 * Rejects where it cannot be loaded.
 */
export async function loadReader(): Promise<OpenReader> {
  const world = globalThis as ReaderWorld;
  if (!world[READER]) {
    const request: BackgroundRequest = { type: 'load-reader' };
    await browser.runtime.sendMessage(request);
  }
  const open = world[READER];
  if (!open) throw new Error('The reader view did not load.');
  return open;
}
