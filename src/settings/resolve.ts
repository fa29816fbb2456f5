import type { ClutterCategory } from '../engine/types';
import { DEFAULT_AIDS, type ReadingAids } from './aids';
import type { Rule } from './rules/rules';
import type { Look, Settings } from './schema';
import { siteOf } from './site';
import { DEFAULT_TYPOGRAPHY, type Typography } from './typography';

/** What holds on one page. */
export interface Resolved {
  look: Look;
  keep: readonly ClutterCategory[];
  /** Articles are cleaned as they open, if the browser allows it. */
  automatic: boolean;
  typography: Typography;
  /** The typography is this site's own. */
  ownTypography: boolean;
  aids: ReadingAids;
  /** Where the reader stops is remembered. */
  resume: boolean;
  /** The rules that hold here, nearest site first. */
  rules: readonly SiteRule[];
}

/** A rule, and the site it is stored for. */
export interface SiteRule extends Rule {
  site: string;
}

/** What the reader chose for one page only, until it is closed. */
export interface PageSettings {
  look?: Look | undefined;
  keep?: readonly ClutterCategory[] | undefined;
}

/**
 * The settings that hold on a page: field by field what was chosen for the page itself, else the nearest of its
 * host and the parent domains, else the general ones; of the rules all hold together. Public suffixes need no thought here: none is ever stored.
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
    automatic: chain.find((site) => site?.automatic !== undefined)?.automatic ?? general.automatic,
    rules: sitesOver(host).flatMap((site) =>
      (settings.sites[site]?.rules ?? []).map((rule) => ({ ...rule, site })),
    ),
  };
}

/** The site of a host and the sites that it is part of, nearest first. */
export function sitesOver(host: string): string[] {
  const labels = siteOf(host).split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
