import type { Runtime } from '../browser';
import { type ReadingAids, updateGeneral } from '../settings';

/**
 * Stores the reading aids that the reader chose on the sender's page, for all sites. Stores nothing in private windows.
 * Resolves to whether it was stored.
 */
export async function storeAids({ tab }: Runtime.MessageSender, aids: ReadingAids): Promise<boolean> {
  if (tab?.incognito !== false) return false;
  await updateGeneral((general) => ({ ...general, aids }));
  return true;
}
