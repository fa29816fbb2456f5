import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../ui/fake-browser.ts';
import { app, button, openOptions, text } from './page.tsx';

describe('the shortcuts', () => {
  const shown = (): (string | null)[] =>
    [...app.querySelectorAll('dt')]
      .filter((item) => ['Original or clean article', 'Outline'].includes(item.textContent))
      .map((item) => item.nextElementSibling?.textContent ?? null);

  it('are those the browser has, and “not assigned” only where it knows of none', async () => {
    const { getAll } = fakeBrowser.commands;
    let know: () => void = () => undefined;
    const known = new Promise<void>((resolve) => {
      know = resolve;
    });
    fakeBrowser.commands.getAll = () => known.then(getAll);
    await openOptions();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toEqual(['', '']);
    know();
    await expect.poll(shown).toEqual(['Alt+Shift+G', 'not assigned']);
  });

  it('are read again when the reader comes back from changing them', async () => {
    await openOptions();
    await expect.poll(shown).toContain('Alt+Shift+G');
    fakeBrowser.commands.getAll = async () => [{ name: 'toggle-clean', shortcut: 'Alt+Shift+9' }];
    dispatchEvent(new Event('focus'));
    await expect.poll(shown).toContain('Alt+Shift+9');
  });

  it('lead to Chromium’s page for shortcuts', async () => {
    let opened = '';
    fakeBrowser.tabs.create = async ({ url }) => {
      opened = url;
    };
    await openOptions();
    button('Change shortcuts')?.click();
    expect(opened).toBe('chrome://extensions/shortcuts');
  });

  it('are changed on Firefox’s own page where Firefox opens it', async () => {
    let opened = 0;
    Object.assign(fakeBrowser.commands, {
      openShortcutSettings: async () => {
        opened += 1;
      },
    });
    await openOptions();
    button('Change shortcuts')?.click();
    expect(opened).toBe(1);
  });

  it('come with the way there in words in a Firefox that does not', async () => {
    fakeBrowser.runtime.getURL = (path) => `moz-extension://galley/${path}`;
    await openOptions();
    expect(text()).toContain('Manage Extension Shortcuts');
    expect(button('Change shortcuts')).toBeUndefined();
  });
});
