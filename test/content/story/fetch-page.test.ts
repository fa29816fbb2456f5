import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../src/content/story/fetch-page.ts';

const ADDRESS = 'https://news.example/wall/2';
const HTML = 'text/html';
const UMLAUT = 'Südufer';
const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

const answer = (body: BodyInit | null, type = HTML, status = 200): Response => {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: ADDRESS });
  return response;
};
const request = vi.fn<typeof fetch>();
const ask = (patience?: number, signal = new AbortController().signal) =>
  fetchPage(ADDRESS, signal, patience);

beforeEach(() => {
  vi.stubGlobal('fetch', request);
  vi.stubGlobal('document', { characterSet: 'windows-1252' });
  request.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page of the site', () => {
  it('is asked for once, with its credentials, of its own origin', async () => {
    request.mockResolvedValue(answer('<p>Text</p>'));
    expect(await ask()).toEqual({ address: ADDRESS, html: '<p>Text</p>' });
    expect(request.mock.calls).toEqual([
      [ADDRESS, expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin' })],
    ]);
  });

  it.each<[string, BodyInit, string]>([
    ['the answer', latin(UMLAUT), `${HTML}; charset=ISO-8859-1`],
    ['a mark at its start', utf8(`\ufeff${UMLAUT}`), HTML],
    ['its own head', utf8(`<meta charset="utf-8">${UMLAUT}`), HTML],
    [
      'its own head, the old way',
      latin(`<meta http-equiv=content-type content="text/html; charset=iso-8859-15">${UMLAUT}`),
      HTML,
    ],
    ['the other pages of the site', latin(UMLAUT), HTML],
  ])('is decoded by %s', async (_, body, type) => {
    request.mockResolvedValue(answer(body, type));
    expect((await ask()) as { html: string }).toHaveProperty('html', expect.stringContaining(UMLAUT));
  });

  it.each<[string, () => Promise<Response>, object]>([
    ['an error', async () => answer('Gone', HTML, 410), { kind: 'status', status: 410 }],
    ['another kind of file', async () => answer('%PDF', 'application/pdf'), { kind: 'no-text' }],
    ['no kind of file', async () => answer('Text', ''), { kind: 'no-text' }],
    ['more than a page is', async () => answer('x'.repeat(9_000_000)), { kind: 'failed' }],
    ['nothing', async () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'failed' }],
  ])('that is %s is a problem', async (_, respond, problem) => {
    request.mockImplementation(respond);
    expect(await ask()).toEqual(problem);
  });

  /** Answers when it is aborted, as `fetch` does. */
  const hang = (_: unknown, init?: RequestInit): Promise<Response> =>
    new Promise((__, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

  it('is not waited for longer than the reader has patience', async () => {
    request.mockImplementation(hang);
    expect(await ask(20)).toEqual({ kind: 'silent' });
  });

  it('is not waited for when the reader stops it', async () => {
    request.mockImplementation(hang);
    const ending = new AbortController();
    const asked = ask(60_000, ending.signal);
    ending.abort();
    await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  });
});
