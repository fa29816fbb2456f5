import type { Article, Section } from '../../engine';
import { countWords } from '../../engine/dom/count-words';
import { decoded, resolved, withoutHash } from '../../engine/dom/url';
import { parse } from './parse';

/** A block of a page of the story. */
export interface PageBlock {
  /** In a document that loads and runs nothing. */
  readonly element: Element;
  /** The live element of the page that it was made of; of another page the block itself. */
  readonly source: Element;
  readonly words: number;
  /** The section that begins with it. */
  readonly section?: Pick<Section, 'id' | 'level' | 'title' | 'inferred'>;
}

interface ReadPage {
  readonly article: Article;
  readonly outline: readonly Section[];
  /** Where it comes from; left out for the page itself. */
  readonly address?: string;
  /** The live elements of the page itself. */
  readonly blocks?: readonly Element[];
}

/**
 * The blocks of a page, as the engine wrote them, in a document that loads and runs nothing. Links within another page lead
 * to the same place of the joined text.
 * @param prefix put before the ids of the page, which other pages have too
 */
export function readPageBlocks({ article, outline, address, blocks }: ReadPage, prefix: string): PageBlock[] {
  const { body } = parse(article.html);
  const sections = new Map(outline.map((section) => [section.id, section]));
  const elements = [...body.children];
  const own = elements.map(({ id }) => sections.get(id));
  if (address !== undefined) lead(body, address, prefix);
  return elements.map((element, at) => {
    const section = own[at];
    const id = element.id;
    return {
      element,
      source: blocks?.[at] ?? element,
      words: countWords(element.textContent ?? ''),
      ...(section && {
        section: { id, level: section.level, title: section.title, inferred: section.inferred },
      }),
    };
  });
}

/** Gives ids their prefix, and turns links to places of the page into links to places of the text. */
function lead(body: Element, address: string, prefix: string): void {
  const ids = new Set<string>();
  for (const element of body.querySelectorAll('[id]')) {
    ids.add(element.id);
    element.id = prefix + element.id;
  }
  const page = withoutHash(address);
  const here = withoutHash(location.href);
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const url = resolved(link.getAttribute('href') ?? '', address);
    const id = url && withoutHash(url.href) === page ? decoded(url.hash.slice(1)) : '';
    if (ids.has(id)) link.setAttribute('href', `${here}#${encodeURI(prefix + id)}`);
  }
}
