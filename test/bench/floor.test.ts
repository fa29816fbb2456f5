import { describe, expect, it } from 'vitest';
import { belowFloor, floorFigures, floorRefusal } from './floor.ts';
import { readOptions } from './options.ts';

describe('the floor under the figures', () => {
  it('lets a figure waver', () => {
    expect(belowFloor({ 'own: text F1': 0.9475 }, { 'own: text F1': 0.95 })).toEqual([]);
  });

  it('names a figure that dropped, with both numbers', () => {
    expect(belowFloor({ 'own: text F1': 0.9465 }, { 'own: text F1': 0.95 })).toEqual([
      'own: text F1 is 0.9465, more than 0.003 under its floor of 0.9500.',
    ]);
  });

  it('lets hardly a word be without a fate, and asks for none of it where the pages are others', () => {
    const floor = { 'words: with a fate': 1 };
    expect(belowFloor({ 'words: with a fate': 0.9997 }, floor)).toEqual([
      'words: with a fate is 0.9997, more than 0.0002 under its floor of 1.0000.',
    ]);
    expect(belowFloor({ 'words: with a fate': 0.9997 }, floor, ['own'])).toEqual([]);
  });

  it('counts the words of articles by what became of them', () => {
    const fates = { region: 1000, written: 900, hidden: 80, leftOut: 18, withoutFate: 2, invented: 1 };
    expect(floorFigures({ systems: [], labels: {}, fates })).toEqual({
      'words: with a fate': 0.998,
      'words: not left out': 0.982,
      'words: not made up': 0.999,
    });
  });

  it('misses a figure that was not measured, unless other sets were asked for', () => {
    const floor = { 'own: text F1': 0.95, 'fundus: text F1': 0.95 };
    expect(belowFloor({ 'own: text F1': 1 }, floor)).toEqual([
      'fundus: text F1 was not measured, and has a floor.',
    ]);
    expect(belowFloor({ 'own: text F1': 1 }, floor, ['own'])).toEqual([]);
  });

  it('holds Galley alone against it, and article blocks by how many stay', () => {
    const accuracy = { f1: 0.9, precision: 0.8, recall: 1 };
    const figures = floorFigures({
      systems: [
        { system: 'galley', sets: { own: { pages: 1, body: accuracy } } },
        { system: 'defuddle', sets: { own: { pages: 1, titleEqual: 1 } } },
      ],
      labels: {
        known: {
          pages: 1,
          entriesHidden: 0.5,
          boxesHidden: 0.4,
          entriesInText: 0.2,
          categoryRight: 0.3,
          articleBlocks: 10,
          articleBlocksHidden: 1,
        },
      },
    });
    expect(figures).toEqual({
      'own: text F1': 0.9,
      'own: text precision': 0.8,
      'own: text recall': 1,
      'labels known: clutter entries hidden': 0.5,
      'labels known: clutter boxes hidden': 0.4,
      'labels known: category right': 0.3,
      'labels known: clutter kept out of the text': 0.8,
      'labels known: article blocks kept': 0.9,
    });
  });

  it('is for whole sets: a run narrowed to some pages is refused', () => {
    expect(floorRefusal(readOptions(['--check', '--set', 'fundus']))).toBeUndefined();
    for (const narrowed of ['--lang=de', '--domain=a.example', '--only=x', '--split=a', '--no-url'])
      expect(floorRefusal(readOptions(['--check', narrowed])), narrowed).toContain('whole sets');
  });
});
