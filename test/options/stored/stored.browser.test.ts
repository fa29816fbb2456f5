import '../../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/settings';
import { fakeBrowser } from '../../ui/fake-browser.ts';
import { app, button, hosts, input, openOptions, refuse, stored, text } from '../page.tsx';

describe('“Delete all settings”', () => {
  it('asks on the page first, and leaves everything when the reader thinks better of it', async () => {
    await openOptions({ 'site:a.example': {} });
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    button('Keep them')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Delete all settings');
    expect(hosts()).toEqual(['a.example']);
  });

  it('deletes everything on “Delete”', async () => {
    await openOptions({ general: { look: 'in-place', keep: [] }, 'site:a.example': {} });
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('All settings deleted.');
    expect([...fakeBrowser.storage.local.items.keys()]).toEqual(['cleared']);
    expect([...fakeBrowser.storage.sync.items]).toEqual([
      ['main', { version: SCHEMA_VERSION, general: null, cleared: stored('cleared') }],
    ]);
    await expect.poll(() => input('Reader')?.checked).toBe(true);
  });

  it('says so when the browser still has its copy', async () => {
    await openOptions({ 'site:a.example': {} });
    fakeBrowser.storage.sync.clear = refuse;
    button('Delete all settings')?.click();
    await expect.poll(text).toContain('here and on the devices that share them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('Your browser still has its copy');
    expect(hosts()).toEqual([]);
  });

  it('does not claim to have deleted what the browser kept', async () => {
    await openOptions({ 'site:a.example': {} });
    fakeBrowser.storage.local.remove = refuse;
    button('Delete all settings')?.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'Delete')?.click();
    await expect.poll(text).toContain('could not store');
    expect(text()).not.toContain('All settings deleted.');
  });
});
