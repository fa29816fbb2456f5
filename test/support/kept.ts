import { inject, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { BrowserName, Galley, StartOptions } from './galley.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser in which the tests of this project run. */
    browser: BrowserName;
  }
}

const STARTS: Readonly<Record<BrowserName, (options: StartOptions) => Promise<Galley>>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/** Starts the browser of this project. */
export const startBrowser = (options: StartOptions): Promise<Galley> => STARTS[inject('browser')](options);

/** What two files may want differently of one and the same browser. */
const SHARED: ReadonlySet<string> = new Set<keyof StartOptions>(['welcome', 'screen']);

/** Whether a kept browser does for a specification, or it needs one that is started for it alone. */
export const canShare = (options: StartOptions): boolean =>
  Object.keys(options).every((name) => SHARED.has(name));

/** The browsers that are kept over the files of a worker: one with a screen, one without. */
export class KeptBrowsers {
  readonly #kept = new Map<boolean, Galley>();

  /** The kept browser, as good as new. Starts it where there is none yet. */
  async take({ welcome, screen = false }: StartOptions): Promise<Galley> {
    const kept = this.#kept.get(screen);
    if (!kept) return this.#start(screen, welcome);
    try {
      await kept.renew({ welcome });
      return kept;
    } catch {
      // Firefox now and then does not run an extension that it has just removed and installed again. A start is the real
      // thing that a renewal stands for, and no test has run yet.
      this.#kept.delete(screen);
      await kept.close();
      return this.#start(screen, welcome);
    }
  }

  async #start(screen: boolean, welcome: boolean | undefined): Promise<Galley> {
    const started = await startBrowser({ screen, ...(welcome !== undefined && { welcome }) });
    this.#kept.set(screen, started);
    return started;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((galley) => galley.close()));
  }
}

/** Its hooks are handed the {@link KeptBrowsers} of the worker, which are closed when the worker ends. */
export const withBrowsers = it.extend<{ $worker: { browsers: KeptBrowsers } }>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: the form that the test runner asks for.
    async ({}, use) => {
      const browsers = new KeptBrowsers();
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
});
