import { own } from './clobbering';

const known = new WeakMap<Document, Document>();

/** An inert document to make elements in: it loads and runs nothing. One for each page, since it is slow to make. */
export function inertFor(document: Document): Document {
  let inert = known.get(document);
  if (!inert) {
    inert = own(document, 'implementation').createHTMLDocument('');
    known.set(document, inert);
  }
  return inert;
}
