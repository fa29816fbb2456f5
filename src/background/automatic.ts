import { browser, type Runtime, type Scripting } from '../browser';
import automaticScript from '../content/automatic/automatic-script.ts?script&iife';
import { createQueue } from '../queue';
import { loadSettings, onSettingsChange, resolveSite } from '../settings';
import { startAutomatic } from '../settings/automatic';
import { forgetWish, readWish } from '../settings/permissions/pending-permission';
import { isAllowed, onPermissionsChange, originsFor } from '../settings/permissions/permissions';
import { askPage } from './page-scripts';
import { patternsOf, wishesOf } from './registration';
import { showAnswer } from './toolbar';

/** Name of the registered script. Browsers keep it across sessions and updates, so it must not change. */
const ID = 'gate';

/**
 * Keeps the registered script in line with settings and permissions from now on. Also called when the worker
 * restarts.
 */
export function keepRegistered(): void {
  onSettingsChange(register);
  onPermissionsChange(register);
  browser.permissions.onAdded.addListener(({ origins = [] }) => void grantWish(origins));
  register();
}

const inTurn = createQueue();

/** Updates the registered script to match settings and permissions. Updates run one after the other. */
function register(): void {
  inTurn(bringUpToDate).catch(() => undefined);
}

async function bringUpToDate(): Promise<void> {
  const settings = await loadSettings();
  const wishes = wishesOf(settings);
  const answers = await Promise.all(wishes.map(isAllowed));
  const allowed = new Set(wishes.filter((_, at) => answers[at]));
  const reach = patternsOf(settings, (wish) => allowed.has(wish));
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!reach) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    ...reach,
    js: [automaticScript],
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  } satisfies Scripting.RegisteredContentScript;
  if (!present) await browser.scripting.registerContentScripts([script]);
  else if (!isSame(present, reach)) await browser.scripting.updateContentScripts([script]);
}

function isSame(
  present: Scripting.RegisteredContentScript,
  { matches, excludeMatches }: NonNullable<ReturnType<typeof patternsOf>>,
): boolean {
  const list = (patterns: readonly string[] | undefined): string => [...(patterns ?? [])].sort().join();
  return list(present.matches) === list(matches) && list(present.excludeMatches) === list(excludeMatches);
}

/**
 * Handles a permission that the popup asked for: stores the setting and cleans the page. The popup is closed by then.
 */
async function grantWish(origins: readonly string[]): Promise<void> {
  const wish = await readWish();
  if (!wish || !originsFor(wish.reach).every((origin) => origins.includes(origin))) return;
  await forgetWish();
  await startAutomatic(wish.reach);
  if (wish.tab === undefined) return;
  showAnswer(wish.tab, await askPage(wish.tab, { type: 'show-view', view: 'article' }));
}

/** True if articles on the sender's page are to be cleaned as they open. */
export async function isAutomatic(sender: Runtime.MessageSender): Promise<boolean> {
  if (sender.frameId !== 0 || !sender.url || !URL.canParse(sender.url)) return false;
  return resolveSite(await loadSettings(), new URL(sender.url).hostname).automatic;
}

/** Shows the sender's page clean if its site is set to automatic. Resolves to whether the page is clean. */
export async function cleanUnasked(sender: Runtime.MessageSender): Promise<boolean> {
  const tab = sender.tab?.id;
  if (tab === undefined || !(await isAutomatic(sender))) return false;
  const answer = await askPage(tab, { type: 'show-view', view: 'article' });
  showAnswer(tab, answer);
  return answer.ok && answer.state.view !== 'original';
}
