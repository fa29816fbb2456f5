import * as v from 'valibot';
import { hash } from '../../hash';

/**
 * Number of sync items for sites. Sites are assigned to items by a hash of their name. Browsers sync at most 102,400
 * bytes, in at most 512 items of at most 8,192 bytes. One item per site would soon exceed 512 items; one item for all
 * sites would be too large.
 */
export const BUCKETS = 14;
/** Maximum size of a site item, in bytes. All site items and the main item together stay under the quota. */
export const BUCKET_BYTES = 7000;
/** Key of the main item: everything that does not belong to one site. */
export const MAIN = 'main';

/** The contents of the browser's sync storage, by key. */
export type Items = Readonly<Record<string, unknown>>;

export const MainSchema = v.object({
  version: v.number(),
  general: v.nullable(v.record(v.string(), v.unknown())),
  cleared: v.number(),
});
export type Main = v.InferOutput<typeof MainSchema>;

/** The unpacked contents of a bucket (site item). */
export const BucketSchema = v.object({
  version: v.number(),
  sites: v.record(v.string(), v.unknown()),
  gone: v.record(v.string(), v.number()),
});
export type Bucket = v.InferOutput<typeof BucketSchema>;

export const keyOf = (bucket: number): string => `sites-${bucket}`;

/** Returns the bucket number of a site. It is the same on every device. */
export function bucketOf(host: string): number {
  return hash(host) % BUCKETS;
}
