import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the command line of the bench', () => {
  it('measures the own corpus with all systems where nothing is said', () => {
    const options = readOptions([]);
    expect(options.corpora).toEqual([]);
    expect(options.others).toBe(true);
    expect(options.sets).toEqual([]);
  });

  it('takes lists with commas', () => {
    expect(readOptions(['--lang', 'de,fr']).langs).toEqual(['de', 'fr']);
  });

  it('says what is wrong with a word it does not know', () => {
    expect(() => readOptions(['--split', 'c'])).toThrow('--split wants one of a, b, not "c".');
    expect(() => readOptions(['--worst', 'many'])).toThrow('--worst wants a number of pages.');
    expect(() => readOptions(['--sett', 'fundus'])).toThrow('--sett');
  });
});
