import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askReadability } from '../../../src/engine/locate/readability.ts';
import { sayInEnglish } from '../../../src/engine/reasons.ts';
import type { BackgroundRequest } from '../../../src/messages.ts';
import { TEXT } from '../../engine/page.ts';

const ask = vi.fn<(request: BackgroundRequest) => Promise<unknown>>();
vi.mock('../../../src/content/background-client.ts', () => ({
  ask: (request: BackgroundRequest) => ask(request),
}));
vi.mock('../../../src/content/analysis/reasons.ts', () => ({ say: sayInEnglish }));

/** A page whose text is short beside what else it says. */
const THIN = `<h1>Council rebuilds the breakwater</h1>
  <div>${TEXT.slice(0, 2)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div>
  <aside>${TEXT.map((text) => `<p>${text}</p>`).join('')}</aside>`;
const FULL = `<main><h1>Council rebuilds the breakwater</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</main>`;

const partsAskedFor = (): BackgroundRequest[] =>
  ask.mock.calls.map(([request]) => request).filter(({ type }) => type === 'load-part');

async function analyze(): Promise<string | undefined> {
  const { analyzePage } = await import('../../../src/content/analysis/analyze-page.ts');
  return (await analyzePage({ url: 'https://news.example/story' })).article?.html;
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('GALLEY_LANGUAGES', [{ lang: 'en', common: 'the of and to in' }]);
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('galley.parts')];
  ask.mockReset();
  ask.mockResolvedValue(undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the content script', () => {
  it('does without Readability where it finds an article by itself', async () => {
    document.body.innerHTML = FULL;
    expect(await analyze()).toContain('southern pier');
    expect(partsAskedFor()).toEqual([]);
  });

  it('loads Readability where it finds little, and reads the page as it is by then', async () => {
    document.body.innerHTML = THIN;
    ask.mockImplementation(async ({ type }) => {
      if (type !== 'load-part') return;
      const { provide } = await import('../../../src/content/parts.ts');
      provide('readability', askReadability);
      document.querySelector('div')?.insertAdjacentHTML('beforeend', `<p>${TEXT[3]}</p>`);
    });
    expect(await analyze()).toContain('fears for its moorings');
    expect(partsAskedFor()).toMatchObject([{ type: 'load-part', part: 'readability' }]);
  });

  it('reads the page without Readability where it cannot be loaded', async () => {
    document.body.innerHTML = THIN;
    ask.mockRejectedValue(new Error('The extension was updated.'));
    expect(await analyze()).toContain('Engineers had warned');
  });
});
