import { browser } from '../browser';
import type { BackgroundRequest } from '../messages';
import type { Part } from '../parts';
import type { PageSettings, Resolved, Rule, TaughtRule } from '../settings';
import { dayOf } from '../settings/day';
import { IN_PLACE, type InPlace, type InPlaceWorld } from './in-place/contract';
import { LISTEN, type ListenWorld, type StartListening } from './listen/contract';
import { BAR, type BarTools, type BarWorld } from './notices/contract';
import { MARKS, type MarksWorld, type StartMarking } from './peek/contract';
import {
  PICKER,
  type PickerWorld,
  RULES,
  type RulesWorld,
  type StartTeaching,
  type TaughtTools,
} from './picker/contract';
import { READER, type ReadArticle, type ReaderWorld } from './reader/contract';
import { type FollowReader, RESUME, type ResumeWorld } from './resume/contract';
import { TAKE, type Take, type TakeWorld } from './share/contract';

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

/** The element that a menu of a right click was opened on, by its number there; only Firefox tells. */
export function menuTarget(target: number | undefined): Element | null {
  return target === undefined ? null : (browser.menus?.getTargetElement(target) ?? null);
}

/** True in a private window, about which nothing is stored. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}

/**
 * The reader look, which is a script of its own: the background puts it into the page when it is first needed.
 * Rejects where it cannot be loaded.
 */
export const loadReader = (): Promise<ReadArticle> =>
  load('reader', () => (globalThis as ReaderWorld)[READER]);

/** What takes articles along; a script of its own as well. Rejects where it cannot be loaded. */
export const loadTake = (): Promise<Take> => load('take', () => (globalThis as TakeWorld)[TAKE]);

/** What reads aloud; a script of its own as well. Rejects where it cannot be loaded. */
export const loadListening = (): Promise<StartListening> =>
  load('listening', () => (globalThis as ListenWorld)[LISTEN]);

/** What tells the reader something over a page. Rejects where it cannot be loaded. */
export const loadBar = (): Promise<BarTools> => load('bar', () => (globalThis as BarWorld)[BAR]);

/** What follows the reader through an article; a script of its own as well. Rejects where it cannot be loaded. */
export const loadResume = (): Promise<FollowReader> =>
  load('resume', () => (globalThis as ResumeWorld)[RESUME]);

/** What the page itself needs to be read in its own look. Rejects where it cannot be loaded. */
export const loadInPlace = (): Promise<InPlace> =>
  load('in-place', () => (globalThis as InPlaceWorld)[IN_PLACE]);

/** What marks blocks. Rejects where it cannot be loaded. */
export const loadMarks = (): Promise<StartMarking> => load('marks', () => (globalThis as MarksWorld)[MARKS]);

/** What lets the reader point at boxes. Rejects where it cannot be loaded. */
export const loadPicker = (): Promise<StartTeaching> =>
  load('picker', () => (globalThis as PickerWorld)[PICKER]);

/** What finds and hides taught boxes; `null` where it cannot be loaded: the page is then read without the rules. */
export const loadRules = (): Promise<TaughtTools | null> =>
  load('rules', () => (globalThis as RulesWorld)[RULES]).catch(() => null);

async function load<T>(part: Part, entrance: () => T | undefined): Promise<T> {
  if (!entrance()) await ask({ type: 'load-part', part });
  const loaded = entrance();
  if (!loaded) throw new Error(`The ${part} script is not there.`);
  return loaded;
}

/** Tells which rules were found on the page, where that is not yet noted for today; never in a private window. */
export function tellFound(found: readonly TaughtRule[]): void {
  const today = dayOf(Date.now());
  const rules = found.filter(({ lastMatched }) => lastMatched < today).map(({ id }) => id);
  // The page is worth more than the note: where nothing can be stored it is missed.
  if (rules.length > 0 && !isPrivate()) ask({ type: 'rules-found', rules }).catch(() => undefined);
}

/** Stores a rule for the site of the page. Resolves to whether it was. */
export const storeRule = async (rule: Rule): Promise<boolean> =>
  (await ask({ type: 'store-rule', rule })) === true;

/** Forgets a rule that holds on the page. */
export const dropRule = ({ site, id }: Pick<TaughtRule, 'site' | 'id'>): Promise<unknown> =>
  ask({ type: 'drop-rule', site, rule: id });

/** Asks the background. Rejects, and never throws, where it is out of reach. */
export async function ask(request: BackgroundRequest): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}
