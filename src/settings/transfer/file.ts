import * as v from 'valibot';
import { FingerprintSchema, RuleSchema, rulesOf } from '../rules/rules';
import { GeneralSettingsSchema, SCHEMA_VERSION, type Settings, SiteSettingsSchema } from '../schema';

/** Value of the `galley` field. It marks a file as Galley settings. */
const MARK = 'settings';

const RuleInFileSchema = v.strictObject({
  ...RuleSchema.entries,
  mark: v.strictObject(FingerprintSchema.entries),
});

const SiteInFileSchema = v.strictObject({
  ...SiteSettingsSchema.entries,
  rules: v.optional(rulesOf(RuleInFileSchema)),
});

/** An exported file: a marker, the version and the settings. Unknown fields are faults, so that typos are noticed. */
export const FileSchema = v.strictObject({
  galley: v.literal(MARK),
  version: v.literal(SCHEMA_VERSION),
  general: v.strictObject(GeneralSettingsSchema.entries),
  sites: v.record(v.string(), SiteInFileSchema),
});

/** Returns the text of an export file: indented JSON, with sites in alphabetical order. */
export function exportText({ general, sites }: Settings): string {
  const ordered = Object.fromEntries(Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ galley: MARK, version: SCHEMA_VERSION, general, sites: ordered }, null, 2)}\n`;
}
