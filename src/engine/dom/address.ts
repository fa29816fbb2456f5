import { own } from './clobbering';

/** Where documents come from that the browser did not load from there. */
const given = new WeakMap<Document, string>();

/** Tells where a document comes from that stands in a frame without an address of its own. */
export function giveAddress(document: Document, address: string): void {
  given.set(document, address);
}

/** The address of a document, against which its links are read. */
export function addressOf(document: Document): string {
  return given.get(document) ?? own(document, 'baseURI');
}
