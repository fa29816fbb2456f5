import { afterAll, describe, expect, inject, it } from 'vitest';
import type { ChromiumGalley, ChromiumOptions } from './chromium.ts';
import { FIXTURES, type Galley, type StartOptions } from './galley.ts';
import { canShare, startBrowser, withBrowsers } from './kept.ts';
import { type PageServer, serve } from './server.ts';

/** What a specification has at hand while its tests run: a browser with Galley, and a server with pages. */
export interface Bench<Browser extends Galley = Galley> {
  readonly galley: Browser;
  readonly server: PageServer;
}

interface SpecOptions {
  /** The pages; the fixtures by default. */
  serve?: () => Promise<PageServer>;
  /**
   * Whose errors in a console are none of Galley's faults: those of the pages, or all, where the specification makes
   * what ends up there.
   */
  ignoreErrors?: 'of-pages' | 'all';
  /** A browser of its own, where what the specification does leaves traces in one. */
  ownBrowser?: boolean;
}

/**
 * One specification for Chromium and Firefox, run in the browser of the project. It finds Galley freshly installed, in
 * a browser that is kept over the files, or in one of its own where its options ask for more than `screen` and
 * `welcome`. Closes with a test that no console holds an error of Galley.
 */
export function inBothBrowsers(
  title: string,
  specify: (bench: Bench) => void,
  options: StartOptions & SpecOptions = {},
): void {
  const { serve: servePages = () => serve(FIXTURES), ignoreErrors, ownBrowser, ...start } = options;
  const shares = !ownBrowser && canShare(start);
  describe(title, () => {
    let galley: Galley | undefined;
    let server: PageServer | undefined;
    withBrowsers.beforeAll(async ({ browsers }) => {
      server = await servePages();
      galley = await (shares ? browsers.take(start) : startBrowser(start));
    });
    afterAll(async () => {
      if (!shares) await galley?.close();
      await server?.close();
    });
    specify({
      get galley() {
        return running(galley);
      },
      get server() {
        return running(server);
      },
    });
    if (ignoreErrors === 'all') return;
    it('leaves no error in any console', async () => {
      const { origin } = running(galley);
      const errors = await running(galley).consoleErrors();
      expect(ignoreErrors ? errors.filter((error) => error.includes(origin)) : errors).toEqual([]);
    });
  });
}

/** As {@link inBothBrowsers}, for what only Chromium can do or tell; in files named `*.chromium.test.ts`. */
export function inChromium(
  title: string,
  specify: (bench: Bench<ChromiumGalley>) => void,
  options: ChromiumOptions & SpecOptions = {},
): void {
  if (inject('browser') !== 'chromium')
    throw new Error('What is about Chromium alone belongs into a file named *.chromium.test.ts.');
  inBothBrowsers(title, (bench) => specify(bench as Bench<ChromiumGalley>), options);
}

function running<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('Only tests may use the browser, and it has to have started.');
  return part;
}
