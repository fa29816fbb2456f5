import * as v from 'valibot';
import { browser } from '../../browser';
import { articleAddress } from '../address';
import { digestOf } from '../digest';
import { inTurn } from '../lock';
import { PLACE } from '../storage';
import { type ReadingPosition, ReadingPositionSchema } from './reading-position';

const StoredPlaceSchema = v.object({ ...ReadingPositionSchema.entries, moment: v.number() });

/**
 * Maximum number of stored positions. Few users leave more articles half-read. The positions that were stored longest
 * ago are removed first.
 */
export const MOST_PLACES = 500;
/** Positions expire after 182 days (half a year). */
export const OLDEST_PLACE_MS = 182 * 24 * 60 * 60 * 1000;

/** Returns the stored reading position for an article's URL, or `null` if there is none or it has expired. */
export async function recallPosition(address: string): Promise<ReadingPosition | null> {
  const key = await keyOf(address);
  const { [key]: stored } = await browser.storage.local.get(key);
  const parsed = v.safeParse(StoredPlaceSchema, stored);
  if (!parsed.success || isOld(parsed.output.moment)) return null;
  const { moment: _, ...place } = parsed.output;
  return place;
}

/** Stores the reading position for an article's URL; `null` deletes it. Rejects if the browser cannot store it. */
export async function keepPosition(address: string, place: ReadingPosition | null): Promise<void> {
  const key = await keyOf(address);
  await inTurn(async () => {
    if (!place) return browser.storage.local.remove(key);
    const known = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: { ...place, moment: Date.now() } });
    if (!(key in known)) await makeRoom();
  });
}

/** Returns the number of articles with a stored position. */
export async function countPositions(): Promise<number> {
  return (await allPlaces()).length;
}

/** Deletes all stored positions. */
export function forgetPositions(): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.remove((await allPlaces()).map(({ key }) => key));
  });
}

/** Calls the listener after every change of stored positions. Returns a function that removes the listener. */
export function onPlacesChange(listener: () => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PLACE))) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

async function makeRoom(): Promise<void> {
  const latestFirst = (await allPlaces()).sort((a, b) => b.moment - a.moment);
  const dropped = latestFirst.filter(({ moment }, at) => at >= MOST_PLACES || isOld(moment));
  if (dropped.length > 0) await browser.storage.local.remove(dropped.map(({ key }) => key));
}

/** Returns the key and time of every stored position. Values that do not fit the schema get time 0 (oldest). */
async function allPlaces(): Promise<{ key: string; moment: number }[]> {
  return Object.entries(await browser.storage.local.get(null)).flatMap(([key, stored]) =>
    key.startsWith(PLACE) ? [{ key, moment: v.is(StoredPlaceSchema, stored) ? stored.moment : 0 }] : [],
  );
}

function isOld(moment: number): boolean {
  return moment < Date.now() - OLDEST_PLACE_MS;
}

/**
 * Returns the storage key for a URL: a prefix and a hash (SHA-256, first 16 bytes). The URL cannot be read from the
 * key. The fragment and tracking parameters are ignored.
 */
async function keyOf(address: string): Promise<string> {
  return PLACE + (await digestOf(articleAddress(address)));
}
