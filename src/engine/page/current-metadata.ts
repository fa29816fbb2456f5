import { letters } from '../dom/characters';
import { HEADINGS } from '../dom/tags';
import type { Block } from './block';
import type { PageMetadata } from './page-metadata';

/**
 * What a page declares of the article that it shows now. Sites that scroll on without end change the title of the document
 * with the article in view; JSON-LD and meta tags go on telling of the first one. They do where the title names one headline
 * of the page and they name another one of its kind.
 * @param title the title of the document
 */
export function currentMetadata(
  declared: PageMetadata,
  title: string,
  blocks: readonly Block[],
): PageMetadata {
  const others = declared.main.map(letters).filter((other) => other !== letters(title));
  if (title === '' || others.length === 0) return declared;
  const headings = blocks.filter(({ tag, words, links }) => HEADINGS.has(tag) && words > 0 && links === 0);
  const said = letters(title);
  const named = (title: string): Block | undefined =>
    headings.find(({ text }) => names(title, letters(text)));
  const shown = named(said);
  const first = others.map(named).find((heading) => heading !== undefined);
  if (!shown || !first || others.some((other) => names(other, letters(shown.text)))) return declared;
  if (first.tag !== shown.tag || first.classes !== shown.classes) return declared;
  return { ...declared, ...UNKNOWN, titles: [title], main: [title] };
}

/** True for a title that is a headline, with the name of the site before or after it. Both by their letters. */
function names(title: string, headline: string): boolean {
  return headline !== '' && (title.startsWith(headline) || title.endsWith(headline));
}

/** Nothing is declared of the article itself. */
const UNKNOWN = {
  named: null,
  description: null,
  authors: [],
  labelled: [],
  uncertain: [],
  published: [],
  modified: [],
  kicker: null,
  body: null,
  words: null,
} satisfies Partial<PageMetadata>;
