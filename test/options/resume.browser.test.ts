import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../ui/fake-browser.ts';
import { button, hosts, input, openOptions, stored, text } from './page.tsx';

describe('half-read articles', () => {
  const places = {
    'place:0011': { block: 4, text: 7, share: 0, moment: Date.now() },
    'place:0022': { block: 9, text: 8, share: 0.5, moment: Date.now() },
  };
  const kept = (): string[] =>
    [...fakeBrowser.storage.local.items.keys()].filter((key) => key.startsWith('place:'));

  it('are counted, and forgotten on request while the settings stay', async () => {
    await openOptions({ ...places, 'site:a.example': {} });
    await expect.poll(text).toContain('Remembered for 2 articles.');
    button('Forget where I stopped')?.click();
    await expect.poll(text).toContain('All reading positions are forgotten.');
    expect(text()).toContain('Remembered for 0 articles.');
    expect(kept()).toEqual([]);
    expect(hosts()).toEqual(['a.example']);
    expect(button('Forget where I stopped')?.disabled).toBe(true);
  });

  it('are not remembered any more, and those known are forgotten, when the reader switches it off', async () => {
    await openOptions(places);
    input('Remember where I stopped')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ resume: false });
    await expect.poll(kept).toEqual([]);
    input('Remember where I stopped')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ resume: true });
  });
});
