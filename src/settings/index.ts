export { type Resolved, resolveSite, siteOf } from './resolve';
export * from './schema';
export {
  loadSettings,
  onSettingsChange,
  removeAll,
  removeSite,
  saveGeneral,
  saveSite,
} from './storage';
