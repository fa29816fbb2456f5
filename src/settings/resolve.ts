import type { ClutterCategory } from '../engine/types';
import type { Look, Settings } from './schema';

/** What holds on one page. */
export interface Resolved {
  look: Look;
  keep: readonly ClutterCategory[];
}

/** The name under which a host's settings are stored: lower case, without `www.` unless that is the domain itself. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
}

/**
 * The settings that hold on a host: field by field, the nearest of the host itself and its parent domains,
 * else the general ones.
 */
export function resolveSite(settings: Settings, host: string): Resolved {
  const chain = parents(siteOf(host)).map((name) => settings.sites[name]);
  return {
    look: chain.find((site) => site?.look)?.look ?? settings.general.look,
    keep: chain.find((site) => site?.keep)?.keep ?? settings.general.keep,
  };
}

function parents(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}
