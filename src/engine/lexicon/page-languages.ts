import { byTag, own } from '../dom/clobbering';
import { flatTreeOf, type ShadowRootOf, textIn } from '../dom/flat-tree';
import { normalise } from '../dom/text';
import { languagesOfText, SAMPLE_CHARACTERS } from './detect-language';
import { primaryLanguage } from './primary-language';
import type { Language } from './types';

/** Characters: with less text in paragraphs the whole page is sampled. By hand. */
const LEAST_CHARACTERS = 200;
/** Characters: shorter texts are labels, often in another language. By hand. */
const SHORTEST_TEXT = 40;
/** Times the sample that is taken of a page without paragraphs: much of it is menus. By hand. */
const PAGE_SAMPLE = 4;
/** Vendors' boxes are in English everywhere. */
const EVERYWHERE = 'en';

/**
 * The languages of a page, among those given: the declared one, those of its text, and English. Of the pages of the
 * development corpus 13 % declare no language and 3 % a wrong one.
 * @param shadowRootOf finds shadow roots; open ones where left out
 */
export function languagesOf(
  document: Document,
  known: readonly Language[],
  shadowRootOf?: ShadowRootOf,
): Set<string> {
  const declared = own(document, 'documentElement').getAttribute('lang') ?? '';
  const languages = languagesOfText(normalise(sample(document, shadowRootOf)), known);
  languages.add(EVERYWHERE);
  return languages.add(primaryLanguage(declared));
}

function sample(document: Document, shadowRootOf?: ShadowRootOf): string {
  let text = '';
  for (const paragraph of byTag(document, 'p')) {
    const content = paragraph.textContent ?? '';
    if (content.length >= SHORTEST_TEXT) text += ` ${content}`;
    if (text.length >= SAMPLE_CHARACTERS) return text.slice(0, SAMPLE_CHARACTERS);
  }
  const body = own(document, 'body');
  if (text.length >= LEAST_CHARACTERS || !body) return text;
  return textIn(body, flatTreeOf(document, shadowRootOf)).slice(0, PAGE_SAMPLE * SAMPLE_CHARACTERS);
}
