import { countWords } from '../../dom/count-words';
import { collapse } from '../../dom/text';
import { resolved } from '../../dom/url';
import type { Block } from '../../page/block';
import type { StoryPages } from '../../types';
import { ROW_CHARACTERS } from './page-row';

/** Words of a row of pages besides its links, at most: "Page 1 of 3", "You are reading page 1". By hand. */
const WORDS_BESIDE = 6;

/** True for a block that is the way to the other pages of the story, and nothing else. */
export function pagerOf(pages: StoryPages | null, address: string): (block: Block) => boolean {
  const ways = new Set([pages?.next, pages?.previous, pages?.all].filter((way) => way !== undefined));
  if (ways.size === 0) return () => false;
  return ({ element }) => {
    const text = collapse(element.textContent ?? '');
    if (text === '' || text.length > ROW_CHARACTERS) return false;
    const links = [...element.querySelectorAll('a[href]')];
    if (!links.some((link) => ways.has(resolved(link.getAttribute('href') ?? '', address)?.href ?? '')))
      return false;
    const linked = links.reduce((words, link) => words + countWords(link.textContent ?? ''), 0);
    return countWords(text) - linked <= WORDS_BESIDE;
  };
}
