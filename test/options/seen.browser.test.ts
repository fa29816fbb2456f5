import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../ui/fake-browser.ts';
import { button, hosts, input, openOptions, stored, text } from './page.tsx';

describe('lines that sites repeat', () => {
  const site = { pages: [], moment: Date.now() };
  const lines = { 'seen:salt': '00ff', 'seen:0011': site, 'seen:0022': site };
  const kept = (): string[] =>
    [...fakeBrowser.storage.local.items.keys()].filter((key) => key.startsWith('seen:'));

  it('are counted by site, and forgotten on request with their salt while the settings stay', async () => {
    await openOptions({ ...lines, 'site:a.example': {} });
    await expect.poll(text).toContain('Kept for 2 sites.');
    button('Forget these lines')?.click();
    await expect.poll(text).toContain('All stored lines are forgotten.');
    expect(text()).toContain('Kept for 0 sites.');
    expect(kept()).toEqual([]);
    expect(hosts()).toEqual(['a.example']);
    expect(button('Forget these lines')?.disabled).toBe(true);
  });

  it('are not kept any more, and those known are forgotten, when the reader switches it off', async () => {
    await openOptions(lines);
    input('Recognise what a site repeats')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ seen: false });
    await expect.poll(kept).toEqual([]);
    input('Recognise what a site repeats')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ seen: true });
  });
});
