import { letters } from '../dom/characters';
import { byTag, own } from '../dom/clobbering';
import { inertFor } from '../dom/inert-document';
import { CHARACTERS } from '../dom/scales';
import { collapse } from '../dom/text';

/** What the page declares about itself in meta tags and JSON-LD, as written there. */
export interface PageMetadata {
  /** Titles, best first. */
  titles: string[];
  /** The titles of the article itself: not those for a social network. */
  main: string[];
  /** The headline in JSON-LD, where og:title is the same. */
  named: string | null;
  description: string | null;
  authors: string[];
  /** Authors that may be no persons: organisations in JSON-LD, and names in a meta tag, which often name the publisher. */
  uncertain: string[];
  /** Pairs of a label and what it says, as for the preview of a link: "Written by", "Anna Name". */
  labelled: { label: string; value: string }[];
  /** Dates of publication, and of the last change, best first. */
  published: string[];
  modified: string[];
  siteName: string | null;
  kicker: string | null;
  /** Text of the article in JSON-LD, to recognise it on the page; never shown. */
  body: string | null;
  words: number | null;
  free: boolean | null;
  /** Selectors of parts declared as not free. */
  paidParts: string[];
  /** The page says by JSON-LD or Open Graph that it is an article. */
  isArticle: boolean;
}

type Json = { [key: string]: unknown };

const ARTICLE_TYPES = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|Interview)$/;

const AUTHOR = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'];
/** The labels that a preview of a link has room for. */
const LABELLED = [1, 2];
const PUBLISHED = ['article:published_time', 'datePublished', 'date', 'dc.date.issued', 'pubdate'];
const MODIFIED = ['article:modified_time', 'dateModified', 'last-modified', 'og:updated_time'];

/** Reads meta tags, JSON-LD and the document's title. Broken JSON-LD is ignored. */
export function readPageMetadata(document: Document): PageMetadata {
  const metas = readMetas(document);
  const meta = (...keys: string[]): string | null => {
    const value = keys.map((key) => metas.get(key.toLowerCase())).find(Boolean);
    return value ? decode(document, value.slice(0, CHARACTERS.field)) : null;
  };
  const items = readJsonLd(document);
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE_TYPES.test(type))) ?? null;
  const text = (key: string, length: number = CHARACTERS.field): string | null => {
    const value = article?.[key];
    if (typeof value !== 'string' || value.trim() === '') return null;
    return decode(document, value.trim().slice(0, length));
  };
  const parts = article ? [article.hasPart].flat().filter(isJson) : [];
  const headline = text('headline');
  const shared = meta('og:title');
  const title = decode(document, (own(document, 'title') ?? '').trim().slice(0, CHARACTERS.field));
  return {
    titles: [headline, shared, meta('twitter:title'), title].filter(isText),
    main: [headline, shared, title].filter(isText),
    named: headline !== null && shared !== null && agree(headline, shared) ? headline : null,
    description: meta('og:description', 'description') ?? text('description'),
    ...authorsOf(document, items, article, meta(...AUTHOR)),
    labelled: LABELLED.flatMap((number) => {
      const [label, value] = [meta(`twitter:label${number}`), meta(`twitter:data${number}`)];
      return label && value ? [{ label, value: value.slice(0, CHARACTERS.line) }] : [];
    }),
    published: [text('datePublished'), ...PUBLISHED.map((name) => meta(name))].filter(isText),
    modified: [text('dateModified'), ...MODIFIED.map((name) => meta(name))].filter(isText),
    siteName: meta('og:site_name', 'application-name'),
    kicker: text('alternativeHeadline') ? null : meta('article:kicker'),
    body: text('articleBody', Number.POSITIVE_INFINITY),
    words: typeof article?.wordCount === 'number' ? article.wordCount : null,
    free: boolean(article?.isAccessibleForFree),
    paidParts: parts
      .filter((part) => boolean(part.isAccessibleForFree) === false)
      .flatMap((part) => [part.cssSelector].flat())
      .filter((selector) => typeof selector === 'string'),
    isArticle: article !== null || meta('og:type')?.toLowerCase() === 'article',
  };
}

function isText(value: string | null): value is string {
  return value !== null && value !== '';
}

/** True for the same title; a site's name may follow it. */
function agree(headline: string, shared: string): boolean {
  return letters(shared).startsWith(letters(headline));
}

/** The first content of each meta tag, by its name in lower case. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const tag of byTag(document, 'meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function readJsonLd(document: Document): Json[] {
  const items: Json[] = [];
  for (const script of byTag(document, 'script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    try {
      collect(JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')), items, 0);
    } catch {
      // Publishers ship broken JSON; the page itself still says enough.
    }
  }
  return items;
}

/** Levels of nesting at which JSON-LD items are looked for. By hand. */
const DEEPEST = 4;

function collect(value: unknown, into: Json[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else if (isJson(value)) {
    if ('@type' in value) into.push(value);
    collect(value['@graph'], into, depth + 1);
    collect(value.mainEntity, into, depth + 1);
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(item: Json): string[] {
  return [item['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function authorsOf(
  document: Document,
  items: readonly Json[],
  article: Json | null,
  named: string | null,
): Pick<PageMetadata, 'authors' | 'uncertain'> {
  const nameOf = (name: unknown): string =>
    typeof name === 'string' ? decode(document, name.trim().slice(0, CHARACTERS.line)) : '';
  const listed = [article?.author].flat().flatMap((said) => {
    const author = referred(said, items);
    const names = isJson(author) ? [author.name ?? fullName(author)].flat() : [author];
    const types = isJson(author) ? typesOf(author) : [];
    return names.map((name) => ({ name: nameOf(name), types }));
  });
  const authors = listed.filter(({ name }) => name !== '');
  if (authors.length === 0) {
    const operator = named ? [named.slice(0, CHARACTERS.line)] : [];
    return { authors: operator, uncertain: operator };
  }
  const organisations = authors.filter(({ types }) => types.some((type) => /Organization$/.test(type)));
  return { authors: authors.map(({ name }) => name), uncertain: organisations.map(({ name }) => name) };
}

/** The name of a person whose parts are declared one by one (schema.org, `givenName` and `familyName`). */
function fullName({ givenName, familyName }: Json): string {
  return [givenName, familyName].filter((part) => typeof part === 'string').join(' ');
}

/** What an item stands for that only refers to another one by its `@id`. */
function referred(value: unknown, items: readonly Json[]): unknown {
  if (!isJson(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value;
  return items.find((item) => item['@id'] === value['@id']) ?? value;
}

function boolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/(?:^|\/)true$/i.test(value)) return true;
  return /(?:^|\/)false$/i.test(value) ? false : null;
}

/** Decodes entities that publishers escape twice ("&amp;quot;"). The parser runs no script and loads nothing. */
export function decode(document: Document, text: string): string {
  if (!/&(?:#\w+|\w+);/.test(text)) return collapse(text);
  const area = inertFor(document).createElement('textarea');
  // biome-ignore lint/plugin: what a textarea of an inert document holds is text, and is read as text.
  area.innerHTML = text;
  return collapse(area.value);
}
