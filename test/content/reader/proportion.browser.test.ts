import '../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { article, find, open, PROSE, paragraphs, problems } from './view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

describe('the reader look of an article out of all proportion', () => {
  /** Far more than a healthy view takes, far less than a stuck one. */
  const PATIENCE_MS = 20_000;

  it(
    'stays readable with 2,000 pictures',
    async () => {
      const image =
        '<figure><img src="/none.png" alt="A harbour" width="600" height="400"><figcaption>A harbour</figcaption></figure>';
      const { root } = open(article(`${paragraphs(3)}${`${image}${paragraphs(1)}`.repeat(2000)}`));
      expect(root.querySelectorAll('.body img')).toHaveLength(2000);
      expect(
        [...root.querySelectorAll<HTMLImageElement>('.body img')].every((img) => img.loading === 'lazy'),
      ).toBe(true);
      expect(find(root, '.body p').checkVisibility()).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'stays readable with 300,000 words',
    async () => {
      const count = Math.ceil(300_000 / PROSE.split(' ').length);
      const section = `<h2>Part</h2>${paragraphs(Math.ceil(count / 60))}`;
      const { reader, root } = open(article(section.repeat(60)));
      expect(find(root, '.body p').checkVisibility()).toBe(true);
      const dialog = find(root, 'dialog');
      dialog.scrollTo({ top: dialog.scrollHeight / 2, behavior: 'instant' });
      await expect.poll(() => root.querySelector('[aria-current]')).not.toBeNull();
      reader.show('outline');
      expect(root.querySelectorAll('details').length).toBeGreaterThanOrEqual(60);
    },
    PATIENCE_MS,
  );

  it('scrolls a table of 60 columns in a box of its own, which the keyboard reaches', async () => {
    const row = (tag: string): string => `<tr>${`<${tag}>Norderbüttel 1,204</${tag}>`.repeat(60)}</tr>`;
    const { root } = open(
      article(`${paragraphs(4)}<table>${row('th')}${row('td').repeat(20)}</table>${paragraphs(2)}`),
    );
    const box = find(root, '.table');
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth * 3);
    expect(box.tabIndex).toBe(0);
    expect(find(root, 'dialog').scrollWidth).toBeLessThanOrEqual(innerWidth);
    expect(await problems(root)).toEqual([]);
  });
});
