import { areAlike } from '../canonical';
import type { Kept } from '../model';
import { SCHEMA_VERSION } from '../schema';
import { BUCKET_BYTES, BUCKETS, type Bucket, bucketOf, type Items, keyOf, MAIN, type Main } from './layout';
import { momentOf, wordOn } from './merge';
import { bytesOf, pack } from './pack';

/** A site with less JSON than this (in characters) fits into a bucket, however badly it compresses. */
const SURE_TO_FIT = 4000;
/** Fractions of `BUCKET_BYTES`. `FULL`: from here on, a bucket counts as full. `AIM`: target of the next guess. */
const FULL = 0.97;
const AIM = 0.985;

/** The items to write, so that other devices get the settings of this one. */
export interface Writing {
  /** Only items with changes. */
  items: Items;
  /** Sites that do not fit: those changed longest ago, and those too large for a bucket of their own. */
  left: string[];
}

/**
 * Compares the settings here with the sync items and returns the items to write. An item is never written only to
 * remove sites that do not fit: two devices with different sites would overwrite each other for ever.
 * @param kept the settings here, with everything in `held` merged in
 * @param held the settings in the sync items
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

/** Returns the sites that are too large even for an otherwise empty bucket. They would leave no room for others. */
async function tooLarge(kept: Kept): Promise<string[]> {
  const large: string[] = [];
  for (const [host, site] of Object.entries(kept.sites)) {
    if (JSON.stringify(site).length < SURE_TO_FIT) continue;
    const packed = await pack(bucketWith([host], kept));
    if (bytesOf(keyOf(bucketOf(host)), packed) > BUCKET_BYTES) large.push(host);
  }
  return large;
}

/** Returns the hosts of each bucket, most recently changed first. */
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

/**
 * Packs as many of the hosts as fit into an item, starting with the first. Returns the packed text and the number of
 * hosts in it. The result may be one or two hosts below the optimum.
 */
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
    // Sites are similar in size, so this guess converges quickly.
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
