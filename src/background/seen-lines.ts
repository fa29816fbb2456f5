import type { Runtime } from '../browser';
import type { PageLines, SeenOnSite } from '../engine/types';
import { loadSettings } from '../settings';
import { beginLines, keepLines, recallLines } from '../settings/seen/seen-lines';

/**
 * What is known of the other pages of the sender's site; `null` in private windows, if the reader turned this off, and
 * if the storage cannot be read: an article can be read without.
 */
export async function seenHere(sender: Runtime.MessageSender, address: string): Promise<SeenOnSite | null> {
  try {
    // Side by side: the page waits for it.
    const [wanted, known] = await Promise.all([isWanted(sender, address), recallLines(address)]);
    if (!wanted) return null;
    if (known) return known;
    await beginLines();
    return await recallLines(address);
  } catch {
    return null;
  }
}

/** Stores the lines of an article. Stores nothing in private windows or if the reader turned this off. */
export async function keepLinesOf(
  sender: Runtime.MessageSender,
  address: string,
  lines: PageLines,
): Promise<void> {
  if (await isWanted(sender, address)) await keepLines(address, lines);
}

/** A page tells of its own site only; pages may change their address, but not their origin. */
async function isWanted({ tab, url }: Runtime.MessageSender, address: string): Promise<boolean> {
  if (tab?.incognito !== false || !url || new URL(url).origin !== new URL(address).origin) return false;
  return (await loadSettings()).general.seen;
}
