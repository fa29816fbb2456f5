export { type Resolved, resolveSite, siteOf } from './resolve';
export * from './schema';
export {
  loadSettings,
  onSettingsChange,
  removeAll,
  removeSite,
  updateGeneral,
  updateSite,
} from './storage';
