import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule } from '../../src/settings';
import { polyfillOver } from './fake-polyfill.ts';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
vi.mock('webextension-polyfill', () => polyfillOver(() => ({ local: storage })));

const { DEFAULT_SETTINGS, loadSettings, updateGeneral, updateSite } = await import('../../src/settings');
const { noteMatched } = await import('../../src/settings/matched');
const { exportText } = await import('../../src/settings/transfer/file');
const { readFile } = await import('../../src/settings/transfer/read');
const { apply, compare, undo } = await import('../../src/settings/transfer/changes');

const RULE: Rule = {
  id: 'r1',
  kind: 'hide',
  name: 'More from the coast',
  mark: {
    tag: 'aside',
    classes: ['coast-box'],
    attributes: ['role=complementary'],
    heading: 'more from the coast',
    inner: ['h3', 'ul'],
    path: ['aside:2', 'main:1'],
  },
  lastMatched: 20000,
};
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  general: { ...DEFAULT_SETTINGS.general, look: 'in-place' as const },
  sites: {
    'example.com': { keep: ['comments' as const], changed: 5 },
    'blog.example.org': { look: 'reader' as const, automatic: true, rules: [RULE], changed: 7 },
  },
};
const FILE = exportText(SETTINGS);
const withRules = (count: number) => ({
  ...SETTINGS,
  sites: {
    'blog.example.org': {
      changed: 1,
      rules: Array.from({ length: count }, (_, at) => ({ ...RULE, id: `r${at}` })),
    },
  },
});

/** Line number of the first line with this in it, counted from 1. */
const lineOf = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

beforeEach(() => {
  storage = fakeStorage();
});

describe('an exported file', () => {
  it('comes back as it was', () => {
    expect(readFile(FILE)).toEqual({
      ok: true,
      settings: { general: SETTINGS.general, sites: SETTINGS.sites },
    });
  });

  it('is readable, with its version and the sites in alphabetical order', () => {
    expect(JSON.parse(FILE)).toMatchObject({ galley: 'settings', version: 2 });
    expect(FILE.indexOf('blog.example.org')).toBeLessThan(FILE.indexOf('example.com"'));
  });

  it('of version 1 is brought to the present form', () => {
    const old = JSON.stringify({
      galley: 'settings',
      version: 1,
      general: { look: 'reader', keep: [] },
      sites: { 'example.com': { keep: ['ad'] } },
    });
    expect(readFile(old)).toEqual({
      ok: true,
      settings: {
        general: DEFAULT_SETTINGS.general,
        sites: { 'example.com': { keep: ['ad'], changed: 0 } },
      },
    });
  });
});

/** Each way of damaging the file, and what is said about it. */
const DAMAGES: readonly [name: string, text: string, reason: string, line: number][] = [
  ['an empty file', '', 'empty', 1],
  ['nothing but blank lines', '\n \n', 'empty', 1],
  ['a file that is too large', ' '.repeat(5_000_001), 'too-large', 1],
  ['a list', '[]', 'not-settings', 1],
  ['a number', '42', 'not-settings', 1],
  ['settings of something else', '{\n "theme": "dark"\n}', 'not-settings', 1],
  ['a web page', '<!doctype html>\n<p>Not found', 'quotes', 1],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0', 'quotes', 1],
  [
    'the first half',
    FILE.slice(0, FILE.length / 2),
    'cut-off',
    FILE.slice(0, FILE.length / 2).split('\n').length,
  ],
  ['all but the last brace', FILE.trimEnd().slice(0, -1), 'cut-off', FILE.trimEnd().split('\n').length],
  ['all but the last two lines', FILE.trimEnd().split('\n').slice(0, -2).join('\n'), 'cut-off', 0],
  ['a missing comma', FILE.replace('"settings",', '"settings"'), 'comma', 3],
  ['a missing colon', FILE.replace('"version":', '"version"'), 'colon', 3],
  [
    'a missing quotation mark before a name',
    FILE.replace('"look"', 'look"'),
    'quotes',
    lineOf(FILE, '"look"'),
  ],
  [
    'a missing quotation mark after a value',
    FILE.replace('"in-place"', '"in-place'),
    'quotes',
    lineOf(FILE, '"look"'),
  ],
  ['a missing opening brace', FILE.replace('"sites": {', '"sites": '), 'comma', 0],
  ['a missing closing bracket', FILE.replace(/\[\s*"comments"\s*\]/, '["comments"'), 'comma', 0],
  ['a comma too many', FILE.replace('"keep": []', '"keep": [,]'), 'value', lineOf(FILE, '"keep": []')],
  ['a comma at the end', FILE.replace('"settings",', '"settings",,'), 'quotes', 2],
  ['a comment', FILE.replace('"version"', '// mine\n"version"'), 'text', 3],
  ['text after the end', `${FILE}and more`, 'text', FILE.split('\n').length],
  ['single quotation marks', FILE.replaceAll('"', "'"), 'quotes', 2],
  ['a value that is no value', FILE.replace('"in-place"', 'undefined'), 'quotes', lineOf(FILE, '"look"')],
  ['a later version', FILE.replace('"version": 2', '"version": 9'), 'too-new', 3],
  ['a version that is no number', FILE.replace('"version": 2', '"version": "two"'), 'kind', 3],
  ['a version below the first', FILE.replace('"version": 2', '"version": -3'), 'kind', 3],
  ['no general settings', FILE.replace('"general"', '"generel"'), 'missing', 1],
  ['an unknown look', FILE.replace('"in-place"', '"sideways"'), 'choice', lineOf(FILE, '"look"')],
  ['an unknown category', FILE.replace('"comments"', '"coments"'), 'choice', lineOf(FILE, '"comments"')],
  [
    'a misspelt field',
    FILE.replace('"automatic": true', '"automatik": true'),
    'unknown',
    lineOf(FILE, '"automatic": true'),
  ],
  [
    'a word where yes or no belongs',
    FILE.replace('"badge": true', '"badge": "yes"'),
    'kind',
    lineOf(FILE, '"badge"'),
  ],
  [
    'a moment before time began',
    FILE.replace('"changed": 7', '"changed": -7'),
    'kind',
    lineOf(FILE, '"changed": 7'),
  ],
  [
    'sites as a list',
    FILE.replace(/"sites": \{[\s\S]*\}\s*\}\s*$/, '"sites": []\n}'),
    'kind',
    lineOf(FILE, '"sites"'),
  ],
  [
    'a site that is none',
    FILE.replace('"example.com"', '"not a host"'),
    'host',
    lineOf(FILE, '"example.com"'),
  ],
  [
    'a whole public suffix as a site',
    FILE.replace('"example.com"', '"co.uk"'),
    'host',
    lineOf(FILE, '"example.com"'),
  ],
  [
    'a site twice',
    FILE.replace('"blog.example.org"', '"example.com"'),
    'twice',
    lineOf(FILE, '"example.com"'),
  ],
  ['a rule of an unknown kind', FILE.replace('"hide"', '"burn"'), 'choice', lineOf(FILE, '"hide"')],
  ['a rule without a name', FILE.replace(/\n\s*"name": [^\n]*/, ''), 'missing', 0],
  ['a rule without a fingerprint', FILE.replace('"mark"', '"marc"'), 'missing', 0],
  [
    'a rule with a field too many',
    FILE.replace('"tag"', '"code": "x", "tag"'),
    'unknown',
    lineOf(FILE, '"tag"'),
  ],
  [
    'a rule that holds a long text',
    FILE.replace('"aside:2"', `"${'words '.repeat(40)}"`),
    'kind',
    lineOf(FILE, '"aside:2"'),
  ],
  ['a rule matched on no day', FILE.replace('20000', '-1'), 'kind', lineOf(FILE, '20000')],
  [
    'a rule twice',
    FILE.replace(/"rules": \[([\s\S]*?\})\s*\]/, '"rules": [$1,$1]'),
    'twice',
    lineOf(FILE, '"rules"'),
  ],
  [
    'more rules than a site may have',
    exportText(withRules(41)),
    'kind',
    lineOf(exportText(withRules(41)), '"rules"'),
  ],
  [
    'a site set to nothing',
    FILE.replace(/"example.com": \{[^}]*\}/, '"example.com": null'),
    'kind',
    lineOf(FILE, '"example.com"'),
  ],
];

describe('a damaged file', () => {
  it.each(DAMAGES)('%s is refused with its reason and line', (_, text, reason, line) => {
    const reading = readFile(text);
    if (reading.ok) throw new Error('It was taken.');
    expect(reading.fault.reason).toBe(reason);
    if (line > 0) expect(reading.fault.line).toBe(line);
    expect(reading.fault.line).toBeGreaterThan(0);
  });

  it('is never half taken, wherever a stroke of the keyboard hit it', () => {
    const hit = fc.record({
      at: fc.integer({ min: 0, max: FILE.length }),
      gone: fc.integer({ min: 0, max: 20 }),
      put: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('{', '}', '[', ']', ',', '"', ':', 'null', '1'),
      ),
    });
    fc.assert(
      fc.property(hit, ({ at, gone, put }) => {
        const text = FILE.slice(0, at) + put + FILE.slice(at + gone);
        const reading = readFile(text);
        if (reading.ok)
          expect(readFile(exportText({ version: SETTINGS.version, ...reading.settings }))).toEqual(reading);
        else {
          expect(reading.fault.line).toBeGreaterThan(0);
          expect(reading.fault.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names what is wrong and what would be right', () => {
    expect(readFile(FILE.replace('"in-place"', '"sideways"'))).toMatchObject({
      fault: { what: 'general → look', instead: '"reader", "in-place"' },
    });
  });
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
