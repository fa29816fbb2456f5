/** Bytes of a hash. */
const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Packs hashes (unsigned, 32 bits) into a text: Base64, low byte first. */
export function packLines(lines: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(lines.length * BYTES));
  lines.forEach((line, at) => {
    view.setUint32(at * BYTES, line, true);
  });
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)));
}

/** Unpacks what `packLines` returned. Throws if the text is no Base64. */
export function unpackLines(packed: string): number[] {
  const view = new DataView(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)).buffer);
  return Array.from({ length: Math.floor(view.byteLength / BYTES) }, (_, at) =>
    view.getUint32(at * BYTES, true),
  );
}
