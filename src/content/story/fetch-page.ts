import { bytesOf } from '../shared/bytes';
import type { StoryProblem } from './contract';

/** Milliseconds until a page must be here. Slow pages take some seconds on a phone; by hand. */
const PATIENCE_MS = 15_000;
/** Bytes of a page, at most: the largest pages of news have two million (bench corpus, unpacked). */
const MOST_BYTES = 8_000_000;
/** Bytes in which a page names its encoding (HTML Standard, prescan of a byte stream). */
const PRESCAN_BYTES = 1024;

const TYPES = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const CHARSET = /charset\s{0,9}=[\s"']{0,9}([\w.:-]+)/i;

export interface FetchedPage {
  /** Where it came from in the end. */
  readonly address: string;
  readonly html: string;
}

/**
 * Asks the site for a page as the page itself would: with its credentials, of its own origin only, redirects included. One
 * request. Rejects where the signal was aborted.
 * @param patience milliseconds
 */
export async function fetchPage(
  address: string,
  signal: AbortSignal,
  patience = PATIENCE_MS,
): Promise<FetchedPage | StoryProblem> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      return { kind: 'status', status: response.status };
    }
    const type = response.headers.get('content-type') ?? '';
    if (!TYPES.test(type)) {
      void response.body?.cancel().catch(() => undefined);
      return { kind: 'no-text' };
    }
    const bytes = await bytesOf(response.body, MOST_BYTES);
    return bytes ? { address: response.url, html: decode(bytes, type) } : { kind: 'failed' };
  } catch {
    signal.throwIfAborted();
    return { kind: timeout.aborted ? 'silent' : 'failed' };
  }
}

/** Decodes a page as browsers do: by the answer, by the page itself, else as the other pages of the site. */
function decode(bytes: Uint8Array, type: string): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const isUtf8 = start.startsWith('\u00ef\u00bb\u00bf');
  const named = isUtf8 ? 'utf-8' : (CHARSET.exec(type)?.[1] ?? CHARSET.exec(start)?.[1]);
  return decoderOf(named ?? document.characterSet).decode(bytes);
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
