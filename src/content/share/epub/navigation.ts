import type { SharedArticle, SharedSection } from '../contract';
import { languageOf } from './text';
import { makerOf, NAMESPACES, textOf } from './xml';

/** A section and those below it. */
interface Entry extends SharedSection {
  below: Entry[];
}

/** Sections as a tree, by their levels; a level that is left out makes no level of its own. */
export function treeOf(sections: readonly SharedSection[]): Entry[] {
  const top: Entry[] = [];
  const path: Entry[] = [];
  for (const section of sections) {
    const entry = { ...section, below: [] };
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= section.level) path.pop();
    (path.at(-1)?.below ?? top).push(entry);
    path.push(entry);
  }
  return top;
}

/**
 * The navigation document: the headline, and the sections of the outline.
 * @param targets names in the text
 */
export function navigationFile(
  article: SharedArticle,
  sections: readonly SharedSection[],
  targets: ReadonlySet<string>,
): string {
  const { make, page } = makerOf(NAMESPACES.html);
  const lang = languageOf(article);
  const link = (title: string, href: string): Element => make('a', { href }, title.trim() || article.title);
  const list = (entries: readonly Entry[]): Element =>
    make(
      'ol',
      {},
      ...entries.map(({ title, id, below }) =>
        make(
          'li',
          {},
          link(title, `text.xhtml${targets.has(id) ? `#${encodeURIComponent(id)}` : ''}`),
          below.length > 0 && list(below),
        ),
      ),
    );
  const entries = list(treeOf(sections));
  entries.prepend(make('li', {}, link(article.title, 'text.xhtml')));
  page.append(
    make(
      'html',
      { lang, 'xml:lang': lang, dir: article.dir },
      make('head', {}, make('title', {}, article.title)),
      make(
        'body',
        {},
        make('nav', { 'epub:type': 'toc', role: 'doc-toc' }, make('h1', {}, article.title), entries),
      ),
    ),
  );
  return textOf(page);
}
