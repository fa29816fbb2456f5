export { ALL_SITES, originsOf } from './origins';
export { type PageSettings, type Resolved, resolveSite, siteOf, sitesOver } from './resolve';
export * from './schema';
export {
  loadSettings,
  onSettingsChange,
  removeAll,
  removeSites,
  updateGeneral,
  updateSite,
} from './storage';
