import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../ui/fake-browser.ts';
import { app, input, openOptions, refuse, stored } from './page.tsx';

describe('the general settings', () => {
  it('are stored with the click that changes them', async () => {
    await openOptions();
    input('In place')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ look: 'in-place', keep: [] });
  });

  it('keep every tick that is taken away of several in a row', async () => {
    await openOptions();
    expect(input('Comments')?.checked).toBe(true);
    for (const name of ['Comments', 'Advertising', 'Newsletter']) input(name)?.click();
    await expect
      .poll(() => stored('general'))
      .toMatchObject({ look: 'reader', keep: ['comments', 'newsletter', 'ad'] });
  });

  it('choose what a click on the button does; it opens the panel until that is chosen', async () => {
    await openOptions();
    expect(input('Open the panel')?.checked).toBe(true);
    input('Show the article at once')?.click();
    await expect.poll(() => stored('general')).toMatchObject({ click: 'read' });
  });

  it('show what another options page has just stored', async () => {
    await openOptions();
    await fakeBrowser.storage.local.set({ general: { look: 'in-place', keep: ['jobs'] } });
    await expect.poll(() => input('In place')?.checked).toBe(true);
    expect(input('Job market')?.checked).toBe(false);
  });

  it('go back to what is stored, with a sentence, when the browser cannot store', async () => {
    await openOptions();
    fakeBrowser.storage.local.set = refuse;
    input('In place')?.click();
    await expect.poll(() => app.querySelector('[role=alert]')?.textContent).toContain('could not store');
    expect(input('Reader')?.checked).toBe(true);
    expect(stored('general')).toBeUndefined();
  });
});
