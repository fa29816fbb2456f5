import type { Language } from './types';

/** Tables made for sets of languages to remember: pages that are open together are in a few languages. By hand. */
export const LANGUAGE_SETS = 50;

/** What makes two sets of languages the same. */
export function keyOfLanguages(languages: readonly Language[]): string {
  return languages.map(({ lang }) => lang).join();
}
