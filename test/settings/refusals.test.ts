import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';

const REFUSED = new Error('QUOTA_BYTES quota exceeded');

/** A storage whose call with a number, counted from 0, is refused. */
function refusing(initial: Record<string, unknown>, at: number) {
  const storage = fakeStorage(initial);
  let calls = 0;
  const unless =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (calls++ === at) throw REFUSED;
      return call(...args);
    };
  return {
    ...storage,
    get: unless(storage.get),
    set: unless(storage.set),
    remove: unless(storage.remove),
    clear: unless(storage.clear),
    /** How often it was called. */
    count: () => calls,
  };
}

let storage = refusing({}, -1);
vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      get local() {
        return storage;
      },
    },
  },
}));
const { loadSettings, putSitesBack, removeAll, removeSites, updateGeneral, updateSite } = await import(
  '../../src/settings'
);

let initial: Record<string, unknown> = {};
beforeEach(async () => {
  storage = refusing({}, -1);
  await updateGeneral((general) => ({ ...general, look: 'in-place' }));
  await updateSite('news.example', (site) => ({ ...site, keep: ['comments'] }));
  initial = Object.fromEntries(storage.items);
});

const CHANGES: Readonly<Record<string, () => Promise<unknown>>> = {
  'the general settings are changed': () => updateGeneral((general) => ({ ...general, look: 'reader' })),
  'a site is changed': () => updateSite('news.example', (site) => ({ ...site, look: 'reader' })),
  'a site is added': () => updateSite('other.example', (site) => ({ ...site, look: 'reader' })),
  'a site is removed': () => removeSites(['news.example']),
  'a site is put back': () => putSitesBack({ 'third.example': { look: 'reader' } }),
  'everything is removed': () => removeAll(),
};
/** More calls than any change makes. */
const MOST_CALLS = 12;

/** What holds for the reader, without the moments of change. */
const shown = async (): Promise<string> =>
  JSON.stringify(await loadSettings(), (key, value) => (key === 'changed' ? undefined : value));

describe.each(Object.entries(CHANGES))('when %s', (_, change) => {
  it('every refusal of the storage is told, and leaves the settings before or after the change', async () => {
    storage = refusing(initial, -1);
    const before = await shown();
    const start = storage.count();
    await change();
    const calls = storage.count() - start;
    const after = await shown();
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThan(MOST_CALLS);
    for (let at = 0; at < calls; at++) {
      storage = refusing(initial, at);
      const error = await change().catch((reason: unknown) => reason);
      const left = await shown();
      expect([before, after], `call ${at}`).toContain(left);
      if (left !== after) expect(error, `call ${at}`).toBe(REFUSED);
      await change();
      expect(await shown(), `once more after call ${at}`).toBe(after);
    }
  });
});
