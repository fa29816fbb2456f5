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

/** An address in a page, made absolute; `null` where it is none. */
export function resolved(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
