import './fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { CLUTTER_CATEGORIES } from '../../src/engine/types.ts';
import { CATEGORIES } from '../../src/ui/categories.ts';
import { t, tn } from '../../src/ui/i18n.ts';
import { fakeBrowser } from './fake-browser.ts';

describe('a text with a number', () => {
  it.each([
    [0, '0 blocks hidden'],
    [1, '1 block hidden'],
    [2, '2 blocks hidden'],
    [1200, '1,200 blocks hidden'],
  ])('has the form that %d asks for', (count, text) => {
    expect(tn('hiddenBlocks', count)).toBe(text);
  });

  it('writes the number as the language of the browser does', () => {
    const { getUILanguage } = fakeBrowser.i18n;
    fakeBrowser.i18n.getUILanguage = () => 'de';
    expect(tn('words', 1200)).toBe('1.200 words');
    fakeBrowser.i18n.getUILanguage = getUILanguage;
  });
});

describe('a text', () => {
  it('takes its substitutions in order', () => {
    expect(t('announceClean', '3 blocks hidden', '4 sections', 'Full article')).toBe(
      'Clean: 3 blocks hidden, 4 sections, Full article.',
    );
  });
});

describe('every category', () => {
  it.each(CLUTTER_CATEGORIES)('%s has a name and a line that explains it', (category) => {
    const { name, hint } = CATEGORIES[category];
    expect(t(name)).not.toBe('');
    expect(t(hint)).not.toBe('');
    expect(t(hint)).not.toBe(t(name));
  });
});
