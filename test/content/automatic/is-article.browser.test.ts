import { describe, expect, it } from 'vitest';
import { kindOfAddress } from '../../../src/content/automatic/address.ts';
import { isArticle } from '../../../src/content/automatic/is-article.ts';
import { LONGEST_VEIL_MS, veil } from '../../../src/content/automatic/veil.ts';
import { ARTICLES } from '../../support/newsroom/articles.ts';
import { OTHERS } from '../../support/newsroom/others.ts';
import type { NewsPage } from '../../support/newsroom/page.ts';

const verdict = ({ path, html }: NewsPage): boolean =>
  isArticle(new DOMParser().parseFromString(html, 'text/html'), new URL(path, 'https://gazette.example'));

describe('the gate', () => {
  it('has forty articles and forty other pages to prove itself on', () => {
    expect(new Set(ARTICLES.map(({ path }) => path)).size).toBe(40);
    expect(new Set(OTHERS.map(({ path }) => path)).size).toBe(40);
  });

  it.each(ARTICLES)('opens for the article $path', (page) => {
    expect(verdict(page)).toBe(true);
  });

  it.each(OTHERS)('stays shut on $path', (page) => {
    expect(verdict(page)).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    ['/', 'front'],
    ['/index.php', 'front'],
    ['/de-at', 'front'],
    ['/politics', 'listing'],
    ['/search/ferry-to-harrow-isle-runs', 'listing'],
    ['/2026/04/ferry-to-harrow-isle-runs', 'story'],
    ['/authors/nell/ferry-to-harrow-isle-runs', 'story'],
    ['/news,142489.html', 'story'],
    ['/archive/2024', 'unknown'],
    ['/magazine/7', 'listing'],
    ['/%E0%A4%A/broken', 'unknown'],
  ])('%s is of the kind %s', (path, kind) => {
    expect(kindOfAddress(new URL(path, 'https://gazette.example'))).toBe(kind);
  });
});

describe('the veil', () => {
  const root = document.documentElement;
  const opacity = (): string => getComputedStyle(root).opacity;

  it('keeps the page unseen without a trace in the document until it is lifted', () => {
    const before = root.outerHTML;
    const lift = veil(root);
    expect(opacity()).toBe('0');
    expect(root.outerHTML).toBe(before);
    lift();
    expect(opacity()).toBe('1');
  });

  it('ends by itself when nothing lifts it', async () => {
    veil(root);
    expect(opacity()).toBe('0');
    await expect.poll(opacity, { timeout: LONGEST_VEIL_MS + 1000 }).toBe('1');
  });
});
