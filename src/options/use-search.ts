import { useLayoutEffect } from 'preact/hooks';

/** What the search finds or hides: single settings, sites, shortcuts. */
const ITEMS = 'fieldset, .setting, .sites > tbody, dl > div';

/**
 * Leaves only what has the searched words in its text. Works on what is shown, so that every setting can be found by
 * its own words without being listed a second time.
 */
export function useSearch(root: { readonly current: HTMLElement | null }, search: string): void {
  // After every render: what is shown may have changed without the search.
  useLayoutEffect(() => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const matches = (text: string | null | undefined): boolean => {
      const lower = text?.toLowerCase() ?? '';
      return words.every((word) => lower.includes(word));
    };
    for (const section of root.current?.querySelectorAll<HTMLElement>('section') ?? []) {
      const whole = matches(section.querySelector('h2')?.textContent);
      const items = [...section.querySelectorAll<HTMLElement>(ITEMS)];
      for (const item of items) item.hidden = !whole && !matches(item.textContent);
      section.hidden = !whole && !matches(section.textContent);
    }
  });
}
