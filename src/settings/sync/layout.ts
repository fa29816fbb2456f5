import * as v from 'valibot';
import { hash } from '../../hash';

/**
 * Browsers sync 102,400 bytes in items of at most 8,192. Sites are spread over this many items by their names: one
 * item a site would soon be more than the 512 allowed, and one for all would be too large.
 */
export const BUCKETS = 14;
/** The most an item with sites may take, so that all of them, and the one with the rest, stay under the quota. */
export const BUCKET_BYTES = 7000;
/** The item with all that is not about one site. */
export const MAIN = 'main';

/** What the browser's own sync holds, by key. */
export type Items = Readonly<Record<string, unknown>>;

export const MainSchema = v.object({
  version: v.number(),
  general: v.nullable(v.record(v.string(), v.unknown())),
  cleared: v.number(),
});
export type Main = v.InferOutput<typeof MainSchema>;

/** What a bucket holds once it is unpacked. */
export const BucketSchema = v.object({
  version: v.number(),
  sites: v.record(v.string(), v.unknown()),
  gone: v.record(v.string(), v.number()),
});
export type Bucket = v.InferOutput<typeof BucketSchema>;

export const keyOf = (bucket: number): string => `sites-${bucket}`;

/** The bucket of a site, the same on every device. */
export function bucketOf(host: string): number {
  return hash(host) % BUCKETS;
}
