import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../ui/axe.ts';
import { fakeBrowser } from '../../ui/fake-browser.ts';
import { app, button, openOptions, stored, text } from '../page.tsx';

describe('import', () => {
  const FILE = {
    galley: 'settings',
    version: 2,
    general: { look: 'in-place', keep: [], automatic: false, badge: true, changed: 1 },
    sites: { 'a.example': { keep: ['ad'], changed: 1 }, 'b.example': { changed: 1 } },
  };
  const choose = async (content: string): Promise<void> => {
    const field = app.querySelector('input[type=file]');
    if (!field) throw new Error('The field for a file is missing.');
    await userEvent.upload(field, new File([content], 'settings.json', { type: 'application/json' }));
  };

  it('shows what would change and changes it only when told so; undo brings everything back', async () => {
    await openOptions({ version: 2, 'site:a.example': { keep: ['jobs'], changed: 1 } });
    await choose(JSON.stringify(FILE));
    await expect.poll(() => button('Import')).toBeDefined();
    expect(text()).toContain('1 general setting');
    expect(text()).toContain('New: 1 site (b.example)');
    expect(text()).toContain('Changed: 1 site (a.example)');
    expect(stored('site:b.example')).toBeUndefined();
    expect(await accessibilityProblems()).toEqual([]);
    button('Import')?.click();
    await expect.poll(text).toContain('Imported.');
    expect(stored('site:a.example')).toMatchObject({ keep: ['ad'] });
    button('Undo')?.click();
    await expect.poll(text).toContain('as it was before the import');
    expect(stored('site:a.example')).toMatchObject({ keep: ['jobs'] });
    expect(stored('site:b.example')).toBeUndefined();
    expect(stored('general')).toMatchObject({ look: 'reader' });
  });

  it('of a damaged file names the line and the reason, and changes nothing', async () => {
    await openOptions({ version: 2, 'site:a.example': { keep: ['jobs'], changed: 1 } });
    const before = structuredClone(fakeBrowser.storage.local.items);
    await choose(JSON.stringify(FILE, null, 2).replace('"in-place"', '"sideways"'));
    await expect
      .poll(text)
      .toContain('Nothing was changed. Line 5: general → look must be one of "reader", "in-place".');
    expect(fakeBrowser.storage.local.items).toEqual(before);
  });

  it('of a file of lists in lists, of too many sites or of a long text says so', async () => {
    await openOptions({ version: 2, 'site:a.example': { keep: ['jobs'], changed: 1 } });
    const before = structuredClone(fakeBrowser.storage.local.items);
    await choose('['.repeat(100_000));
    await expect.poll(text).toContain('Nothing was changed. Line 1: This is not a Galley settings file.');
    // With the site that is there already.
    const sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`site-${at}.example`, { changed: 1 }]),
    );
    await choose(JSON.stringify({ ...FILE, sites }));
    await expect.poll(text).toContain('This would make more than 5000 sites');
    await choose(JSON.stringify(FILE).replace('"changed":1', '"changed":9e15'));
    await expect.poll(text).toContain('is too large, too small or too long.');
    await choose(' '.repeat(15_000_001));
    await expect.poll(text).toContain('The file is too large to hold settings.');
    expect(fakeBrowser.storage.local.items).toEqual(before);
  });
});
