const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Returns the FNV-1a hash of a text's UTF-16 code units: an unsigned 32-bit integer. The same on every device. */
export function hash(text: string): number {
  let sum = OFFSET_BASIS;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum >>> 0;
}
