import { bytesOf, utf8 } from '../../shared/bytes';

/** Milliseconds until a picture must be here. By hand: readers wait for the file. */
const PATIENCE_MS = 10_000;
/** Bytes of a picture, at most. By hand: a photograph that fills a large screen has one or two million. */
export const MOST_BYTES = 15_000_000;

const DATA_ADDRESS = /^data:image\/[^,]*?(;base64)?,/i;

/**
 * The bytes of a picture, as the browser hands them over: of the page's own origin, or of one that allows it (CORS). From
 * the cache where they are there, however old; else one request. `null` where they cannot be had.
 */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    if (DATA_ADDRESS.test(address)) return bytesInAddress(address);
    if (!/^https?:/.test(address)) return null;
    const response = await fetch(address, {
      mode: 'cors',
      credentials: 'same-origin',
      cache: 'force-cache',
      headers: { accept: 'image/*' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      return null;
    }
    return await bytesOf(response.body, MOST_BYTES);
  } catch {
    return null;
  }
}

/** The bytes that an address holds itself (RFC 2397). Policies of pages can forbid to fetch it. */
function bytesInAddress(address: string): Uint8Array<ArrayBuffer> {
  const [start = '', base64] = DATA_ADDRESS.exec(address) ?? [];
  const data = decodeURIComponent(address.slice(start.length));
  if (!base64) return utf8(data);
  return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
}
