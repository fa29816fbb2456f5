import * as v from 'valibot';
import { browser } from '../../browser';

/**
 * A permission request made in the popup. The browser's prompt closes the popup, so the background must know what a
 * new permission is for. Kept in session storage, until the browser closes.
 */
const WishSchema = v.object({
  /** A site, or `*` for all sites. */
  reach: v.string(),
  /** The tab that was active when the reader asked. */
  tab: v.optional(v.number()),
});
export type Wish = v.InferOutput<typeof WishSchema>;

const KEY = 'wish';

/** Stores a permission request. Do not await it in a click handler: the permission prompt must be opened first. */
export function noteWish(wish: Wish): Promise<void> {
  return browser.storage.session.set({ [KEY]: wish });
}

/** Returns the pending permission request, or `null` if there is none or it was answered. */
export async function readWish(): Promise<Wish | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return v.is(WishSchema, stored) ? stored : null;
}

export function forgetWish(): Promise<void> {
  return browser.storage.session.remove(KEY);
}
