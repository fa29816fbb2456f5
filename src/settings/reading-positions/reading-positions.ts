import * as v from 'valibot';
import { browser } from '../../browser';
import { inTurn } from '../lock';
import { PLACE } from '../storage';
import { type ReadingPosition, ReadingPositionSchema } from './reading-position';

const StoredPlaceSchema = v.object({ ...ReadingPositionSchema.entries, moment: v.number() });

/** More articles than this are hardly ever left half-read; what was not opened for longest goes first. */
export const MOST_PLACES = 500;
/** A reader who has not come back for half a year starts anew. */
export const OLDEST_PLACE_MS = 182 * 24 * 60 * 60 * 1000;

/** What letters, networks and advertisements add to an address: the article is the same without it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|yclid|mc_cid|mc_eid|igshid|wt_\w+)$/i;

/** Where the reader stopped in the article of an address; `null` where nothing is known, or not any more. */
export async function recallPosition(address: string): Promise<ReadingPosition | null> {
  const key = await keyOf(address);
  const { [key]: stored } = await browser.storage.local.get(key);
  const parsed = v.safeParse(StoredPlaceSchema, stored);
  if (!parsed.success || isOld(parsed.output.moment)) return null;
  const { moment: _, ...place } = parsed.output;
  return place;
}

/** Notes where the reader stopped; `null` forgets it. Rejects where the browser cannot store. */
export async function keepPosition(address: string, place: ReadingPosition | null): Promise<void> {
  const key = await keyOf(address);
  await inTurn(async () => {
    if (!place) return browser.storage.local.remove(key);
    const known = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: { ...place, moment: Date.now() } });
    if (!(key in known)) await makeRoom();
  });
}

/** In how many articles a place is remembered. */
export async function countPositions(): Promise<number> {
  return (await allPlaces()).length;
}

/** Forgets every place. */
export function forgetPositions(): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.remove((await allPlaces()).map(({ key }) => key));
  });
}

/** Calls back after every change of places. Returns the undo. */
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

/** What does not fit the schema counts as oldest. */
async function allPlaces(): Promise<{ key: string; moment: number }[]> {
  return Object.entries(await browser.storage.local.get(null)).flatMap(([key, stored]) =>
    key.startsWith(PLACE) ? [{ key, moment: v.is(StoredPlaceSchema, stored) ? stored.moment : 0 }] : [],
  );
}

function isOld(moment: number): boolean {
  return moment < Date.now() - OLDEST_PLACE_MS;
}

/** The key of an address: a hash, from which the address cannot be read. */
async function keyOf(address: string): Promise<string> {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url.href));
  const bytes = [...new Uint8Array(digest).slice(0, 16)];
  return PLACE + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
