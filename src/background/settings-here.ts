import type { Runtime } from 'webextension-polyfill';
import { loadSettings, type PageSettings, type Resolved, resolveSite } from '../settings';

/** The settings that hold on the sender's page. Rejects where they cannot be loaded. */
export async function settingsOf({ url }: Runtime.MessageSender, page: PageSettings): Promise<Resolved> {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return resolveSite(await loadSettings(), host, page);
}
