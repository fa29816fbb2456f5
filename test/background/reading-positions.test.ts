import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

const local = fakeStorage();
vi.mock('../../src/browser', () => ({ browser: { storage: { local } } }));
const { keep, recall } = await import('../../src/background/reading-positions');
const { updateGeneral } = await import('../../src/settings');

const STORY = 'https://news.example/mill';
const PLACE = { block: 12, text: 1, share: 0.4 };
const sender = (incognito: boolean) => ({
  id: 'galley',
  tab: { id: 7, index: 0, incognito, highlighted: true, active: true, pinned: false },
});

beforeEach(async () => {
  await local.clear();
});

describe('where a reader stops', () => {
  it('is kept for the next visit', async () => {
    await keep(sender(false), STORY, PLACE);
    expect(await recall(sender(false), STORY)).toEqual(PLACE);
  });

  it('is neither stored nor told in private windows', async () => {
    await keep(sender(true), STORY, PLACE);
    expect(local.items.size).toBe(0);
    await keep(sender(false), STORY, PLACE);
    expect(await recall(sender(true), STORY)).toBeNull();
    await keep(sender(true), STORY, null);
    expect(await recall(sender(false), STORY)).toEqual(PLACE);
  });

  it('is neither stored nor told where the reader does not want it', async () => {
    await keep(sender(false), STORY, PLACE);
    await updateGeneral((general) => ({ ...general, resume: false }));
    expect(await recall(sender(false), STORY)).toBeNull();
    await keep(sender(false), 'https://news.example/other', PLACE);
    expect([...local.items.keys()].filter((key) => key.startsWith('place:'))).toHaveLength(1);
  });
});
