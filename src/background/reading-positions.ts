import type { Runtime } from '../browser';
import { loadSettings } from '../settings';
import type { ReadingPosition } from '../settings/reading-positions/reading-position';
import { keepPosition, recallPosition } from '../settings/reading-positions/reading-positions';

/** The stored reading position of an article; `null` in private windows and if the reader turned this off. */
export async function recall(
  sender: Runtime.MessageSender,
  address: string,
): Promise<ReadingPosition | null> {
  return (await isWanted(sender)) ? recallPosition(address) : null;
}

/** Stores the reading position of an article. Stores nothing in private windows or if the reader turned this off. */
export async function keep(
  sender: Runtime.MessageSender,
  address: string,
  place: ReadingPosition | null,
): Promise<void> {
  if (await isWanted(sender)) await keepPosition(address, place);
}

async function isWanted({ tab }: Runtime.MessageSender): Promise<boolean> {
  return tab?.incognito === false && (await loadSettings()).general.resume;
}
