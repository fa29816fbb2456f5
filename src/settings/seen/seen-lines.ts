import * as v from 'valibot';
import { browser } from '../../browser';
import type { PageLines, SeenOnSite } from '../../engine/types';
import { hash } from '../../hash';
import { articleAddress } from '../address';
import { digestOf, randomSalt } from '../digest';
import { inTurn } from '../lock';
import { siteOf } from '../site';
import { SEEN } from '../storage';
import { packLines, unpackLines } from './packed-lines';

/** Maximum number of pages of a site, latest first: a line that a site repeats stands on most of its pages. */
export const MOST_PAGES = 8;
/** Maximum number of lines of a page. With `MOST_PAGES`, a site takes 3 kB at most. */
export const MOST_LINES = 64;
/** Maximum number of sites. Those that were not read for longest are removed first. */
export const MOST_SITES = 50;
/** Sites are forgotten 182 days (half a year) after the last article that was opened there. */
export const OLDEST_SITE_MS = 182 * 24 * 60 * 60 * 1000;

/** Key of the salt of this installation. It is random, and never leaves the background. */
const SALT = `${SEEN}salt`;

const HashSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const StoredPageSchema = v.object({ address: HashSchema, headline: HashSchema, lines: v.string() });
const StoredSiteSchema = v.object({ pages: v.array(StoredPageSchema), moment: v.number() });
type StoredSite = v.InferOutput<typeof StoredSiteSchema>;

const NO_PAGES: StoredSite = { pages: [], moment: 0 };

/**
 * Returns what is known of the other pages of the site of an article, and the salt for the lines of this one. The salt
 * is the site's own: the same line on two sites has two hashes. `null` before the salt of this installation is made.
 */
export async function recallLines(address: string): Promise<SeenOnSite | null> {
  const installation = await storedSalt();
  if (installation === null) return null;
  const key = await keyOf(address, installation);
  const salt = key.slice(SEEN.length);
  const here = hashOf(address, salt);
  const { pages } = await siteAt(key);
  return {
    salt,
    pages: pages.filter((page) => page.address !== here).map(unpacked),
  };
}

/** Makes the salt of this installation, once. */
export async function beginLines(): Promise<void> {
  await saltHere();
}

/**
 * Stores the lines of an article. It takes the place of what is known of the same article: the same address, or the same
 * headline. Rejects if the browser cannot store them.
 */
export async function keepLines(address: string, { headline, lines }: PageLines): Promise<void> {
  const key = await keyOf(address, await saltHere());
  const own = hashOf(address, key.slice(SEEN.length));
  // The lowest hashes of each page: what stands on two pages is kept of both, or of none.
  const kept = [...new Set(lines)].sort((a, b) => a - b).slice(0, MOST_LINES);
  await inTurn(async () => {
    const known = await siteAt(key);
    const others = known.pages.filter((page) => page.address !== own && page.headline !== headline);
    const pages = [{ address: own, headline, lines: packLines(kept) }, ...others].slice(0, MOST_PAGES);
    await browser.storage.local.set({ [key]: { pages, moment: Date.now() } satisfies StoredSite });
    await makeRoom();
  });
}

/** Returns the number of sites of which lines are stored. */
export async function countSeenSites(): Promise<number> {
  return (await allSites()).length;
}

/** Deletes all stored lines, and the salt. */
export function forgetLines(): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => key.startsWith(SEEN)));
  });
}

/** Deletes the stored lines of sites. @param hosts in the form that `siteOf` returns */
export async function forgetLinesOf(hosts: readonly string[]): Promise<void> {
  const salt = await storedSalt();
  if (salt === null) return;
  await browser.storage.local.remove(await Promise.all(hosts.map((host) => siteKey(host, salt))));
}

/** Calls the listener after every change of stored lines. Returns a function that removes the listener. */
export function onSeenChange(listener: () => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(SEEN))) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

/** Returns the salt of this installation. The first call makes it. */
async function saltHere(): Promise<string> {
  const known = await storedSalt();
  if (known !== null) return known;
  return inTurn(async () => {
    const meanwhile = await storedSalt();
    if (meanwhile !== null) return meanwhile;
    const salt = randomSalt();
    await browser.storage.local.set({ [SALT]: salt });
    return salt;
  });
}

async function storedSalt(): Promise<string | null> {
  const { [SALT]: salt } = await browser.storage.local.get(SALT);
  return typeof salt === 'string' ? salt : null;
}

function keyOf(address: string, salt: string): Promise<string> {
  return siteKey(siteOf(new URL(address).hostname), salt);
}

/** The storage key of a site. Without the salt the site cannot be guessed from it. */
async function siteKey(site: string, salt: string): Promise<string> {
  return SEEN + (await digestOf(salt + site));
}

function hashOf(address: string, salt: string): number {
  return hash(salt + articleAddress(address));
}

/** Damaged values count as none. */
async function siteAt(key: string): Promise<StoredSite> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return v.is(StoredSiteSchema, stored) && !isOld(stored.moment) ? stored : NO_PAGES;
}

function unpacked({ headline, lines }: StoredSite['pages'][number]): PageLines {
  try {
    return { headline, lines: unpackLines(lines) };
  } catch {
    return { headline, lines: [] };
  }
}

async function makeRoom(): Promise<void> {
  const latestFirst = (await allSites()).sort((a, b) => b.moment - a.moment);
  const dropped = latestFirst.filter(({ moment }, at) => at >= MOST_SITES || isOld(moment));
  if (dropped.length > 0) await browser.storage.local.remove(dropped.map(({ key }) => key));
}

/** Returns the key and time of every stored site. Damaged values get time 0 (oldest). */
async function allSites(): Promise<{ key: string; moment: number }[]> {
  return Object.entries(await browser.storage.local.get(null)).flatMap(([key, stored]) =>
    key.startsWith(SEEN) && key !== SALT
      ? [{ key, moment: v.is(StoredSiteSchema, stored) ? stored.moment : 0 }]
      : [],
  );
}

function isOld(moment: number): boolean {
  return moment < Date.now() - OLDEST_SITE_MS;
}
