import * as v from 'valibot';
import { FingerprintSchema, RuleSchema, rulesOf } from '../rules/rules';
import { GeneralSettingsSchema, SCHEMA_VERSION, type Settings, SiteSettingsSchema } from '../schema';

/** By this a file says that it holds settings of Galley. */
const MARK = 'settings';

const RuleInFileSchema = v.strictObject({
  ...RuleSchema.entries,
  mark: v.strictObject(FingerprintSchema.entries),
});

const SiteInFileSchema = v.strictObject({
  ...SiteSettingsSchema.entries,
  rules: v.optional(rulesOf(RuleInFileSchema)),
});

/** An exported file: the settings, and what they are. Unknown fields are faults, so that a misspelt one is noticed. */
export const FileSchema = v.strictObject({
  galley: v.literal(MARK),
  version: v.literal(SCHEMA_VERSION),
  general: v.strictObject(GeneralSettingsSchema.entries),
  sites: v.record(v.string(), SiteInFileSchema),
});

/** The settings as a file, readable and with sites in alphabetical order. */
export function exportText({ general, sites }: Settings): string {
  const ordered = Object.fromEntries(Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ galley: MARK, version: SCHEMA_VERSION, general, sites: ordered }, null, 2)}\n`;
}
