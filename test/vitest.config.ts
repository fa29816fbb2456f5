import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { requireBrowser } from './support/browsers.mjs';

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/**
 * Two workers take the files of Chromium, then those of Firefox, each of which keeps its browser from file to file. One
 * worker a browser would leave the faster browser's worker without work at the end.
 */
const endToEnd = (browser: 'chromium' | 'firefox', exclude: string[]): TestProjectInlineConfiguration => ({
  test: {
    name: browser,
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    exclude,
    provide: { browser },
    isolate: false,
    maxWorkers: 2,
    // After the tests that need the processor; both browsers in one group, so that no worker waits for the other.
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browsers lose a click or a message now and then. The run names each test that needed it.
    retry: 1,
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        oxc: { jsx },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          // Three times Vitest's own: a machine may have much else to do. Tests of many cases have more (PATIENCE_MS).
          testTimeout: 15_000,
          hookTimeout: 60_000,
          exclude: ['test/e2e/**', '**/*.browser.test.*'],
        },
      },
      {
        oxc: { jsx },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          // Hundreds of made-up pages take their time on a loaded machine; a real fault does not end either.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: requireBrowser('chromium'),
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium', []),
      endToEnd('firefox', ['**/*.chromium.test.ts']),
    ],
  },
});
