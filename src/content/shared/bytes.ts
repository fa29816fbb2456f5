/** The bytes of a stream; `null` where there are more than so many, and then no more are read. */
export async function bytesOf(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length <= most) continue;
    await reader.cancel().catch(() => undefined);
    return null;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * A text in UTF-8. In Firefox the encoder of the browser gives extensions arrays of the page, which they may not read.
 * @param text without halves of characters
 */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const letters = encodeURIComponent(text).replace(/%(..)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Uint8Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
}
