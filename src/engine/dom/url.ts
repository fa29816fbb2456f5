/** A URL without its fragment. */
export function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}

/** A part of a URL, percent-decoded; unchanged where the encoding is broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
