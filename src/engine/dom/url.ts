/** An address without the part that names a place in its page. */
export function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}

/** A part of an address as it reads; as it is written where it is not encoded properly. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
