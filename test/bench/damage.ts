import type { Browser } from 'puppeteer-core';
import { buildDamage } from './bundles.ts';
import { type CorpusPage, pageKey, readPage } from './corpus.ts';
import type * as DamageProbe from './probe/damage.ts';

/** Damaged copies of each page, the same ones in every run. */
const DAMAGE: DamageProbe.DamageOptions = { runs: 3, seed: 20260306 };

/** What failed, on which copy and why; a trace through the bundle follows. */
const MESSAGE_LINES = 5;

declare global {
  var GalleyDamage: typeof DamageProbe;
}

/**
 * Checks what the engine promises of any page on damaged copies of these pages, one page after the other, since the
 * time an analysis takes is one of the promises. Resolves to a sentence for every page on which a promise is broken.
 */
export async function checkDamagedPages(browser: Browser, pages: readonly CorpusPage[]): Promise<string[]> {
  const script = await buildDamage();
  const faults: string[] = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    try {
      await tab.evaluate(script);
      await tab.evaluate(
        (html, options) => GalleyDamage.checkDamaged(html, options),
        readPage(page.file),
        DAMAGE,
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push(`${pageKey(page.record)}: ${message.split('\n').slice(0, MESSAGE_LINES).join('\n  ')}`);
    }
    await tab.close();
  }
  return faults;
}
