import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/settings/permissions/origins';
import { isSite, siteFromInput, siteOf, sitesOver } from '../../src/settings/site';

/** Hosts, their sites, and whether the permission for the site covers subdomains. */
const SITES: readonly [host: string, site: string, subdomains: boolean][] = [
  ['example.com', 'example.com', true],
  ['www.example.com', 'example.com', true],
  ['WWW.Example.com.', 'example.com', true],
  ['www.www.example.com', 'example.com', true],
  ['www.example.co.uk', 'example.co.uk', true],
  ['www.news.example.com', 'news.example.com', true],
  ['www.someone.github.io', 'someone.github.io', true],
  ['www.a.example', 'a.example', true],
  ['foo_bar.example.com', 'foo_bar.example.com', true],
  // What is left without `www.` belongs to different owners.
  ['www.gov.uk', 'www.gov.uk', true],
  ['www.nhs.uk', 'www.nhs.uk', true],
  ['www.police.uk', 'www.police.uk', true],
  ['www.co.uk', 'www.co.uk', true],
  ['www.service.gov.uk', 'www.service.gov.uk', true],
  ['www.gov.br', 'www.gov.br', true],
  ['www.gob.mx', 'www.gob.mx', true],
  ['www.gov.pl', 'www.gov.pl', true],
  ['www.gov.in', 'www.gov.in', true],
  ['www.govt.nz', 'www.govt.nz', true],
  ['www.gov.sg', 'www.gov.sg', true],
  ['www.gc.ca', 'www.gc.ca', true],
  ['www.vic.gov.au', 'www.vic.gov.au', true],
  ['www.com.de', 'www.com.de', true],
  ['www.ck', 'www.ck', true],
  ['www.github.io', 'www.github.io', true],
  ['www.com', 'www.com', true],
  ['www.www.gov.uk', 'www.www.gov.uk', true],
  // A page on a suffix itself: its subdomains belong to others.
  ['gov.uk', 'gov.uk', false],
  ['github.io', 'github.io', false],
  ['s3.amazonaws.com', 's3.amazonaws.com', false],
  ['intranet', 'intranet', false],
  ['www', 'www', false],
  ['localhost', 'localhost', false],
  ['all-sites', 'all-sites', false],
  ['127.0.0.1', '127.0.0.1', false],
  ['[::1]', '[::1]', false],
];

describe('the site of a host', () => {
  it.each(SITES)('%s is %s', (host, site, subdomains) => {
    expect(siteOf(host)).toBe(site);
    expect(siteOf(site)).toBe(site);
    expect(isSite(site)).toBe(true);
    const covered = subdomains ? `*.${site}` : site;
    expect(originsOf(site)).toEqual([`http://${covered}/*`, `https://${covered}/*`]);
  });

  it.each(['', '.', '*', '*.example.com', 'a b', 'a/b', 'example..com', '[::1'])('“%s” has none', (text) => {
    expect(siteOf(text)).toBe('');
    expect(isSite(text)).toBe(false);
  });

  it.each(['Example.com', 'www.example.com', 'example.com.', '0x7f.1', '1', 'münchen.example.com'])(
    'a site is not written “%s”',
    (text) => {
      expect(isSite(text)).toBe(false);
    },
  );

  it('of any host that a browser can open has one spelling, and is covered by its own permission', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.domain(), fc.ipV4(), fc.webAuthority(), fc.string()),
        fc.boolean(),
        (text, www) => {
          const address = `http://${www ? 'www.' : ''}${text}`;
          fc.pre(URL.canParse(address));
          const site = siteOf(new URL(address).hostname);
          fc.pre(site !== '');
          expect(isSite(site)).toBe(true);
          for (const origin of originsOf(site))
            expect(origin).toMatch(/^https?:\/\/(?:\*\.[^*/]+\.)?[^*/]+\/\*$/);
        },
      ),
    );
  });
});

describe('the sites over a host', () => {
  it.each([
    ['www.blog.example.co.uk', ['blog.example.co.uk', 'example.co.uk']],
    ['council.gov.uk', ['council.gov.uk']],
    ['www.gov.uk', ['www.gov.uk']],
    ['a.someone.github.io', ['a.someone.github.io', 'someone.github.io']],
    ['127.0.0.1', ['127.0.0.1']],
    ['intranet', ['intranet']],
  ])('of %s are %j', (host, sites) => {
    expect(sitesOver(host)).toEqual(sites);
  });
});

describe('a site as the reader types it', () => {
  it.each([
    ['example.com', 'example.com'],
    ['https://www.Example.com/story?id=1#top', 'example.com'],
    ['  news.example.co.uk ', 'news.example.co.uk'],
    ['example.com:8080/a', 'example.com'],
    ['www.com', 'www.com'],
    ['www.gov.uk', 'www.gov.uk'],
    ['https://München.example.com/tor', 'xn--mnchen-3ya.example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['localhost', 'localhost'],
    ['http://intranet/news', 'intranet'],
    ['not a host!', null],
    ['', null],
    ['*', null],
    ['*.example.com', null],
    ['com', null],
    ['co.uk', null],
    ['github.io', null],
    ['someone.github.io', 'someone.github.io'],
    ['example..com', null],
    ['javascript:alert(1)', null],
    ['file:///home/story.html', null],
    ['ftp://example.com/', null],
  ])('“%s” means %s', (input, site) => {
    expect(siteFromInput(input)).toBe(site);
  });
});
