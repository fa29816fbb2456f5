import '../../ui/fake-browser.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { article, find, open, paragraphs } from './view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

const PAGE = article(
  `${paragraphs(2)}<h2>What it costs</h2>${paragraphs(2)}<h2>Doubts</h2><table><tr><th>Day</th><td>1</td></tr></table>${paragraphs(1)}`,
);

describe('the reader look in other media', () => {
  const emulate = (media: string, features: { name: string; value: string }[] = []): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { media, features });
  afterEach(() => emulate(''));

  it('prints the article with its source, on white, and none of the controls', async () => {
    const { root } = open(PAGE, { theme: 'black' });
    await emulate('print');
    const seen = ['.controls', '.rail', '.comments', '.skip', '.source', '.body', 'h1'].filter((selector) =>
      find(root, selector).checkVisibility(),
    );
    expect(seen).toEqual(['.source', '.body', 'h1']);
    expect(getComputedStyle(find(root, 'dialog')).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(getComputedStyle(find(root, '.body p')).color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(find(root, '.source')).display).toBe('table-footer-group');
  });

  it('shows which view is chosen in forced colours, which take away backgrounds', async () => {
    await emulate('', [{ name: 'forced-colors', value: 'active' }]);
    const { root } = open(PAGE);
    expect(getComputedStyle(find(root, '.bar [aria-pressed=true]')).outlineStyle).toBe('solid');
  });

  it('moves nothing by itself for readers who want no motion', async () => {
    await emulate('', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { reader, root } = open(PAGE);
    reader.show('outline');
    expect(getComputedStyle(find(root, 'dialog')).scrollBehavior).toBe('auto');
    expect(find(root, 'dialog').getAnimations({ subtree: true })).toEqual([]);
  });
});
