import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/browser';
import { browserOver } from '../settings/browser-over.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { storeJoinPages } = await import('../../src/background/join-pages');
const { loadSettings, resolveSite } = await import('../../src/settings');

const from = (incognito: boolean): Runtime.MessageSender =>
  ({ url: 'https://www.news.example/story?id=7', tab: { incognito } }) as Runtime.MessageSender;
const holdsOn = async (host: string): Promise<boolean> => resolveSite(await loadSettings(), host).joinPages;

beforeEach(() => {
  storage = fakeStorage();
});

describe('joining the pages of stories at once', () => {
  it('is off until the reader wants it, and then holds on that site alone', async () => {
    expect(await holdsOn('news.example')).toBe(false);
    expect(await storeJoinPages(from(false), true)).toBe(true);
    expect(await holdsOn('www.news.example')).toBe(true);
    expect(await holdsOn('other.example')).toBe(false);
  });

  it('leaves nothing behind when it is taken back', async () => {
    await storeJoinPages(from(false), true);
    await storeJoinPages(from(false), false);
    expect(JSON.stringify(await loadSettings())).not.toContain('joinPages');
  });

  it('is not stored in a private window, or for a sender that is no page', async () => {
    expect(await storeJoinPages(from(true), true)).toBe(false);
    expect(await storeJoinPages({}, true)).toBe(false);
    expect(await storeJoinPages({ url: 'about:blank', tab: from(false).tab } as never, true)).toBe(false);
    expect(storage.items.size).toBe(0);
  });
});
