import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/settings/transfer/check-import';
import { exportText } from '../../../src/settings/transfer/file';
import { PATIENCE_MS } from '../../patience.ts';
import { FILE, lineOf, SETTINGS, withRules } from './exported.ts';

/** A file with so many sites. */
const manySitesText = (count: number): string =>
  exportText({
    ...SETTINGS,
    sites: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`site-${at}.example`, { automatic: true, changed: 1 }]),
    ),
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
  ['lists in lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'not-settings', 1],
  ['settings in settings', `{"galley":\n${'{"a":'.repeat(50_000)}1${'}'.repeat(50_001)}`, 'not-settings', 2],
  ['lists in lists behind a comment with a quotation mark', `/*"*/${'['.repeat(50_000)}`, 'not-settings', 1],
  ['lists in lists behind a text that does not end', `{"a\n${'['.repeat(50_000)}`, 'not-settings', 2],
  [
    'lists in lists deep in a rule',
    FILE.replace('"aside:2"', `${'['.repeat(40)}${']'.repeat(40)}`),
    'not-settings',
    lineOf(FILE, '"aside:2"'),
  ],
  [
    'a moment after time has ended',
    FILE.replace('"changed": 7', '"changed": 1e308'),
    'range',
    lineOf(FILE, '"changed": 7'),
  ],
  [
    'a number that is none',
    FILE.replace('"changed": 7', '"changed": 1e999'),
    'kind',
    lineOf(FILE, '"changed": 7'),
  ],
  [
    'a fraction of a moment',
    FILE.replace('"changed": 7', '"changed": 7.5'),
    'kind',
    lineOf(FILE, '"changed": 7'),
  ],
  ['a rule matched after time has ended', FILE.replace('20000', '100000001'), 'range', lineOf(FILE, '20000')],
  ['more sites than there may be', manySitesText(5001), 'too-many', lineOf(manySitesText(5001), '"sites"')],
  ['30,000 sites', manySitesText(30_000), 'too-many', lineOf(manySitesText(30_000), '"sites"')],
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
    'range',
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
  ['a pattern as a site', FILE.replace('"example.com"', '"*.uk"'), 'host', lineOf(FILE, '"example.com"')],
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
    'range',
    lineOf(FILE, '"aside:2"'),
  ],
  ['a rule matched on no day', FILE.replace('20000', '-1'), 'range', lineOf(FILE, '20000')],
  [
    'a rule twice',
    FILE.replace(/"rules": \[([\s\S]*?\})\s*\]/, '"rules": [$1,$1]'),
    'twice',
    lineOf(FILE, '"rules"'),
  ],
  [
    'more rules than a site may have',
    exportText(withRules(41)),
    'range',
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

  it('is one with more sites than there may be, together with those that are known', () => {
    const known = Array.from({ length: 10 }, (_, at) => `site-${at}.example`);
    expect(readFile(manySitesText(5000)).ok).toBe(true);
    expect(readFile(manySitesText(5000), known).ok).toBe(true);
    expect(readFile(manySitesText(5000), [...known, 'other.example'])).toMatchObject({
      fault: { reason: 'too-many', what: '5000' },
    });
  });

  it('is not one with brackets in a text', () => {
    expect(readFile(FILE.replace('"aside:2"', `"${'['.repeat(80)}"`)).ok).toBe(true);
  });

  it('is never half taken, wherever a stroke of the keyboard hit it', {
    timeout: PATIENCE_MS.property,
  }, () => {
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
