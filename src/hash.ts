const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a text over its UTF-16 code units, as an unsigned number of 32 bits. The same on every device. */
export function hash(text: string): number {
  let sum = OFFSET_BASIS;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum >>> 0;
}
