import { t } from '../ui/i18n';

/** Letters: a shorter piece of a word would find half the settings. By hand. */
const TELLING_LETTERS = 3;

/**
 * The words that find what one search word is to find: itself, and all of the groups in which a word begins like it.
 * @param word lower case
 */
export function alternativesTo(word: string): readonly string[] {
  const isTelling = word.length >= TELLING_LETTERS || /[\u3040-\u9fff]/.test(word);
  const groups = t('searchSynonyms')
    .toLowerCase()
    .split('|')
    .map((group) => group.split(',').map((item) => item.trim()));
  const own = isTelling ? groups.filter((group) => group.some((item) => item.startsWith(word))) : [];
  return [...new Set([word, ...own.flat()])];
}
