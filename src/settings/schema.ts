import * as v from 'valibot';
import { CLUTTER_CATEGORIES } from '../engine/types';

/** `reader`: Galley's own typography. `in-place`: the site's layout with the clutter hidden. */
export const LOOKS = ['reader', 'in-place'] as const;
export const LookSchema = v.picklist(LOOKS);
export type Look = v.InferOutput<typeof LookSchema>;

/** What a reader may set for one site. A field left out follows the general settings. */
export const SiteSettingsSchema = v.object({
  look: v.optional(LookSchema),
  /** Categories that stay visible. */
  keep: v.optional(v.array(v.picklist(CLUTTER_CATEGORIES))),
});
export type SiteSettings = v.InferOutput<typeof SiteSettingsSchema>;

/** All that Galley stores. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  general: v.object({
    look: LookSchema,
    keep: v.array(v.picklist(CLUTTER_CATEGORIES)),
  }),
  /** Keyed by host without a leading `www.`, lower case; a key also covers its subdomains. */
  sites: v.record(v.string(), SiteSettingsSchema),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  general: { look: 'reader', keep: [] },
  sites: {},
};
