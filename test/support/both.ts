import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { FIXTURES, type Galley, type StartOptions } from './galley.ts';
import { type PageServer, serve } from './server.ts';

export const BROWSERS = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
] satisfies { name: string; start: (options: StartOptions) => Promise<Galley> }[];

/** What a specification has at hand while its tests run: a browser with Galley, and a server with pages. */
export interface Bench {
  readonly galley: Galley;
  readonly server: PageServer;
}

interface Options extends StartOptions {
  /** The pages; the fixtures by default. */
  serve?: () => Promise<PageServer>;
  /** The pages may have errors of their own. */
  badPages?: boolean;
}

/**
 * One specification, run in Chromium and in Firefox, each started once for it. Closes with a test that no console
 * holds an error of Galley.
 */
export function inBothBrowsers(title: string, specify: (bench: Bench) => void, options: Options = {}): void {
  describe.each(BROWSERS)(`${title}, in $name`, ({ start }) => {
    let galley: Galley | undefined;
    let server: PageServer | undefined;
    beforeAll(async () => {
      server = await (options.serve ?? (() => serve(FIXTURES)))();
      galley = await start(options);
    });
    afterAll(async () => {
      await galley?.close();
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
    it('leaves no error in any console', async () => {
      const { origin } = running(galley);
      const errors = await running(galley).consoleErrors();
      expect(options.badPages ? errors.filter((error) => error.includes(origin)) : errors).toEqual([]);
    });
  });
}

function running<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('Only tests may use the browser, and it has to have started.');
  return part;
}
