import '../../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TYPOGRAPHY, SCHEMA_VERSION } from '../../../src/settings';
import { fakeBrowser } from '../../ui/fake-browser.ts';
import { button, hosts, input, isUnfolded, openOptions, refuse, row, stored, text } from '../page.tsx';

describe('a site', () => {
  it('is a row of the table, which says what it sets differently and nothing else', async () => {
    await openOptions({ 'site:a.example': { look: 'in-place', keep: ['ad', 'jobs'] }, 'site:b.example': {} });
    expect(row('a.example')).toEqual({
      Site: 'a.example',
      Look: 'In place',
      'What Galley hides': 'all but 2 kinds',
    });
    expect(row('b.example')).toEqual({ Site: 'b.example' });
  });

  it('says also what the browser allows, and when it was changed last', async () => {
    const changed = Date.UTC(2026, 2, 6, 12);
    await openOptions({
      version: SCHEMA_VERSION,
      'site:a.example': { automatic: true, typography: DEFAULT_TYPOGRAPHY, changed },
    });
    await fakeBrowser.permissions.request({ origins: ['http://*.a.example/*', 'https://*.a.example/*'] });
    await expect
      .poll(() => row('a.example'))
      .toEqual({
        Site: 'a.example',
        Automatic: 'yes',
        Look: 'text of its own',
        Permission: 'given',
        'Last change': 'Mar 6, 2026',
      });
  });

  it('unfolds and folds again with its name', async () => {
    await openOptions({ 'site:a.example': {} });
    button('a.example')?.click();
    await expect.poll(isUnfolded).toEqual([true]);
    await expect.poll(() => input('In place', '.sites')?.checkVisibility()).toBe(true);
    button('a.example')?.click();
    await expect.poll(isUnfolded).toEqual([false]);
    await expect.poll(() => input('In place', '.sites')).toBeUndefined();
  });

  it('follows the general look again when told so', async () => {
    await openOptions({ 'site:a.example': { look: 'in-place', keep: ['ad'] } }, 'a.example');
    input('Same as the general settings', '.sites')?.click();
    await expect.poll(() => stored('site:a.example')).toEqual({ keep: ['ad'], changed: expect.any(Number) });
  });

  it('starts its own list of what stays visible from the general one', async () => {
    await openOptions({ general: { look: 'reader', keep: ['comments'] }, 'site:a.example': {} }, 'a.example');
    input('Choose for this site', '.sites')?.click();
    await expect.poll(() => input('Comments', '.sites')?.checked).toBe(false);
    input('Advertising', '.sites')?.click();
    await expect.poll(() => stored('site:a.example')).toMatchObject({ keep: ['comments', 'ad'] });
    expect(stored('general')).toMatchObject({ look: 'reader', keep: ['comments'] });
  });

  it('comes back with all its settings after “Undo”, which has the focus', async () => {
    const site = { look: 'in-place', keep: ['ad'] };
    await openOptions({ 'site:a.example': site }, 'a.example');
    button('Remove the settings for a.example')?.click();
    await expect.poll(text).toContain('Settings for a.example removed.');
    expect(stored('site:a.example')).toBeUndefined();
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    button('Undo')?.click();
    await expect.poll(() => stored('site:a.example')).toMatchObject(site);
    await expect.poll(() => button('Undo')).toBeUndefined();
  });

  it('is not called removed when the browser could not remove it', async () => {
    await openOptions({ 'site:a.example': {} }, 'a.example');
    fakeBrowser.storage.local.set = refuse;
    button('Remove the settings for a.example')?.click();
    await expect.poll(text).toContain('could not store');
    expect(text()).not.toContain('removed.');
    expect(hosts()).toEqual(['a.example']);
  });

  it('is automatic only once the browser has agreed, and gives the permission back on “Reset”', async () => {
    await openOptions({ 'site:a.example': { keep: ['ad'] } }, 'a.example');
    fakeBrowser.permissions.answer = false;
    input('Always clean', '.sites')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(input('Always clean', '.sites')?.checked).toBe(false);
    fakeBrowser.permissions.answer = true;
    input('Always clean', '.sites')?.click();
    await expect.poll(() => input('Always clean', '.sites')?.checked).toBe(true);
    expect([...fakeBrowser.permissions.granted]).toEqual(['http://*.a.example/*', 'https://*.a.example/*']);
    button('Reset')?.click();
    await expect.poll(() => stored('site:a.example')).toEqual({ changed: expect.any(Number) });
    await expect.poll(() => fakeBrowser.permissions.granted.size).toBe(0);
  });

  it('says that the browser has withdrawn what automatic cleaning needs', async () => {
    await openOptions({ 'site:a.example': { automatic: true } });
    await expect
      .poll(() => row('a.example'))
      .toEqual({ Site: 'a.example', Automatic: 'yes', Permission: 'missing' });
  });
});
