import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../../ui/fake-browser.ts';
import { app, openOptions } from '../page.tsx';

describe('privacy', () => {
  const counts = (): Record<string, string> =>
    Object.fromEntries(
      [...app.querySelectorAll('section:last-of-type dl > div')].map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    );

  it('counts what is stored at this moment', async () => {
    await openOptions({
      'site:a.example': { automatic: true, changed: 1 },
      'site:b.example': { look: 'reader', changed: 1 },
      'gone:c.example': 2,
    });
    await fakeBrowser.permissions.request({ origins: ['http://*.a.example/*', 'https://*.a.example/*'] });
    await expect.poll(counts).toEqual({
      'Sites with settings of their own': '2',
      'of these, cleaned as they open': '1',
      'Sites for which your browser lets Galley run by itself': '1',
      'Sites you removed, until your other devices know': '1',
      'Space used by all of this': '0.1 kB',
    });
    await fakeBrowser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
    await expect.poll(() => Object.values(counts())).toContain('all');
  });
});
