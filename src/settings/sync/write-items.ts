import { areAlike } from '../canonical';
import type { Kept } from '../model';
import { SCHEMA_VERSION } from '../schema';
import { BUCKET_BYTES, BUCKETS, type Bucket, bucketOf, type Items, keyOf, MAIN, type Main } from './layout';
import { momentOf, wordOn } from './merge';
import { bytesOf, pack } from './pack';

/** What is shorter than this, in letters of JSON, has room in a bucket however badly it compresses. */
const SURE_TO_FIT = 4000;
/** A bucket is full at this share of its room, and this share is aimed at. */
const FULL = 0.97;
const AIM = 0.985;

/** What to write so that other devices know what is kept here. */
export interface Writing {
  /** Only items in which there is something new. */
  items: Items;
  /** Sites for which there is no room: those changed longest ago. */
  left: string[];
}

/**
 * Compares what is kept with what the items hold. An item is never written only to take something out of it for want
 * of room: two devices that know different sites would take turns at that for ever.
 * @param kept everything in `held` has been merged into it
 */
export async function writingOf(kept: Kept, held: Kept): Promise<Writing> {
  const items: Record<string, unknown> = {};
  const left: string[] = [];
  if (kept.cleared !== held.cleared || !areAlike(kept.general, held.general)) {
    const { general, cleared } = kept;
    items[MAIN] = { version: SCHEMA_VERSION, general, cleared } satisfies Main;
  }
  const large = await tooLarge(kept);
  left.push(...large);
  const spread = spreadOf(kept, new Set(large));
  const spreadHeld = spreadOf(held);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const hosts = spread[bucket] ?? [];
    const key = keyOf(bucket);
    const { packed, count } = await fitting(key, hosts, kept);
    left.push(...hosts.slice(count).filter((host) => host in kept.sites));
    const hasNews = hosts.slice(0, count).some((host) => !areAlike(wordOn(kept, host), wordOn(held, host)));
    const isStale = spreadHeld[bucket]?.some((host) => momentOn(held, host) <= kept.cleared);
    if (hasNews || (isStale && kept.cleared > 0)) items[key] = packed;
  }
  return { items, left: left.sort() };
}

/** Sites that have no room even in a bucket of their own; they would keep all others out of it. */
async function tooLarge(kept: Kept): Promise<string[]> {
  const large: string[] = [];
  for (const [host, site] of Object.entries(kept.sites)) {
    if (JSON.stringify(site).length < SURE_TO_FIT) continue;
    const packed = await pack(bucketWith([host], kept));
    if (bytesOf(keyOf(bucketOf(host)), packed) > BUCKET_BYTES) large.push(host);
  }
  return large;
}

/** The sites of each bucket, the one changed last first. */
function spreadOf(kept: Kept, without: ReadonlySet<string> = new Set()): string[][] {
  const known = [...Object.keys(kept.sites), ...Object.keys(kept.gone)];
  const hosts = known.filter((host) => !without.has(host));
  hosts.sort((a, b) => momentOn(kept, b) - momentOn(kept, a) || (a < b ? -1 : 1));
  const buckets = Array.from({ length: BUCKETS }, (): string[] => []);
  for (const host of hosts) buckets[bucketOf(host)]?.push(host);
  return buckets;
}

function momentOn(kept: Kept, host: string): number {
  return momentOf(wordOn(kept, host) ?? 0);
}

/** As many of the sites, from the first on, as have room in an item; the last one or two may be missed. */
async function fitting(
  key: string,
  hosts: readonly string[],
  kept: Kept,
): Promise<{ packed: string; count: number }> {
  let best = { packed: '', count: -1 };
  let tooMany = hosts.length + 1;
  for (let count = hosts.length; best.count + 1 < tooMany; ) {
    const packed = await pack(bucketWith(hosts.slice(0, count), kept));
    const bytes = bytesOf(key, packed);
    if (bytes <= BUCKET_BYTES) best = { packed, count };
    else tooMany = count;
    if (best.count === count && bytes > BUCKET_BYTES * FULL) break;
    // Sites take much the same room each, so this is soon near enough.
    const guess = Math.floor((count * BUCKET_BYTES * AIM) / bytes);
    count = Math.min(Math.max(guess, best.count + 1), tooMany - 1);
  }
  return best;
}

function bucketWith(hosts: readonly string[], { sites, gone }: Kept): Bucket {
  const only = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(hosts.flatMap((host) => (values[host] === undefined ? [] : [[host, values[host]]])));
  return { version: SCHEMA_VERSION, sites: only(sites), gone: only(gone) };
}
