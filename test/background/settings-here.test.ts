import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from '../settings/browser-over.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { settingsOf } = await import('../../src/background/settings-here');
const { updateGeneral, updateSite } = await import('../../src/settings');

beforeEach(() => {
  storage = fakeStorage();
});

describe('the settings that a page is told', () => {
  it('are those of its own site', async () => {
    await updateSite('news.example', (site) => ({ ...site, look: 'in-place' }));
    expect((await settingsOf({ url: 'https://www.news.example/story' }, {})).look).toBe('in-place');
    expect((await settingsOf({ url: 'https://other.example/story' }, {})).look).toBe('reader');
  });

  it('hold nothing that was taught on other sites', async () => {
    const mark = { tag: 'aside', classes: [], attributes: [], inner: [], path: [] };
    const rule = { id: 'r1', kind: 'hide', name: 'Offers', mark, lastMatched: 1 } as const;
    await updateSite('news.example', (site) => ({ ...site, rules: [rule] }));
    expect((await settingsOf({ url: 'https://news.example/' }, {})).rules).toHaveLength(1);
    expect((await settingsOf({ url: 'https://other.example/' }, {})).rules).toEqual([]);
  });

  it('follow what the reader chose for the page only', async () => {
    await updateGeneral((general) => ({ ...general, keep: ['ad'] }));
    const settings = await settingsOf({ url: 'https://news.example/' }, { look: 'in-place', keep: [] });
    expect(settings).toMatchObject({ look: 'in-place', keep: [] });
  });

  it('are those a reader begins with where the browser’s storage cannot be read', async () => {
    await updateGeneral((general) => ({ ...general, look: 'in-place' }));
    storage.get = () => Promise.reject(new Error('The disk is gone.'));
    expect((await settingsOf({ url: 'https://news.example/' }, {})).look).toBe('reader');
  });

  it('are the general ones where the page has no address', async () => {
    expect((await settingsOf({}, {})).look).toBe('reader');
  });
});
