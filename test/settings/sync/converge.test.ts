import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../../patience.ts';
import { browserOver } from '../browser-over.ts';
import { createAccount, createDevice, type Device } from './devices.ts';
import { plainPack } from './plain-pack.ts';

/** Histories per run; `VITE_FUZZ_RUNS=2000 npx vitest run …` for a long search. A failure prints its seed. */
const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 40);

let device = createDevice();
vi.mock('../../../src/browser', () => browserOver(() => device));
vi.mock('../../../src/settings/sync/pack', (original) => plainPack(original));

const { removeSites, updateGeneral, updateSite } = await import('../../../src/settings');
const { loadKept } = await import('../../../src/settings/storage');
const { exchange, removeEverywhere } = await import('../../../src/settings/sync/sync');

const DEVICES = 3;
/** The clocks of the devices do not agree (ms). */
const SKEWS = [0, 700, -300];
const HOSTS = ['a.example', 'b.example', 'c.example', 'd.example'];
/** A meeting of all devices, so many times, must be enough for them to be alike and to rest. */
const ROUNDS = 4;

const where = fc.nat(DEVICES - 1);
const host = fc.constantFrom(...HOSTS);
const look = fc.constantFrom('reader' as const, 'in-place' as const);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('set' as const), where, host, look }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), where, host }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('general' as const), where, look }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('delete all' as const), where }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('exchange' as const), where }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('go online' as const), where }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

/** What was last said of each site, and of the general settings, by whichever device. */
interface Said {
  words: Map<string, { moment: number; look: string | null }>;
  cleared: number;
}

async function note(said: Said): Promise<void> {
  const { general, sites, gone, cleared } = await loadKept();
  said.cleared = Math.max(said.cleared, cleared);
  const hear = (name: string, moment: number, what: string | null): void => {
    const known = said.words.get(name);
    // Of two words of the same millisecond a setting counts more than a removal; which of two settings, is open.
    if (!known || moment > known.moment || (moment === known.moment && known.look === null))
      said.words.set(name, { moment, look: what });
  };
  if (general) hear('general', general.changed, general.look);
  for (const [name, { changed, look: chosen }] of Object.entries(sites)) hear(name, changed, chosen ?? '');
  for (const [name, moment] of Object.entries(gone)) hear(name, moment, null);
}

async function perform(one: Act): Promise<void> {
  switch (one.what) {
    case 'set':
      return updateSite(one.host, (site) => ({ ...site, look: one.look }));
    case 'remove':
      return removeSites([one.host]);
    case 'general':
      return updateGeneral((general) => ({ ...general, look: one.look }));
    case 'delete all':
      return void (await removeEverywhere());
    case 'exchange':
      return void (await exchange());
    case 'go online':
      return;
  }
}

describe('devices with clocks that do not agree, which meet at any time', () => {
  it('end up alike, with the last word on every site, and then rest', {
    timeout: PATIENCE_MS.search,
  }, async () => {
    const history = fc.array(act, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        const devices = Array.from({ length: DEVICES }, createDevice);
        const account = createAccount();
        const said: Said = { words: new Map(), cleared: 0 };
        const be = (at: number): Device => {
          device = devices[at] ?? device;
          return device;
        };
        for (const [at, one] of acts.entries()) {
          vi.setSystemTime(1_000_000 + at * 400 + (SKEWS[one.where] ?? 0));
          const here = be(one.where);
          if (one.what === 'go online') await account.meet(here);
          await perform(one);
          await note(said);
        }
        vi.setSystemTime(2_000_000);
        const meet = async (): Promise<void> => {
          for (let at = 0; at < DEVICES; at++) {
            const here = be(at);
            await account.meet(here);
            await exchange();
            await account.meet(here);
          }
        };
        for (let round = 0; round < ROUNDS; round++) await meet();
        const writes = devices.map(({ writes: count }) => count());
        await meet();
        expect(devices.map(({ writes: count }) => count())).toEqual(writes);
        const kept = [];
        for (let at = 0; at < DEVICES; at++) {
          be(at);
          kept.push(await loadKept());
        }
        for (const other of kept) expect(other).toEqual(kept[0]);
        const { sites = {}, general = null } = kept[0] ?? {};
        for (const name of HOSTS) {
          const word = said.words.get(name);
          const holds = word && word.look !== null && word.moment > said.cleared;
          expect(sites[name]?.changed, name).toBe(holds ? word.moment : undefined);
        }
        const word = said.words.get('general');
        expect(general?.changed).toBe(word && word.moment > said.cleared ? word.moment : undefined);
      }),
      { numRuns: RUNS },
    );
  });
});
