import { browser } from '../browser';
import type { BackgroundRequest, PageAnswer } from '../messages';
import { createQueue } from '../queue';
import { clickOf, loadSettings } from '../settings';
import { type MessageKey, t } from '../ui/i18n';
import { setClick } from './panel';

type ViewChanged = Extract<BackgroundRequest, { type: 'view-changed' }>;

/** What the toolbar button shows for the page of a tab. */
export type ToolbarState =
  | 'idle'
  | 'article'
  | 'clean'
  | 'cut-off'
  | 'nothing'
  | 'restricted'
  | 'frame-name'
  | 'failed'
  | 'put-away';

const TITLES: Readonly<Record<ToolbarState, MessageKey>> = {
  idle: 'actionTitle',
  article: 'actionTitle',
  clean: 'actionTitleClean',
  'cut-off': 'actionTitleCutOff',
  nothing: 'actionTitleNothing',
  restricted: 'actionTitleRestricted',
  'frame-name': 'problemFrameName',
  failed: 'problemFailed',
  'put-away': 'viewLost',
};

/** Why a click on the button shows no article, where the panel could not be opened to say it. */
const REASONS: Readonly<Record<Extract<PageAnswer, { ok: false }>['problem'] | 'nothing', MessageKey>> = {
  restricted: 'problemRestricted',
  failed: 'problemFailed',
  'frame-name': 'problemFrameName',
  nothing: 'problemNoArticle',
};

/** A sign on the button while the article is on its way, and where a click did not show it. */
const WAITING = '…';
const UNOPENED = '?';

const SIZES = [16, 24, 32] as const;
const COLOR = '#2f6b3c';
/** On the badge where the controls of a view are dead. */
const WARNING = '!';
const CUT_OFF_COLOR = '#8a2432';

/** The state of the button for a page with this view and access. */
export function stateOf({
  view,
  access,
  putAway,
}: Pick<ViewChanged, 'view' | 'access' | 'putAway'>): ToolbarState {
  if (putAway) return 'put-away';
  if (view === 'original') return 'article';
  return access === 'cut-off' ? 'cut-off' : 'clean';
}

/** The state of the button for an answer of a page. */
export function stateOfAnswer(answer: PageAnswer): ToolbarState {
  if (!answer.ok) return answer.problem;
  const { state } = answer;
  if (!state.article) return 'nothing';
  return stateOf({ view: state.view, access: state.access.state });
}

/** Updates the toolbar button after a change of the view. The browser resets the button when the tab navigates. */
export function showState(tab: number, change: Omit<ViewChanged, 'type'>): void {
  follow(tab, stateOf(change), change);
}

/** Updates the toolbar button after an answer of a page. */
export function showAnswer(tab: number, answer: PageAnswer): void {
  const hidden = answer.ok ? answer.state.ledger.filter((row) => !row.shown).length : 0;
  const inputTaken = answer.ok ? answer.state.inputTaken : undefined;
  follow(tab, stateOfAnswer(answer), { hidden, inputTaken });
}

/** Says on the toolbar button why a click showed no article. The next click opens the panel. */
export function showUnopened(tab: number, answer: PageAnswer): void {
  const why = t(REASONS[answer.ok ? 'nothing' : answer.problem]);
  later(tab, async () => {
    await Promise.all([
      drawState(tab, stateOfAnswer(answer)),
      browser.action.setTitle({ tabId: tab, title: t('actionTitleAgain', why) }),
      drawBadge(tab, UNOPENED, CUT_OFF_COLOR),
      setClick('panel', tab),
    ]);
  });
}

/** A page that answers within this time (ms) needs no sign that Galley is at work. By hand. */
const PATIENCE_MS = 250;

/** Shows that Galley is at work on a page, if it takes long. Returns what ends it; the button is then drawn anew. */
export function showWaiting(tab: number): () => void {
  const timer = setTimeout(() => {
    drawBadge(tab, WAITING, COLOR).catch(() => undefined);
  }, PATIENCE_MS);
  return () => clearTimeout(timer);
}

/**
 * Debounce (ms): the toolbar updates this long after the last change. Loading and drawing the icons would delay the
 * messages that switch the page.
 */
const DEBOUNCE_MS = 50;
/** One drawing after the other: on a busy machine an earlier one could end last. */
const inTurn = createQueue();
const due = new Map<number, ReturnType<typeof setTimeout>>();

/** What the badge of a clean page is made of. */
type Badge = Pick<ViewChanged, 'hidden' | 'inputTaken'>;

function follow(tab: number, state: ToolbarState, badge: Badge): void {
  later(tab, () => draw(tab, state, badge));
}

function later(tab: number, drawing: () => Promise<void>): void {
  clearTimeout(due.get(tab));
  const show = (): void => {
    due.delete(tab);
    // The tab and its button may be gone by now.
    inTurn(drawing).catch(() => undefined);
  };
  due.set(tab, setTimeout(show, DEBOUNCE_MS));
}

async function draw(tab: number, state: ToolbarState, { hidden, inputTaken }: Badge): Promise<void> {
  const { general } = await loadSettings();
  const clean = state === 'clean' || state === 'cut-off';
  const warns = clean && inputTaken === true;
  await Promise.all([
    drawState(tab, state),
    browser.action.setTitle({ tabId: tab, title: t(warns ? 'inputTaken' : TITLES[state]) }),
    drawBadge(
      tab,
      warns ? WARNING : clean && general.badge && hidden > 0 ? String(hidden) : '',
      state === 'cut-off' ? CUT_OFF_COLOR : COLOR,
    ),
    setClick(clean ? 'panel' : clickOf(general), tab),
  ]);
}

async function drawState(tab: number, state: ToolbarState): Promise<void> {
  await browser.action.setIcon({ tabId: tab, path: iconOf(state) });
}

async function drawBadge(tab: number, text: string, color: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
  ]);
}

/** The icons of states that have none of their own. */
const ICONS: Partial<Record<ToolbarState, ToolbarState>> = {
  'frame-name': 'restricted',
  failed: 'restricted',
  'put-away': 'restricted',
};

function iconOf(state: ToolbarState): Record<string, string> {
  const name = state === 'idle' ? '' : `${ICONS[state] ?? state}-`;
  return Object.fromEntries(SIZES.map((size) => [size, browser.runtime.getURL(`icons/${name}${size}.png`)]));
}
