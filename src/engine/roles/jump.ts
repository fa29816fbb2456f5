import { collapse } from '../dom/text';

/** True for links of a few words to other places of the same page and nothing else: "Skip this", "Back to top", contents. */
export function isJump(element: Element): boolean {
  if (!/\S\s+\S/.test(element.textContent ?? '')) return false;
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  if (links.length === 0 || !links.every((link) => link.getAttribute('href')?.startsWith('#'))) return false;
  const linked = links.map((link) => link.textContent ?? '').join('');
  return collapse(linked).replace(/\s/g, '') === collapse(element.textContent ?? '').replace(/\s/g, '');
}
