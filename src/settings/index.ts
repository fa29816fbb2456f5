export type { ClutterCategory } from '../engine/types';
export * from './aids';
export { ALL_SITES, originsOf } from './permissions/origins';
export { type PageSettings, type Resolved, resolveSite, type SiteRule } from './resolve';
export * from './rules/rules';
export * from './schema';
export { siteOf, sitesOver } from './site';
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
