import type { Browser } from 'puppeteer-core';
import type { PageLines, SeenOnSite } from '../../src/engine/types.ts';
import type { Bundles } from './bundles.ts';
import { type CorpusPage, pageKey } from './corpus.ts';
import { groupBy } from './group-by.ts';
import { type Measured, type MeasureOptions, measureAll } from './measure.ts';

/** Any salt does: the same one for all pages. */
const SALT = 'bench';

/** The pages of sites that have two or more, read without and with what is known of the others. */
export interface SeenRun {
  without: Measured[];
  with: Measured[];
}

/** Reads pages as a reader who has opened the other pages of each site before. */
export async function measureSeen(
  browser: Browser,
  pages: readonly CorpusPage[],
  bundles: Bundles,
  options: MeasureOptions,
  onDone: (done: number) => void,
): Promise<SeenRun> {
  const sites = groupBy(pages.filter(hasSite), siteOf).filter(([, group]) => group.length > 1);
  const chosen = sites.flatMap(([, group]) => group);
  const alone = (): SeenOnSite => ({ salt: SALT, pages: [] });
  const without = await measureAll(browser, chosen, bundles, { ...options, seen: alone }, onDone);
  const lines = new Map<string, PageLines>();
  for (const one of without)
    if ('report' in one && one.report.galley.lines)
      lines.set(pageKey(one.page.record), one.report.galley.lines);
  const bySite = new Map(sites);
  const seen = (page: CorpusPage): SeenOnSite => ({
    salt: SALT,
    pages: (bySite.get(siteOf(page)) ?? []).flatMap((other) =>
      other.record.url === page.record.url ? [] : (lines.get(pageKey(other.record)) ?? []),
    ),
  });
  return { without, with: await measureAll(browser, chosen, bundles, { ...options, seen }, onDone) };
}

function hasSite({ record }: CorpusPage): boolean {
  return record.domain !== null;
}

function siteOf({ record }: CorpusPage): string {
  return (record.domain ?? '').replace(/^www\./, '');
}
