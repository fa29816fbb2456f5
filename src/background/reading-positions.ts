import type { Runtime } from '../browser';
import { loadSettings } from '../settings';
import type { ReadingPosition } from '../settings/reading-positions/reading-position';
import { keepPosition, recallPosition } from '../settings/reading-positions/reading-positions';

/** Where the reader stopped in an article; `null` in private windows, and where the reader does not want it. */
export async function recall(
  sender: Runtime.MessageSender,
  address: string,
): Promise<ReadingPosition | null> {
  return (await isWanted(sender)) ? recallPosition(address) : null;
}

/** Notes where the reader stops. Nothing is stored of private windows, or where the reader does not want it. */
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
