import { type Zippable, zipSync } from 'fflate';
import { utf8 } from '../../shared/bytes';
import type { MakeBook } from './contract';
import { navigationFile } from './navigation';
import { containerFile, PACKAGE_PATH, packageDocument } from './package-document';
import { loadPictures } from './pictures';
import { styleSheet } from './style';
import { textFile } from './text';

/** What every EPUB file begins with: readable at a fixed place, so never compressed (EPUB 3.3, OCF ZIP container). */
const MEDIA_TYPE = 'application/epub+zip';

/** See {@link MakeBook}. */
export const makeBook: MakeBook = async (article, now) => {
  const pictures = await loadPictures(article.body);
  const files = [...pictures.values()];
  const { xhtml, targets, properties } = textFile(article, pictures);
  const zip: Zippable = {
    mimetype: [utf8(MEDIA_TYPE), { level: 0 }],
    'META-INF/container.xml': utf8(containerFile()),
    [PACKAGE_PATH]: utf8(packageDocument(article, files, properties, now)),
    'EPUB/nav.xhtml': utf8(navigationFile(article, article.sections ?? [], targets)),
    'EPUB/text.xhtml': utf8(xhtml),
    'EPUB/style.css': utf8(styleSheet(article)),
  };
  // Pictures are compressed already.
  for (const { name, bytes, type } of files)
    zip[`EPUB/${name}`] = [bytes, { level: type === 'image/svg+xml' ? 6 : 0 }];
  const left = [...article.body.querySelectorAll('img')].filter(
    (image) => !pictures.has(image.getAttribute('src') ?? ''),
  ).length;
  return { bytes: zipSync(zip) as Uint8Array<ArrayBuffer>, left };
};
