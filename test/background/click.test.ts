import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer, PageState } from '../../src/messages.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

type OnClicked = (tab: { id: number }) => void;

const world = vi.hoisted(() => ({
  /** What the button shows and does, by tab; `all` for those of which nothing was said. */
  popups: {} as Record<string, string>,
  titles: {} as Record<string, string>,
  badges: {} as Record<string, string>,
  clicks: [] as OnClicked[],
  starts: [] as (() => void)[],
  opened: 0,
  mayOpen: true,
  isActive: true,
  answer: null as unknown,
  asked: [] as unknown[],
}));
vi.mock('../../src/browser', () => {
  const at = ({ tabId }: { tabId?: number }): string => String(tabId ?? 'all');
  const action = {
    onClicked: { addListener: (listener: OnClicked) => world.clicks.push(listener) },
    getPopup: async (where: { tabId?: number }) => world.popups[at(where)] ?? world.popups.all ?? PANEL,
    setPopup: async (details: { tabId?: number; popup: string }) => {
      world.popups[at(details)] = details.popup;
    },
    openPopup: async () => {
      if (!world.mayOpen) throw new Error('Only in a handler of the reader’s click.');
      world.opened += 1;
    },
    setTitle: async (details: { tabId: number; title: string }) => {
      world.titles[at(details)] = details.title;
    },
    setIcon: async () => undefined,
    setBadgeText: async (details: { tabId: number; text: string }) => {
      world.badges[at(details)] = details.text;
    },
    setBadgeBackgroundColor: async () => undefined,
  };
  const runtime = {
    id: 'galley',
    getURL: (path: string) => `/${path}`,
    onStartup: { addListener: (listener: () => void) => world.starts.push(listener) },
  };
  const tabs = {
    get: async () => ({ active: world.isActive, windowId: 1 }),
    query: async () => [{ id: 7 }, { id: 8 }],
  };
  return { browser: { action, runtime, tabs, storage: { local: fakeStorage(), sync: fakeStorage() } } };
});
vi.mock('../../src/ui/i18n', () => ({ t: (key: string, ...words: string[]) => [key, ...words].join(' ') }));
vi.mock('../../src/background/page-scripts', () => ({
  askPage: async (tab: number, request: unknown) => {
    world.asked.push([tab, request]);
    return world.answer;
  },
}));

const PANEL = '/src/popup/index.html';
const { listenToClicks } = await import('../../src/background/click');
const { updateGeneral } = await import('../../src/settings');

const STATE: PageState = {
  view: 'article',
  host: 'example.com',
  article: { title: 'The clockmakers', words: 640, minutes: 3 },
  sections: [],
  ledger: [],
  access: { state: 'full', reason: '', words: 640 },
};
const READ: PageAnswer = { ok: true, state: STATE };
const NO_ARTICLE: PageAnswer = { ok: true, state: { ...STATE, view: 'original', article: null } };
const CLOSED: PageAnswer = { ok: false, problem: 'restricted' };

const choose = (click: 'read' | 'panel'): Promise<void> =>
  updateGeneral((general) => ({ ...general, click }));
const settle = (): Promise<unknown> => vi.runAllTimersAsync();
const clickOn = async (tab: number): Promise<void> => {
  for (const listener of world.clicks) listener({ id: tab });
  await settle();
};

beforeEach(async () => {
  vi.useFakeTimers();
  Object.assign(world, { popups: {}, titles: {}, badges: {}, clicks: [], starts: [], asked: [] });
  Object.assign(world, { opened: 0, mayOpen: true, isActive: true, answer: READ });
  await choose('panel');
  listenToClicks();
  await settle();
});
afterEach(() => void vi.useRealTimers());

describe('a click on the toolbar button', () => {
  it('is left to the panel until the reader has chosen', () => {
    expect(world.popups).toEqual({});
  });

  it('is for the article once the reader has chosen so, and also after the browser has forgotten it', async () => {
    await choose('read');
    await settle();
    expect(world.popups.all).toBe('');
    world.popups = {};
    for (const start of world.starts) start();
    await settle();
    expect(world.popups.all).toBe('');
  });

  it('shows the article, and makes the next one open the panel, on this tab', async () => {
    await choose('read');
    await clickOn(7);
    expect(world.asked).toEqual([[7, { type: 'show-view', view: 'article' }]]);
    expect(world.popups).toEqual({ all: '', 7: PANEL });
    expect(world.opened).toBe(0);
  });

  it.each([
    ['is no article', NO_ARTICLE],
    ['is closed to extensions', CLOSED],
  ])('opens the panel where the page %s, and tries again the next time', async (_, answer) => {
    await choose('read');
    world.answer = answer;
    await clickOn(7);
    expect(world.opened).toBe(1);
    expect(world.popups[7]).toBe('');
  });

  it.each([
    ['is no article', NO_ARTICLE, 'problemNoArticle'],
    ['is closed to extensions', CLOSED, 'problemRestricted'],
  ])('says why where the page %s and no code may open the panel; the next click opens it', async (...row) => {
    const [, answer, reason] = row;
    await choose('read');
    world.answer = answer;
    world.mayOpen = false;
    await clickOn(7);
    expect(world.opened).toBe(0);
    expect(world.titles[7]).toBe(`actionTitleAgain ${reason}`);
    expect(world.badges[7]).toBe('?');
    expect(world.popups[7]).toBe(PANEL);
  });

  it('opens no panel over another tab, to which the reader has gone meanwhile', async () => {
    await choose('read');
    world.answer = NO_ARTICLE;
    world.isActive = false;
    await clickOn(7);
    expect(world.opened).toBe(0);
    expect(world.popups[7]).toBe(PANEL);
  });

  it('opens the panel on every tab once the reader has chosen so again', async () => {
    await choose('read');
    world.answer = NO_ARTICLE;
    await clickOn(7);
    await choose('panel');
    await settle();
    expect(world.popups).toEqual({ all: PANEL, 7: PANEL });
  });
});
