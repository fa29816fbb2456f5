import { SCHEMA_VERSION } from './schema';

/** What a browser stores for Galley, by key, as it is there. */
export type Stored = Readonly<Record<string, unknown>>;

/** Where the version stands; settings without it are of version 1. */
export const VERSION = 'version';

/** Before the host in the key of a site's settings. */
export const SITE = 'site:';

/** One step for each version, from the one at its place plus one to the next. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [stampSites];

/** The version in which settings are stored. */
export function versionOf(stored: Stored): number {
  const version = stored[VERSION];
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/**
 * Brings stored settings to the present version. Those of a later one are left alone: whatever in them still fits
 * the schema holds.
 */
export function migrate(stored: Stored): Stored {
  if (Object.keys(stored).length === 0) return stored;
  const from = versionOf(stored);
  if (from >= SCHEMA_VERSION) return stored;
  const brought = STEPS.slice(from - 1).reduce((now, step) => step(now), stored);
  return { ...brought, [VERSION]: SCHEMA_VERSION };
}

/** 1 → 2: a site knows when it was changed; what was set before that counts as older than anything. */
function stampSites(stored: Stored): Stored {
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) =>
      key.startsWith(SITE) && typeof value === 'object' && value !== null
        ? [key, { changed: 0, ...value }]
        : [key, value],
    ),
  );
}
