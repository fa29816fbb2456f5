import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireBrowser } from './support/browsers.mjs';

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

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
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // Three real browsers on a loaded machine: one that answers late is asked again, a real fault fails every time.
          retry: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
