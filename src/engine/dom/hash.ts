const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Returns the FNV-1a hash of a text's UTF-16 code units: an unsigned 32-bit integer, the same on every device.
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 * @param from the hash of a text that comes before this one, such as a salt
 */
export function hash(text: string, from = OFFSET_BASIS): number {
  let sum = from;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum >>> 0;
}
