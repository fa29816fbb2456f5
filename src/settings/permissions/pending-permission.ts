import * as v from 'valibot';
import { browser } from '../../browser';

/**
 * What the reader has asked the browser for in the popup. The browser's prompt closes the popup, so the background
 * must know what a new permission is for. Lives as long as the browser runs.
 */
const WishSchema = v.object({
  /** A site, or `all-sites`. */
  reach: v.string(),
  /** The tab whose page the reader was looking at. */
  tab: v.optional(v.number()),
});
export type Wish = v.InferOutput<typeof WishSchema>;

const KEY = 'wish';

/** Notes what is asked for. Not to be awaited in the handler of a click, where the question itself must come first. */
export function noteWish(wish: Wish): Promise<void> {
  return browser.storage.session.set({ [KEY]: wish });
}

/** What was asked for last, `null` when it has been answered. */
export async function readWish(): Promise<Wish | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return v.is(WishSchema, stored) ? stored : null;
}

export function forgetWish(): Promise<void> {
  return browser.storage.session.remove(KEY);
}
