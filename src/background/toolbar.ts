import { browser } from '../browser';
import type { BackgroundRequest, PageAnswer } from '../messages';
import { loadSettings } from '../settings';
import { type MessageKey, t } from '../ui/i18n';

type ViewChanged = Extract<BackgroundRequest, { type: 'view-changed' }>;

/** What the toolbar button shows for the page of a tab. */
export type ToolbarState = 'idle' | 'clean' | 'cut-off' | 'nothing' | 'restricted' | 'put-away';

const TITLES: Readonly<Record<ToolbarState, MessageKey>> = {
  idle: 'actionTitle',
  clean: 'actionTitleClean',
  'cut-off': 'actionTitleCutOff',
  nothing: 'actionTitleNothing',
  restricted: 'actionTitleRestricted',
  'put-away': 'viewLost',
};

const SIZES = [16, 24, 32] as const;
const COLOR = '#2f6b3c';
const CUT_OFF_COLOR = '#8a2432';

/** The state of the button for a page with this view and access. */
export function stateOf({
  view,
  access,
  putAway,
}: Pick<ViewChanged, 'view' | 'access' | 'putAway'>): ToolbarState {
  if (putAway) return 'put-away';
  if (view === 'original') return 'idle';
  return access === 'cut-off' ? 'cut-off' : 'clean';
}

/** The state of the button for an answer of a page. */
export function stateOfAnswer(answer: PageAnswer): ToolbarState {
  if (!answer.ok) return answer.problem === 'restricted' ? 'restricted' : 'idle';
  const { state } = answer;
  if (!state.article) return 'nothing';
  return stateOf({ view: state.view, access: state.access.state });
}

/** Updates the toolbar button after a change of the view. The browser resets the button when the tab navigates. */
export function showState(tab: number, change: Omit<ViewChanged, 'type'>): void {
  follow(tab, stateOf(change), change.hidden);
}

/** Updates the toolbar button after an answer of a page. */
export function showAnswer(tab: number, answer: PageAnswer): void {
  const hidden = answer.ok ? answer.state.ledger.filter((row) => !row.shown).length : 0;
  follow(tab, stateOfAnswer(answer), hidden);
}

/**
 * Debounce (ms): the toolbar updates this long after the last change. Loading and drawing the icons would delay the
 * messages that switch the page.
 */
const DEBOUNCE_MS = 50;
const due = new Map<number, ReturnType<typeof setTimeout>>();

function follow(tab: number, state: ToolbarState, hidden: number): void {
  clearTimeout(due.get(tab));
  const show = (): void => {
    due.delete(tab);
    // The tab and its button may be gone by now.
    draw(tab, state, hidden).catch(() => undefined);
  };
  due.set(tab, setTimeout(show, DEBOUNCE_MS));
}

async function draw(tab: number, state: ToolbarState, hidden: number): Promise<void> {
  const { general } = await loadSettings();
  const clean = state === 'clean' || state === 'cut-off';
  await Promise.all([
    browser.action.setTitle({ tabId: tab, title: t(TITLES[state]) }),
    browser.action.setIcon({ tabId: tab, path: iconOf(state) }),
    browser.action.setBadgeText({
      tabId: tab,
      text: clean && general.badge && hidden > 0 ? String(hidden) : '',
    }),
    browser.action.setBadgeBackgroundColor({
      tabId: tab,
      color: state === 'cut-off' ? CUT_OFF_COLOR : COLOR,
    }),
  ]);
}

function iconOf(state: ToolbarState): Record<string, string> {
  const name = state === 'idle' ? '' : `${state === 'put-away' ? 'restricted' : state}-`;
  return Object.fromEntries(SIZES.map((size) => [size, browser.runtime.getURL(`icons/${name}${size}.png`)]));
}
