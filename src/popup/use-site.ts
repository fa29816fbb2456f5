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

/** What the popup knows of the site of a page, and can do about it. */
export interface SiteControl {
  site: string;
  /** The reader wants articles of this site cleaned as they open. */
  wanted: boolean;
  /** The browser allows it. */
  allowed: boolean;
  /** A private window: nothing is stored, choices hold for the page. */
  isPrivate: boolean;
  keep: readonly ClutterCategory[];
  /** The site follows the general settings in what stays visible. */
  followsGeneral: boolean;
  /** Asks the browser; must be called in the handler of a click. Resolves to whether it is on. */
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

/** The site of a page, live; `null` until it is known. @param host as the page gives it; `''` where it has none */
export function useSite(host: string): SiteControl | null {
  const site = siteOf(host);
  const [known, setKnown] = useState<Known | null>(null);
  const [page, setPage] = useState<PageSettings>({});
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [settings, allowed, tab] = await Promise.all([loadSettings(), isAllowed(site), activeTab()]);
      setKnown({ settings, allowed, isPrivate: tab?.incognito ?? false, tab: tab?.id });
    };
    // A page without a host is of no site, and browsers have no permission for it.
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
      // The browser's prompt closes the popup: the background goes on with what is noted here.
      void noteWish(tab === undefined ? { reach: site } : { reach: site, tab });
      const agreed = await askToAllow([site]);
      await forgetWish();
      if (agreed) await startAutomatic(site);
      return agreed;
    },
    async turnOff() {
      const request: BackgroundRequest = { type: 'stop-automatic', site };
      // Both do it, and twice is as once: the background even where the popup closes now, and the popup even where it is
      // the background that the browser ends in the middle.
      await Promise.all([browser.runtime.sendMessage(request).catch(() => false), stopAutomatic(site)]);
    },
    async setKeep(keep) {
      if (isPrivate) setPage({ keep });
      else await updateSite(site, ({ keep: _, ...now }) => (keep ? { ...now, keep } : now));
    },
  };
}
