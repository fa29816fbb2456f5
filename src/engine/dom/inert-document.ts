import { own } from './clobbering';

const known = new WeakMap<Document, Document>();

/**
 * The document that parts of an article are made in, one for each page: it loads and runs nothing. To make one takes as
 * long as to ask of some 35 elements whether they are rendered, and an analysis needs it several times.
 */
export function inertFor(document: Document): Document {
  let inert = known.get(document);
  if (!inert) {
    inert = own(document, 'implementation').createHTMLDocument('');
    known.set(document, inert);
  }
  return inert;
}
