import * as v from 'valibot';
import { browser } from '../../browser';
import { inTurn } from '../lock';
import { SITE } from '../migrate';
import { SiteSettingsSchema } from '../schema';

/**
 * Notes that rules of a site were found on a page that day. This is no change of the reader's: the site's moment of
 * change stays, so that of two copies of a site the one the reader changed last still counts.
 * @param host as `siteOf` gives it
 */
export function noteMatched(host: string, rules: readonly string[], day: number): Promise<void> {
  return inTurn(async () => {
    const key = SITE + host;
    const site = v.safeParse(SiteSettingsSchema, (await browser.storage.local.get(key))[key]);
    if (!site.success || !site.output.rules) return;
    const noted = site.output.rules.map((rule) =>
      rules.includes(rule.id) && rule.lastMatched < day ? { ...rule, lastMatched: day } : rule,
    );
    await browser.storage.local.set({ [key]: { ...site.output, rules: noted } });
  });
}
