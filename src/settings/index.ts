export type { ClutterCategory } from '../engine/types';
export * from './aids';
export { ALL_SITES, originsOf } from './permissions/origins';
export { type PageSettings, type Resolved, resolveSite, type SiteRule, sitesOver } from './resolve';
export * from './rules/rules';
export * from './schema';
export { siteOf } from './site';
export {
  loadSettings,
  onSettingsChange,
  putSitesBack,
  removeAll,
  removeSites,
  updateGeneral,
  updateSite,
} from './storage';
export * from './typography';
export { withCategory } from './visible-categories';
