import type { Runtime } from '../browser';
import { loadSettings } from '../settings';
import type { Place } from '../settings/reading-position';
import { keepPlace, recallPlace } from '../settings/reading-positions';

/** Where the reader stopped in an article; `null` in private windows, and where the reader does not want it. */
export async function recall(sender: Runtime.MessageSender, address: string): Promise<Place | null> {
  return (await isWanted(sender)) ? recallPlace(address) : null;
}

/** Notes where the reader stops. Nothing is stored of private windows, or where the reader does not want it. */
export async function keep(
  sender: Runtime.MessageSender,
  address: string,
  place: Place | null,
): Promise<void> {
  if (await isWanted(sender)) await keepPlace(address, place);
}

async function isWanted({ tab }: Runtime.MessageSender): Promise<boolean> {
  return tab?.incognito === false && (await loadSettings()).general.resume;
}
