import type { SharedArticle } from '../contract';
import type { PictureFile } from './pictures';
import { languageOf } from './text';
import { makerOf, NAMESPACES, textOf } from './xml';

/** Where the package document is in the file. */
export const PACKAGE_PATH = 'EPUB/package.opf';

/** The file that says where the package document is (EPUB 3.3, OCF). */
export function containerFile(): string {
  const { make, page } = makerOf(NAMESPACES.container);
  const root = { 'full-path': PACKAGE_PATH, 'media-type': 'application/oebps-package+xml' };
  page.append(make('container', { version: '1.0' }, make('rootfiles', {}, make('rootfile', root))));
  return textOf(page);
}

/** Pages are turned from right to left in scripts that run so, and where lines follow each other from right to left. */
export function progressionOf({ dir, writingMode }: SharedArticle): 'ltr' | 'rtl' {
  if (writingMode === 'vertical-rl') return 'rtl';
  return writingMode === 'vertical-lr' ? 'ltr' : dir;
}

/**
 * What the book is, what files it has, and in which order they are read.
 * @param properties what the text holds
 */
export function packageDocument(
  article: SharedArticle,
  pictures: readonly PictureFile[],
  properties: readonly string[],
  now: Date,
): string {
  const { make, page } = makerOf(NAMESPACES.opf);
  const { title, url, byline, siteName, published, standfirst } = article;
  const lang = languageOf(article);
  const said = (name: string, text: string | undefined): Element | undefined =>
    text?.trim() ? make(`dc:${name}`, {}, text.trim()) : undefined;
  const item = (id: string, href: string, type: string, what?: string): Element =>
    make('item', { id, href, 'media-type': type, properties: what || undefined });
  // Seconds, as the specification wants it.
  const modified = now.toISOString().replace(/\.\d+/, '');
  page.append(
    make(
      'package',
      { version: '3.0', 'unique-identifier': 'address', 'xml:lang': lang, dir: article.dir },
      make(
        'metadata',
        {},
        make('dc:identifier', { id: 'address' }, url),
        make('dc:title', {}, title.trim() || url),
        make('dc:language', {}, lang),
        said('creator', byline),
        said('publisher', siteName),
        said('date', published),
        said('description', standfirst),
        make('dc:source', {}, url),
        make('meta', { property: 'dcterms:modified' }, modified),
      ),
      make(
        'manifest',
        {},
        item('navigation', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('text', 'text.xhtml', 'application/xhtml+xml', properties.join(' ')),
        item('style', 'style.css', 'text/css'),
        ...pictures.map(({ name, type }, at) => item(`picture-${at + 1}`, name, type)),
      ),
      make(
        'spine',
        { 'page-progression-direction': progressionOf(article) },
        make('itemref', { idref: 'text' }),
      ),
    ),
  );
  return textOf(page);
}
