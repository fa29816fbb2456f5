import { describe, expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { popupText, until } from '../support/galley.ts';
import { ARTICLES } from '../support/newsroom/articles.ts';
import { servePages } from '../support/newsroom/serve.ts';
import { allowAutomatic, standingOf } from '../support/permissions.ts';

const story = ARTICLES[0]?.path ?? '';
const serve = () => servePages(ARTICLES);

/** Each host, what the popup calls its site, what the browser is asked for, and a neighbour of another owner. */
const HOSTS = [
  { host: 'www.com.de', site: 'www.com.de', pattern: '*.www.com.de', other: 'council.com.de' },
  { host: 'www.gc.ca', site: 'www.gc.ca', pattern: '*.www.gc.ca', other: 'office.gc.ca' },
  // Look-alike: a suffix in the name of an owner.
  { host: 'www.gov-uk.com', site: 'gov-uk.com', pattern: '*.gov-uk.com', other: 'gov.uk.com' },
  { host: 'intranet', site: 'intranet', pattern: 'intranet', other: 'news.intranet' },
];

const specify = (bench: Bench): void => {
  const at = (host: string): string => {
    const url = new URL(story, bench.server.origin);
    url.hostname = host;
    return url.href;
  };
  describe.each(HOSTS)('“Always clean articles here” on $host', ({ host, site, pattern, other }) => {
    it('names the site, and asks for no other owner', async () => {
      const page = await bench.galley.open(at(host));
      const popup = await bench.galley.clickToolbar(page);
      const named = await until('the site', () =>
        popup.run<string>(`return document.querySelector('.site')?.ariaLabel ?? ''`),
      );
      expect(named).toBe(site);
      await bench.galley.closePopup(popup);
      await allowAutomatic(bench.galley, page);
      const { origins, stored } = await standingOf(bench.galley);
      expect(origins).toEqual([`http://${pattern}/*`, `https://${pattern}/*`]);
      expect(stored[`site:${site}`]).toMatchObject({ automatic: true });
      await page.close();
    });

    it('cleans its articles, and none of a neighbour', async () => {
      const page = await bench.galley.open(at(host));
      await until('the clean story', () =>
        page.evaluate(() => document.querySelector('galley-view, [data-galley-hidden]') !== null),
      );
      await page.goto(at(other));
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      expect(await popup.run(`return document.querySelector('input:checked').value`)).toBe('original');
      await bench.galley.closePopup(popup);
      await page.close();
    });

    it('is over when it is switched off', async () => {
      const page = await bench.galley.open(at(host));
      const popup = await bench.galley.clickToolbar(page);
      await popupText(popup);
      await popup.click('.site .switch input');
      await until('the permission to go', async () => (await standingOf(bench.galley)).origins.length === 0);
      await page.close();
    });
  });
};

const hosts = HOSTS.flatMap(({ host, other }) => [host, other]);
inBothBrowsers('hosts beside public suffixes', specify, { serve, screen: true, hosts });
