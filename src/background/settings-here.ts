import type { Runtime } from '../browser';
import { DEFAULT_SETTINGS, loadSettings, type PageSettings, type Resolved, resolveSite } from '../settings';

/**
 * The settings that hold on the sender's page. Where the browser's storage cannot be read they are those a reader begins
 * with: an article can be read without it.
 */
export async function settingsOf({ url }: Runtime.MessageSender, page: PageSettings): Promise<Resolved> {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const settings = await loadSettings().catch(() => DEFAULT_SETTINGS);
  return resolveSite(settings, host, page);
}
