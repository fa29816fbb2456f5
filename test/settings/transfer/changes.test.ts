import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOver } from '../browser-over.ts';
import { fakeStorage } from '../fake-storage.ts';
import { FILE, RULE } from './exported.ts';

let storage = fakeStorage();
vi.mock('../../../src/browser', () => browserOver(() => ({ local: storage })));

const { loadSettings, updateGeneral, updateSite } = await import('../../../src/settings');
const { noteMatched } = await import('../../../src/settings/rules/rule-matches');
const { readFile } = await import('../../../src/settings/transfer/check-import');
const { apply, compare, undo } = await import('../../../src/settings/transfer/changes');

beforeEach(() => {
  storage = fakeStorage();
});

describe('an import', () => {
  const taken = readFile(FILE);
  if (!taken.ok) throw new Error('The sound file was refused.');
  const { settings } = taken;

  it('is previewed: what is new, what would change, what is the same', async () => {
    await updateSite('example.com', () => ({ keep: ['comments'] }));
    await updateSite('other.example', () => ({ look: 'reader' }));
    expect(compare(await loadSettings(), settings)).toEqual({
      general: ['look'],
      added: ['blog.example.org'],
      changed: [],
      same: ['example.com'],
      rules: { added: 1, removed: 0 },
    });
  });

  it('is the same as what is set where a rule was only used since', async () => {
    await apply(settings);
    await noteMatched('blog.example.org', ['r1'], 20100);
    expect(compare(await loadSettings(), settings)).toMatchObject({
      changed: [],
      same: Object.keys(settings.sites).sort(),
    });
  });

  it('says how many taught rules it would bring and take', async () => {
    await updateSite('blog.example.org', () => ({ rules: [{ ...RULE, id: 'mine' }] }));
    expect(compare(await loadSettings(), settings).rules).toEqual({ added: 1, removed: 1 });
  });

  it('leaves sites alone that are not in the file', async () => {
    await updateSite('other.example', () => ({ look: 'reader' }));
    await apply(settings);
    const { general, sites } = await loadSettings();
    expect(general.look).toBe('in-place');
    expect(Object.keys(sites).sort()).toEqual(['blog.example.org', 'example.com', 'other.example']);
    expect(sites['blog.example.org']).toMatchObject({ look: 'reader', automatic: true });
  });

  it('can be taken back', async () => {
    await updateGeneral((general) => ({ ...general, keep: ['jobs'] }));
    await updateSite('example.com', () => ({ keep: ['ad'] }));
    const before = await loadSettings();
    await apply(settings);
    await undo(before, settings);
    const after = await loadSettings();
    expect(compare(after, { general: before.general, sites: before.sites })).toEqual({
      general: [],
      added: [],
      changed: [],
      same: ['example.com'],
      rules: { added: 0, removed: 0 },
    });
    expect(Object.keys(after.sites)).toEqual(['example.com']);
  });
});
