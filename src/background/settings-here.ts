import type { Runtime } from '../browser';
import { DEFAULT_SETTINGS, loadSettings, type PageSettings, type Resolved, resolveSite } from '../settings';

/**
 * The settings that apply to the sender's page. If the browser's storage cannot be read, these are the default
 * settings: an article can be read without storage.
 */
export async function settingsOf({ url }: Runtime.MessageSender, page: PageSettings): Promise<Resolved> {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const settings = await loadSettings().catch(() => DEFAULT_SETTINGS);
  return resolveSite(settings, host, page);
}
