import type { Analysis, AnalyzeOptions } from '../../engine';
import { giveAddress } from '../../engine/dom/address';
import { languagesOf } from '../../engine/lexicon/page-languages';
import type { Lexicon } from '../../engine/lexicon/types';
import type { AskReadability, LocatedArticle } from '../../engine/locate/locate';
import { analyzeLocated, locateArticle, type Tools } from '../../engine/pipeline';
import { ask } from '../background-client';
import { load, loaded } from '../parts';
import { shadowRootOf } from '../shared/shadow-roots';
import { say } from './reasons';

/** Once: the build puts the whole table in place of the name. */
const LANGUAGES = GALLEY_LANGUAGES;

declare module '../parts' {
  interface Parts {
    readability: AskReadability;
    /** By language; the build makes a script of each, which adds it here. */
    lexicons: Partial<Record<string, Lexicon>>;
  }
}

/**
 * Analyses the page with what it takes: the phrases of its languages, and Readability where Galley's own search finds
 * little. The background puts them into the page when they are first needed. What cannot be loaded is done without.
 * @param phrases the phrases, where they were asked for already
 */
export async function analyzePage(options: AnalyzeOptions, phrases = loadPhrases()): Promise<Analysis> {
  const languages = await phrases;
  const located = locateIn(document, options);
  if (!located?.isThin) return analyzeLocated(located, tools(languages), options);
  await orWithout(load('readability'));
  // The page is read again: it may have changed while Readability was loaded.
  return analyzeLocated(locateIn(document, options), tools(languages), options);
}

/** A document that is not the page of this script. */
export interface OtherDocument {
  /** As it was parsed: nothing of it runs or loads. */
  parsed: Document;
  options: AnalyzeOptions;
  /** Lays it out for as long as `read` runs. */
  whileLaidOut<T>(read: (document: Document) => T): T;
}

/** As {@link analyzePage}, of a document that is not the page of this script. The reader's rules are not asked. */
export async function analyzeOther({ parsed, options, whileLaidOut }: OtherDocument): Promise<Analysis> {
  const languages = await loadPhrases(parsed);
  const read = (mayBeThin: boolean): Analysis | null =>
    whileLaidOut((document) => {
      if (options.url) giveAddress(document, options.url);
      const located = locateIn(document, options);
      if (located?.isThin && !mayBeThin) return null;
      return analyzeLocated(located, { lexicons: lexiconsOf(languages), say }, options);
    });
  const found = read(loaded('readability') !== undefined);
  if (found) return found;
  await orWithout(load('readability'));
  return read(true) as Analysis;
}

/** Loads the phrases of a document's languages. Resolves to these languages, with the phrases or without. */
export async function loadPhrases(of = document): Promise<string[]> {
  const languages = languagesIn(of);
  const missing = languages.filter((lang) => lexiconsOf([lang]).length === 0);
  if (missing.length > 0) await orWithout(ask({ type: 'load-lexicons', languages: missing }));
  return languages;
}

/** As {@link analyzePage}, at once and with what is loaded already. */
export function analyzeAgain(options: AnalyzeOptions): Analysis {
  return analyzeLocated(locateIn(document, options), tools(languagesIn(document)), options);
}

function locateIn(document: Document, options: AnalyzeOptions): LocatedArticle | null {
  return locateArticle(document, { ...options, shadowRootOf }, loaded('readability'));
}

function languagesIn(document: Document): string[] {
  const languages = languagesOf(document, LANGUAGES, shadowRootOf);
  return LANGUAGES.map(({ lang }) => lang).filter((lang) => languages.has(lang));
}

/** What is loaded of the lexicons of some languages. */
function lexiconsOf(languages: readonly string[]): Lexicon[] {
  return languages.flatMap((lang) => loaded('lexicons')?.[lang] ?? []);
}

/** What is loaded for a page in these languages. */
function tools(languages: readonly string[]): Tools {
  const rules = loaded('rules');
  return { lexicons: lexiconsOf(languages), say, ...(rules && { addUserRules: rules.addUserRules }) };
}

/** An updated extension cannot be asked any more; the page can still be read with what is there. */
async function orWithout(loading: Promise<unknown>): Promise<void> {
  await loading.catch(() => undefined);
}
