import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BackgroundRequestSchema, PageAnswerSchema, PageRequestSchema } from '../../src/messages';
import { PATIENCE_MS } from '../patience.ts';

type Listener = (message: unknown, sender: { id?: string; url?: string; tab?: { id: number } }) => unknown;
const heard: { listener?: Listener } = {};
const listenTo = { addListener: () => undefined };

vi.mock('../../src/browser', () => ({
  browser: {
    runtime: {
      id: 'galley',
      getURL: (path: string) => `chrome-extension://galley/${path}`,
      onMessage: {
        addListener: (listener: Listener) => {
          heard.listener = listener;
        },
      },
      onInstalled: listenTo,
    },
    commands: { onCommand: listenTo },
  },
}));
vi.mock('../../src/polyfill', () => ({}));
const done = vi.hoisted(() => ({
  asked: vi.fn(async () => ({ ok: false, problem: 'failed' })),
  loaded: vi.fn(async () => true),
}));
vi.mock('../../src/background/page-scripts', () => ({
  askPage: done.asked,
  loadPart: done.loaded,
  loadLexicons: done.loaded,
}));
vi.mock('../../src/background/automatic', () => ({
  cleanUnasked: done.loaded,
  isAutomatic: done.loaded,
  keepRegistered: () => undefined,
}));
vi.mock('../../src/background/click', () => ({ listenToClicks: () => undefined }));
vi.mock('../../src/background/sync', () => ({ keepInSync: () => undefined }));
vi.mock('../../src/background/commands', () => ({ runCommand: () => undefined }));
vi.mock('../../src/background/menus', () => ({
  createMenus: async () => undefined,
  listenToMenus: () => undefined,
}));
vi.mock('../../src/background/toolbar', () => ({ showAnswer: () => undefined, showState: () => undefined }));
vi.mock('../../src/settings/automatic', () => ({ stopAutomatic: done.loaded }));

beforeAll(async () => {
  await import('../../src/background/background');
});

const OWN_PAGE = { id: 'galley', url: 'chrome-extension://galley/src/popup/index.html' };
const CONTENT_SCRIPT = { id: 'galley', url: 'https://news.example/', tab: { id: 7 } };
const STRANGER = { id: 'other', url: 'chrome-extension://other/page.html' };
const ASK = { type: 'ask-page', tab: 1, request: { type: 'get-state' } };

describe('the background', () => {
  it('answers its own pages and content scripts', () => {
    expect(heard.listener?.(ASK, OWN_PAGE)).toBeInstanceOf(Promise);
    expect(
      heard.listener?.({ type: 'load-part', part: 'reader', word: 'a1b2c3d4e5f6' }, CONTENT_SCRIPT),
    ).toBeInstanceOf(Promise);
  });

  it.each([
    ASK,
    { type: 'load-part', part: 'reader', word: 'a1b2c3d4e5f6' },
    { type: 'stop-automatic', site: 'news.example' },
  ])('gives another extension no answer to %o', (message) => {
    expect(heard.listener?.(message, STRANGER)).toBeUndefined();
  });

  it('lets no script in a page reach another tab or change what is automatic', () => {
    expect(heard.listener?.(ASK, CONTENT_SCRIPT)).toBeUndefined();
    expect(
      heard.listener?.({ type: 'stop-automatic', site: 'news.example' }, CONTENT_SCRIPT),
    ).toBeUndefined();
  });

  it('puts nothing into a page but the scripts it knows', () => {
    for (const language of ['../../x', 'de.js#', 'DE', '', 'toolong'])
      expect(
        heard.listener?.({ type: 'load-lexicons', languages: [language] }, CONTENT_SCRIPT),
      ).toBeUndefined();
  });

  it('ignores whatever else it is sent', { timeout: PATIENCE_MS.property }, () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(heard.listener?.(message, OWN_PAGE)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

const SCHEMAS = { BackgroundRequestSchema, PageRequestSchema, PageAnswerSchema };
const TYPES = [
  'get-state',
  'show-view',
  'jump',
  'show-block',
  'ask-page',
  'view-changed',
  'page-opened',
  'apply-settings',
  'pick',
  'forget-rule',
];

describe.each(Object.entries(SCHEMAS))('%s', (_, schema) => {
  it('never throws, and passes on nothing that it does not know', { timeout: PATIENCE_MS.property }, () => {
    const message = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc.record(
        {
          type: fc.constantFrom(...TYPES),
          tab: fc.anything(),
          view: fc.anything(),
          section: fc.anything(),
          block: fc.anything(),
          shown: fc.anything(),
          kind: fc.anything(),
          rule: fc.anything(),
          request: fc.anything(),
          ok: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(message, (value) => {
        const parsed = v.safeParse(schema, value);
        if (parsed.success) expect(v.parse(schema, parsed.output)).toEqual(parsed.output);
      }),
      { numRuns: 1000 },
    );
  });
});
