import * as v from 'valibot';
import { CLUTTER_CATEGORIES } from '../engine/types';
import { ReadingAidsSchema } from './aids';
import { CLICKS, LOOKS } from './choices';
import { RuleSchema, rulesOf } from './rules/rules';
import { TypographySchema } from './typography';

export { CLICKS, LOOKS } from './choices';

/** Version of the schema in which settings are stored and exported. `migrate` upgrades older settings to it. */
export const SCHEMA_VERSION = 2;

export const LookSchema = v.picklist(LOOKS);
export type Look = v.InferOutput<typeof LookSchema>;

export const ClickSchema = v.picklist(CLICKS);
export type Click = v.InferOutput<typeof ClickSchema>;

const CategoriesSchema = v.array(v.picklist(CLUTTER_CATEGORIES));

/** Milliseconds since 1970. The last one that a date can have (ECMA-262, section 21.4.1.1). */
const LAST_MOMENT = 8.64e15;
const MomentSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));

/** Settings for one site. A missing field falls back to the general settings. */
export const SiteSettingsSchema = v.object({
  look: v.optional(LookSchema),
  /** Categories that stay visible. */
  keep: v.optional(CategoriesSchema),
  /** Clean articles of this site as they open. Needs the browser's permission to run there automatically. */
  automatic: v.optional(v.boolean()),
  /** Load and join the following pages of stories as they open. */
  joinPages: v.optional(v.boolean()),
  /** Typography of the reader look on this site. */
  typography: v.optional(TypographySchema),
  /** Rules that the reader made by pointing. */
  rules: v.optional(rulesOf(RuleSchema)),
  /** Time of the reader's last change to this site. When two copies of a site are merged, the later one wins. */
  changed: MomentSchema,
});
export type SiteSettings = v.InferOutput<typeof SiteSettingsSchema>;
/** Settings for a site without the time of change. The time is added when they are stored. */
export type SiteChoices = Omit<SiteSettings, 'changed'>;

/** General settings. They apply where a site has no setting of its own. */
export const GeneralSettingsSchema = v.object({
  look: LookSchema,
  keep: CategoriesSchema,
  /** Clean articles of all sites as they open. */
  automatic: v.optional(v.boolean(), false),
  /** What a click on the toolbar button does; missing until the reader has chosen (see {@link clickOf}). */
  click: v.optional(ClickSchema),
  /** Show the number of hidden blocks on the toolbar button. */
  badge: v.optional(v.boolean(), true),
  typography: v.optional(TypographySchema),
  aids: v.optional(ReadingAidsSchema),
  /** Store reading positions, on this device only. */
  resume: v.optional(v.boolean(), true),
  /** Store hashes of the lines of opened articles, on this device only, to know what a site repeats. */
  seen: v.optional(v.boolean(), true),
  changed: v.optional(MomentSchema, 0),
});
export type GeneralSettings = v.InferOutput<typeof GeneralSettingsSchema>;
/** What a click on the toolbar button does. Until the reader has chosen, it opens the panel. */
export function clickOf({ click }: Pick<GeneralSettings, 'click'>): Click {
  return click ?? 'panel';
}
export type GeneralChoices = Omit<GeneralSettings, 'changed'>;

/** All settings. */
export const SettingsSchema = v.object({
  version: v.literal(SCHEMA_VERSION),
  general: GeneralSettingsSchema,
  /** Settings by host: lower case, without a leading `www.`. An entry also applies to subdomains of its host. */
  sites: v.record(v.string(), SiteSettingsSchema),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: SCHEMA_VERSION,
  general: { look: 'reader', keep: [], automatic: false, badge: true, resume: true, seen: true, changed: 0 },
  sites: {},
};
