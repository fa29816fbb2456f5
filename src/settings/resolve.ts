import type { ClutterCategory } from '../engine/types';
import { DEFAULT_AIDS, type ReadingAids } from './aids';
import type { Rule } from './rules/rules';
import type { Look, Settings } from './schema';
import { sitesOver } from './site';
import { DEFAULT_TYPOGRAPHY, type Typography } from './typography';

/** The resolved settings for one page. */
export interface Resolved {
  look: Look;
  keep: readonly ClutterCategory[];
  /** True if articles are cleaned as they open, provided the browser allows it. */
  automatic: boolean;
  typography: Typography;
  /** True if the typography is set for this site (not taken from the general settings). */
  ownTypography: boolean;
  aids: ReadingAids;
  /** True if the following pages of stories are loaded and joined at once. */
  joinPages: boolean;
  /** True if reading positions are stored. */
  resume: boolean;
  /** The user rules for this page, nearest site first. */
  rules: readonly SiteRule[];
}

/** A user rule and the site that it is stored for. */
export interface SiteRule extends Rule {
  site: string;
}

/** Choices for one page only. They last until the page is closed. */
export interface PageSettings {
  look?: Look | undefined;
  keep?: readonly ClutterCategory[] | undefined;
}

/**
 * Returns the settings for a page. Each field is resolved separately, in this order: the choice for the page itself,
 * the host, its parent domains (nearest first), the general settings. Rules are not overridden: the rules of the host
 * and of all parent domains apply.
 */
export function resolveSite(settings: Settings, host: string, page: PageSettings = {}): Resolved {
  const chain = sitesOver(host).map((name) => settings.sites[name]);
  const { general } = settings;
  const own = chain.find((site) => site?.typography)?.typography;
  return {
    typography: own ?? general.typography ?? DEFAULT_TYPOGRAPHY,
    ownTypography: own !== undefined,
    look: page.look ?? chain.find((site) => site?.look)?.look ?? general.look,
    keep: page.keep ?? chain.find((site) => site?.keep)?.keep ?? general.keep,
    aids: general.aids ?? DEFAULT_AIDS,
    resume: general.resume,
    joinPages: chain.find((site) => site?.joinPages !== undefined)?.joinPages ?? false,
    automatic: chain.find((site) => site?.automatic !== undefined)?.automatic ?? general.automatic,
    rules: sitesOver(host).flatMap((site) =>
      (settings.sites[site]?.rules ?? []).map((rule) => ({ ...rule, site })),
    ),
  };
}
