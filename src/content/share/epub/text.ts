import type { SharedArticle } from '../contract';
import { type CopyRules, copyAttributes, copyInto, isLanguage, isName } from './copy';
import type { Pictures } from './pictures';
import { makerOf, NAMESPACES, textOf } from './xml';

/** The language of a text that names none (BCP 47, section 4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** The language of an article, as books declare it. */
export function languageOf({ lang }: Pick<SharedArticle, 'lang'>): string {
  return lang && isLanguage(lang) ? lang : UNKNOWN_LANGUAGE;
}

/** The text of a book as a document, and what it holds. */
export interface TextFile {
  xhtml: string;
  /** Names that the navigation can lead to. */
  targets: ReadonlySet<string>;
  /** What the package document has to say of it (EPUB 3.3, manifest properties). */
  properties: string[];
}

/** Writes the article as XHTML. @param pictures those whose bytes are in the book, by their address */
export function textFile(article: SharedArticle, pictures: Pictures): TextFile {
  const maker = makerOf(NAMESPACES.html);
  const { make, page } = maker;
  const { kicker, title, standfirst, facts, url, body, end, dir } = article;
  const lang = languageOf(article);
  const targets = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id).filter(isName));
  const rules: CopyRules = {
    ids: new Set(),
    targets,
    picture(image) {
      const address = image.getAttribute('src') ?? '';
      const file = pictures.get(address);
      const alt = image.getAttribute('alt') ?? '';
      if (file) {
        const copy = make('img', { src: file.name, alt });
        copyAttributes(image, copy, rules);
        return copy;
      }
      const isLink = /^https?:/.test(address) && URL.canParse(address) && !image.closest('a');
      return isLink
        ? make('a', { class: 'picture', href: new URL(address).href }, alt.trim() || address)
        : make('span', { class: 'picture' }, alt.trim());
    },
  };
  const content = make(
    'article',
    {},
    kicker && make('p', { class: 'kicker' }, kicker),
    make('h1', {}, title),
    standfirst && make('p', { class: 'standfirst' }, standfirst),
    facts.length > 0 && make('p', { class: 'facts' }, facts.join(' · ')),
    copyInto(maker, body.children, rules),
    end && make('p', { class: 'kicker' }, end),
    make('p', { class: 'facts' }, make('a', { href: url }, url)),
  );
  page.append(
    make(
      'html',
      { lang, 'xml:lang': lang, dir },
      make('head', {}, make('title', {}, title), make('link', { rel: 'stylesheet', href: 'style.css' })),
      make('body', {}, content),
    ),
  );
  const properties = (['math', 'svg'] as const)
    .filter((name) => content.querySelector(name))
    .map((name) => (name === 'math' ? 'mathml' : name));
  return { xhtml: textOf(page), targets, properties };
}
