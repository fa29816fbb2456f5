import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { app, hosts, input, openOptions, text } from './page.tsx';

describe('the search', () => {
  const search = async (words: string): Promise<void> => {
    await userEvent.fill(app.querySelector('input[type=search]') as HTMLInputElement, words);
  };
  const visible = (): string[] =>
    [...app.querySelectorAll('h2')].filter((item) => item.checkVisibility()).map((item) => item.textContent);

  it('finds a site among two thousand', async () => {
    const sites = Array.from({ length: 2000 }, (_, at) => [`site:site-${at}.example`, {}]);
    await openOptions(Object.fromEntries(sites));
    await search('SITE-1987');
    await expect.poll(hosts).toEqual(['site-1987.example']);
    expect(visible()).toEqual(['Sites']);
  });

  it('finds a setting by its own words and hides the others', async () => {
    await openOptions();
    await search('job market');
    await expect.poll(visible).toEqual(['General']);
    expect(input('Comments')?.checkVisibility()).toBe(true);
    expect(input('In place')?.checkVisibility()).toBe(false);
  });

  it('finds a setting by words that mean the same', async () => {
    await openOptions();
    await search('hotkey');
    await expect.poll(visible).toEqual(['Shortcuts']);
    await search('backup');
    await expect.poll(visible).toContain('Export and import');
    await search('typeface');
    await expect.poll(() => visible().length).toBeGreaterThan(0);
    // A piece of two letters finds no groups.
    await search('ho');
    await expect.poll(visible).not.toEqual(['Shortcuts']);
  });

  it('says so when nothing matches, and brings everything back when it is emptied', async () => {
    await openOptions();
    await search('gazette');
    await expect.poll(text).toContain('Nothing matches “gazette”.');
    await search('');
    await expect.poll(() => visible().length).toBe(7);
  });
});
