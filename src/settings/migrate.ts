import { SCHEMA_VERSION } from './schema';

/** The raw contents of the extension's storage, by key. */
export type Stored = Readonly<Record<string, unknown>>;

/** Storage key of the schema version. Settings without it are version 1. */
export const VERSION = 'version';

/** Prefix of the storage key of a site's settings. The host follows. */
export const SITE = 'site:';

/** Migration steps. The step at index `i` migrates from version `i + 1` to version `i + 2`. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [stampSites];

/** Returns the schema version of stored settings. */
export function versionOf(stored: Stored): number {
  const version = stored[VERSION];
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/**
 * Migrates stored settings to the current version and returns them. Settings of a later version are returned
 * unchanged: the values that still fit the schema are used.
 */
export function migrate(stored: Stored): Stored {
  if (Object.keys(stored).length === 0) return stored;
  const from = versionOf(stored);
  if (from >= SCHEMA_VERSION) return stored;
  const brought = STEPS.slice(from - 1).reduce((now, step) => step(now), stored);
  return { ...brought, [VERSION]: SCHEMA_VERSION };
}

/** Version 1 → 2: each site gets a `changed` time. Sites without one get 0, which is older than any change. */
function stampSites(stored: Stored): Stored {
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) =>
      key.startsWith(SITE) && typeof value === 'object' && value !== null
        ? [key, { changed: 0, ...value }]
        : [key, value],
    ),
  );
}
