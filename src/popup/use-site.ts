import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import type { BackgroundRequest } from '../messages';
import {
  type ClutterCategory,
  loadSettings,
  onSettingsChange,
  type PageSettings,
  resolveSite,
  type Settings,
  siteOf,
  sitesOver,
  updateSite,
} from '../settings';
import { startAutomatic, stopAutomatic } from '../settings/automatic';
import { forgetWish, noteWish } from '../settings/permissions/pending-permission';
import { askToAllow, isAllowed, onPermissionsChange } from '../settings/permissions/permissions';
import { activeTab } from './ask';

/** The state of the page's site in the popup, and the actions on it. */
export interface SiteControl {
  site: string;
  /** The reader wants articles of this site to be cleaned as they open. */
  wanted: boolean;
  /** The browser has granted the permission for it. */
  allowed: boolean;
  /** The page is in a private window: nothing is stored, choices apply to the page only. */
  isPrivate: boolean;
  keep: readonly ClutterCategory[];
  /** The site follows the general setting for the categories that stay visible. */
  followsGeneral: boolean;
  /**
   * Asks the browser for the permission; must be called in a click handler. Resolves to whether automatic cleaning is
   * on.
   */
  turnOn(): Promise<boolean>;
  turnOff(): Promise<void>;
  /** @param keep `undefined` to follow the general settings again */
  setKeep(keep: ClutterCategory[] | undefined): Promise<void>;
}

interface Known {
  settings: Settings;
  allowed: boolean;
  isPrivate: boolean;
  tab: number | undefined;
}

/**
 * The site of a page. Updates live; `null` until known.
 * @param host host of the page; `''` if it has none
 */
export function useSite(host: string): SiteControl | null {
  const site = siteOf(host);
  const [known, setKnown] = useState<Known | null>(null);
  const [page, setPage] = useState<PageSettings>({});
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [settings, allowed, tab] = await Promise.all([loadSettings(), isAllowed(site), activeTab()]);
      setKnown({ settings, allowed, isPrivate: tab?.incognito ?? false, tab: tab?.id });
    };
    // A page without a host belongs to no site, and browsers have no permission for it.
    if (site === '') return undefined;
    void load();
    const stops = [onSettingsChange(load), onPermissionsChange(load)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [site]);
  if (!known) return null;
  const { settings, allowed, isPrivate, tab } = known;
  const resolved = resolveSite(settings, host, page);
  return {
    site,
    allowed,
    isPrivate,
    wanted: resolved.automatic,
    keep: resolved.keep,
    followsGeneral: !sitesOver(host).some((name) => settings.sites[name]?.keep) && !page.keep,
    async turnOn() {
      // The browser's prompt closes the popup. The background continues with the wish stored here.
      void noteWish(tab === undefined ? { reach: site } : { reach: site, tab });
      const agreed = await askToAllow([site]);
      await forgetWish();
      if (agreed) await startAutomatic(site);
      return agreed;
    },
    async turnOff() {
      const request: BackgroundRequest = { type: 'stop-automatic', site };
      // Background and popup both do this; doing it twice has no further effect. The background finishes if the popup
      // closes now. The popup finishes if the browser stops the background.
      await Promise.all([browser.runtime.sendMessage(request).catch(() => false), stopAutomatic(site)]);
    },
    async setKeep(keep) {
      if (isPrivate) setPage({ keep });
      else await updateSite(site, ({ keep: _, ...now }) => (keep ? { ...now, keep } : now));
    },
  };
}
