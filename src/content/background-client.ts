import { browser } from '../browser';
import type { PageLines, SeenOnSite } from '../engine';
import type { BackgroundRequest } from '../messages';
import type { PageSettings, Resolved, Rule, SiteRule } from '../settings';
import { dayOf } from '../settings/day';

type ViewChanged = Extract<BackgroundRequest, { type: 'view-changed' }>;

/**
 * True where the extension was updated or removed while the page stayed open: this script then works on with what it
 * has, but texts, settings and toolbar are out of its reach.
 */
export function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Tells the toolbar what the page shows. */
export function tellToolbar(change: Omit<ViewChanged, 'type'>): void {
  const request: BackgroundRequest = { type: 'view-changed', ...change };
  // The toolbar is not worth an error: the background may be going away just now.
  ask(request).catch(() => undefined);
}

/**
 * The settings that hold on this page; the background reads them, and knows what they must look like. Rejects where they
 * cannot be loaded.
 * @param page what was chosen for this page only
 */
export async function settingsHere(page: PageSettings): Promise<Resolved> {
  const { look, keep } = page;
  const choices = { ...(look && { look }), ...(keep && { keep: [...keep] }) };
  const settings = await ask({ type: 'settings-here', page: choices });
  if (!settings) throw new Error('The settings cannot be loaded.');
  return settings as Resolved;
}

/**
 * What is known of the other pages of this site; `null` where nothing is kept. Never rejects: a page can be read
 * without.
 */
export async function seenHere(): Promise<SeenOnSite | null> {
  if (isPrivate() || !isWebAddress()) return null;
  const seen = await ask({ type: 'recall-lines', address: location.href }).catch(() => null);
  return (seen ?? null) as SeenOnSite | null;
}

/** Tells the lines of the article that is shown, to know them again on other pages of the site. */
export function tellLines(lines: PageLines | null): void {
  if (!lines || isPrivate()) return;
  const { headline } = lines;
  const request: BackgroundRequest = {
    type: 'keep-lines',
    address: location.href,
    lines: { headline, lines: [...lines.lines] },
  };
  // The page is worth more than the note: where nothing can be stored it is missed.
  ask(request).catch(() => undefined);
}

/** Files have no site. */
function isWebAddress(): boolean {
  return /^https?:$/.test(location.protocol);
}

/** The element that a menu of a right click was opened on, by its number there; only Firefox tells. */
export function menuTarget(target: number | undefined): Element | null {
  return target === undefined ? null : (browser.menus?.getTargetElement(target) ?? null);
}

/** True in a private window, about which nothing is stored. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}

/** Tells which rules were found on the page, where that is not yet noted for today; never in a private window. */
export function tellFound(found: readonly SiteRule[]): void {
  const today = dayOf(Date.now());
  const rules = found.filter(({ lastMatched }) => lastMatched < today).map(({ id }) => id);
  // The page is worth more than the note: where nothing can be stored it is missed.
  if (rules.length > 0 && !isPrivate()) ask({ type: 'rules-found', rules }).catch(() => undefined);
}

/** Stores a rule for the site of the page. Resolves to whether it was. */
export const storeRule = async (rule: Rule): Promise<boolean> =>
  (await ask({ type: 'store-rule', rule })) === true;

/** Forgets a rule that holds on the page. */
export const dropRule = ({ site, id }: Pick<SiteRule, 'site' | 'id'>): Promise<unknown> =>
  ask({ type: 'drop-rule', site, rule: id });

/** Asks the background. Rejects, and never throws, where it is out of reach. */
export async function ask(request: BackgroundRequest): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}
