import * as v from 'valibot';
import { CLUTTER_CATEGORIES } from '../engine/types';
import { ReadingAidsSchema } from './aids';
import { LOOKS } from './choices';
import { RuleSchema, rulesOf } from './rules/rules';
import { TypographySchema } from './typography';

export { LOOKS } from './choices';

/** The form in which settings are stored and exported; `migrate` brings older ones up to it. */
export const SCHEMA_VERSION = 2;

export const LookSchema = v.picklist(LOOKS);
export type Look = v.InferOutput<typeof LookSchema>;

const CategoriesSchema = v.array(v.picklist(CLUTTER_CATEGORIES));

/** Milliseconds since 1970. */
const MomentSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a reader may set for one site. A field left out follows the general settings. */
export const SiteSettingsSchema = v.object({
  look: v.optional(LookSchema),
  /** Categories that stay visible. */
  keep: v.optional(CategoriesSchema),
  /** Clean articles of this site as they open, once the browser allows Galley to run there by itself. */
  automatic: v.optional(v.boolean()),
  /** How the reader look is set on this site. */
  typography: v.optional(TypographySchema),
  /** The rules that the reader made by pointing. */
  rules: v.optional(rulesOf(RuleSchema)),
  /** When the reader last changed something here; of two copies of a site the later one counts. */
  changed: MomentSchema,
});
export type SiteSettings = v.InferOutput<typeof SiteSettingsSchema>;
/** What the reader chose for a site; the moment of the change is noted when it is stored. */
export type SiteChoices = Omit<SiteSettings, 'changed'>;

/** What holds where a site has no setting of its own. */
export const GeneralSettingsSchema = v.object({
  look: LookSchema,
  keep: CategoriesSchema,
  /** Clean articles of all sites as they open. */
  automatic: v.optional(v.boolean(), false),
  /** Show the number of hidden blocks on the toolbar button. */
  badge: v.optional(v.boolean(), true),
  typography: v.optional(TypographySchema),
  aids: v.optional(ReadingAidsSchema),
  /** Remember where the reader stopped in an article, on this device only. */
  resume: v.optional(v.boolean(), true),
  changed: v.optional(MomentSchema, 0),
});
export type GeneralSettings = v.InferOutput<typeof GeneralSettingsSchema>;
export type GeneralChoices = Omit<GeneralSettings, 'changed'>;

/** All that Galley stores. */
export const SettingsSchema = v.object({
  version: v.literal(SCHEMA_VERSION),
  general: GeneralSettingsSchema,
  /** Keyed by host without a leading `www.`, lower case; a key also covers its subdomains. */
  sites: v.record(v.string(), SiteSettingsSchema),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: SCHEMA_VERSION,
  general: { look: 'reader', keep: [], automatic: false, badge: true, resume: true, changed: 0 },
  sites: {},
};
