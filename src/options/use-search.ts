import { useLayoutEffect } from 'preact/hooks';
import { alternativesTo } from './synonyms';

/** Items that the search shows or hides: single settings, sites, shortcuts. */
const ITEMS = 'fieldset, .setting, .sites > tbody, dl > div';

/**
 * Hides all items whose text lacks the searched words, and words that mean the same. Searches the rendered text, so no separate index of the
 * settings is needed.
 */
export function useSearch(root: { readonly current: HTMLElement | null }, search: string): void {
  // Runs after every render: the items may have changed without the search.
  useLayoutEffect(() => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean).map(alternativesTo);
    const matches = (text: string | null | undefined): boolean => {
      const lower = text?.toLowerCase() ?? '';
      return words.every((alternatives) => alternatives.some((word) => lower.includes(word)));
    };
    for (const section of root.current?.querySelectorAll<HTMLElement>('section') ?? []) {
      const whole = matches(section.querySelector('h2')?.textContent);
      const items = [...section.querySelectorAll<HTMLElement>(ITEMS)];
      for (const item of items) item.hidden = !whole && !matches(item.textContent);
      section.hidden = !whole && !matches(section.textContent);
    }
  });
}
