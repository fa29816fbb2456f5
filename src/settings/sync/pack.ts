/** A value as compressed JSON in letters that every storage counts as one byte each. */
export async function pack(value: unknown): Promise<string> {
  const packed = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(value)),
  );
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

/** The value that was packed. Rejects for what is no packed value. */
export async function unpack(text: string): Promise<unknown> {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), packed)));
}

/** What an item takes of the quota: browsers count the bytes of its key and of its value as JSON. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

async function through(stream: GenericTransformStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
