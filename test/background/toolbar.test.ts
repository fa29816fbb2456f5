import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

const drawn = vi.hoisted(() => [] as string[]);
vi.mock('../../src/browser', () => {
  const action = {
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
      void drawn.push(`${tabId}: ${title}`),
    setIcon: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => void (text && drawn.push(text)),
    setBadgeBackgroundColor: async () => undefined,
    getPopup: async () => '',
    setPopup: async () => undefined,
  };
  const runtime = { id: 'galley', getURL: (path: string) => path };
  return { browser: { action, runtime, storage: { local: fakeStorage(), sync: fakeStorage() } } };
});
vi.mock('../../src/ui/i18n', () => ({ t: (key: string) => key }));

const { showAnswer, showState } = await import('../../src/background/toolbar');

const CLEAN = { view: 'article', access: 'full', hidden: 9 } as const;
const ORIGINAL = { view: 'original', access: 'full', hidden: 0 } as const;

beforeEach(() => {
  drawn.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the toolbar button', () => {
  it('is drawn once for all that a page tells at one go, and shows the last of it', async () => {
    for (const change of [CLEAN, ORIGINAL, CLEAN]) showState(7, change);
    await vi.runAllTimersAsync();
    expect(drawn).toEqual(['7: actionTitleClean', '9']);
  });

  it('is drawn for each tab by itself', async () => {
    showState(7, CLEAN);
    showState(8, ORIGINAL);
    await vi.runAllTimersAsync();
    expect(drawn.filter((line) => line.includes(':'))).toEqual(['7: actionTitleClean', '8: actionTitle']);
  });

  it('follows a page that changes again later', async () => {
    showState(7, CLEAN);
    await vi.runAllTimersAsync();
    showState(7, ORIGINAL);
    await vi.runAllTimersAsync();
    expect(drawn).toEqual(['7: actionTitleClean', '9', '7: actionTitle']);
  });

  it('warns where the page keeps clicks and keys from a view', async () => {
    showState(7, { ...CLEAN, inputTaken: true });
    await vi.runAllTimersAsync();
    showState(7, { ...ORIGINAL, inputTaken: true });
    await vi.runAllTimersAsync();
    expect(drawn).toEqual(['7: inputTaken', '!', '7: actionTitle']);
  });

  it.each([
    ['restricted', 'actionTitleRestricted'],
    ['frame-name', 'problemFrameName'],
    ['failed', 'problemFailed'],
  ] as const)('says why a page gives no answer: %s', async (problem, title) => {
    showAnswer(7, { ok: false, problem });
    await vi.runAllTimersAsync();
    expect(drawn).toEqual([`7: ${title}`]);
  });
});
