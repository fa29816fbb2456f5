import '../../../ui/fake-browser.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, SHIPPED } from '../../../../src/ui/shipped-fonts.ts';
import { find, open, threeSections } from '../view.ts';

/** Puts the files of a typeface into the page, as the background does when it is asked. */
beforeAll(async () => {
  const fonts: Record<string, { data: string }> = {};
  for (const { name } of filesOf('dyslexic')) {
    const response = await fetch(`/node_modules/${SHIPPED.dyslexic.package}/files/${name}.woff2`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    fonts[name] = { data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  }
  const place = globalThis as unknown as Record<symbol, object>;
  const parts = Symbol.for('galley.parts');
  const there = place[parts] ?? {};
  Object.assign(there, { fonts });
  place[parts] = there;
});

describe('a typeface that ships', () => {
  it('is there at once where an earlier view of the page had it, and gone in between', async () => {
    const { reader, root } = open(threeSections, { font: 'dyslexic' });
    const family = (): string => getComputedStyle(find(root, '.body')).fontFamily;
    expect(document.fonts.size).toBe(0);
    await expect.poll(() => document.fonts.size).toBeGreaterThan(0);
    await expect.poll(family).toMatch(/^"?g[a-z0-9]+-dyslexic/);
    const set = { family: family(), files: document.fonts.size };
    reader.close();
    expect(document.fonts.size).toBe(0);
    reader.comeBack();
    expect({ family: family(), files: document.fonts.size }).toEqual(set);
  });
});
