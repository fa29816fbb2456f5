import * as v from 'valibot';
import { migrate, SITE, VERSION } from '../migrate';
import { CLEARED, GENERAL, GONE, type Kept, readKept } from '../model';
import { SCHEMA_VERSION } from '../schema';
import { BUCKETS, BucketSchema, type Items, keyOf, MAIN, MainSchema } from './layout';
import { unpack } from './pack';

const VersionSchema = v.object({ version: v.number() });

/**
 * Reads the settings from the sync items. Items of an earlier version are migrated to the current one. Damaged items
 * are skipped.
 * @returns `null` if an item is of a later version, which this version must not change
 */
export async function readItems(items: Items): Promise<Kept | null> {
  const buckets = await Promise.all(
    Array.from({ length: BUCKETS }, (_, bucket) => unpacked(items[keyOf(bucket)])),
  );
  if ([items[MAIN], ...buckets].some(isLater)) return null;
  const rows = [rowsOfMain(items[MAIN]), ...buckets.map(rowsOfBucket)];
  return readKept(Object.assign({}, ...rows.map(migrate)));
}

function isLater(item: unknown): boolean {
  return v.is(VersionSchema, item) && item.version > SCHEMA_VERSION;
}

function rowsOfMain(item: unknown): Record<string, unknown> {
  const main = v.safeParse(MainSchema, item);
  if (!main.success) return {};
  const { version, general, cleared } = main.output;
  return { [VERSION]: version, ...(general && { [GENERAL]: general }), [CLEARED]: cleared };
}

function rowsOfBucket(item: unknown): Record<string, unknown> {
  const bucket = v.safeParse(BucketSchema, item);
  if (!bucket.success) return {};
  const { version, sites, gone } = bucket.output;
  return { [VERSION]: version, ...prefixed(SITE, sites), ...prefixed(GONE, gone) };
}

function unpacked(item: unknown): Promise<unknown> {
  return typeof item === 'string' ? unpack(item).catch(() => null) : Promise.resolve(null);
}

function prefixed(prefix: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}
