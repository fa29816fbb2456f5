import * as v from 'valibot';
import { browser } from '../../browser';
import { inTurn } from '../lock';
import { SITE } from '../migrate';
import { SiteSettingsSchema } from '../schema';

/**
 * Stores the day on which rules of a site matched a page. The site's `changed` time is kept, because this is not a
 * change by the reader: when two copies of a site are merged, the one that the reader changed last must win.
 * @param host in the form that `siteOf` returns
 * @param rules ids of the rules that matched
 * @param day days since 1970
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
