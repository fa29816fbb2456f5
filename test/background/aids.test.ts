import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/browser';
import { browserOver } from '../settings/browser-over.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { storeAids } = await import('../../src/background/aids');
const { DEFAULT_AIDS, loadSettings } = await import('../../src/settings');

const faster = { ...DEFAULT_AIDS, rate: 1.4, lineFocus: 'one' as const };
const from = (incognito: boolean): Runtime.MessageSender =>
  ({ url: 'https://news.example/story', tab: { incognito } }) as Runtime.MessageSender;

beforeEach(() => {
  storage = fakeStorage();
});

describe('the reading aids that the reader sets on a page', () => {
  it('are stored for all sites', async () => {
    expect(await storeAids(from(false), faster)).toBe(true);
    expect((await loadSettings()).general.aids).toEqual(faster);
  });

  it('are not stored in a private window, nor for a sender without a tab', async () => {
    expect(await storeAids(from(true), faster)).toBe(false);
    expect(await storeAids({}, faster)).toBe(false);
    expect(storage.items.size).toBe(0);
  });
});
