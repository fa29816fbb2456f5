/** Packs a value: JSON, raw deflate, Base64. Every storage counts a Base64 character as one byte. */
export async function pack(value: unknown): Promise<string> {
  const packed = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(value)),
  );
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

/** Unpacks a value that `pack` returned. Rejects if the text is not a packed value. */
export async function unpack(text: string): Promise<unknown> {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), packed)));
}

/** Returns the size of an item as the quota counts it: the bytes of its key and of its value as JSON. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

async function through(stream: GenericTransformStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
