import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../../ui/fake-browser.ts';
import { input, openOptions, stored, text } from '../page.tsx';

describe('automatic cleaning on all sites', () => {
  const level = (): boolean | undefined => input('By itself on all sites')?.checked;

  it('is explained, asked for, and given back', async () => {
    await openOptions();
    expect(text()).toContain('can read all your data on all sites');
    input('By itself on all sites')?.click();
    await expect.poll(level).toBe(true);
    expect([...fakeBrowser.permissions.granted]).toEqual(['http://*/*', 'https://*/*']);
    expect(stored('general')).toMatchObject({ automatic: true });
    input('On a click')?.click();
    await expect.poll(() => fakeBrowser.permissions.granted.size).toBe(0);
    expect(stored('general')).toMatchObject({ automatic: false });
  });

  it('stays off when the reader says no', async () => {
    await openOptions();
    fakeBrowser.permissions.answer = false;
    input('By itself on all sites')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(level()).toBe(false);
    expect(stored('general')).toBeUndefined();
  });
});
