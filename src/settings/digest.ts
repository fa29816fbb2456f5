/** Bytes of a hash that names something in the storage. */
const BYTES = 16;

/** Returns a hash (SHA-256, first 16 bytes, hexadecimal) under which something is stored without its name. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexOf(new Uint8Array(digest).slice(0, BYTES));
}

/** Returns a random text of the same length. */
export function randomSalt(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(BYTES)));
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
