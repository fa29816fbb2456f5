import type { Analysis, AnalyzeOptions } from '../../engine';
import { languagesOf } from '../../engine/lexicon/page-languages';
import type { Lexicon } from '../../engine/lexicon/types';
import type { AskReadability, LocatedArticle } from '../../engine/locate/locate';
import { analyzeLocated, locateArticle, type Tools } from '../../engine/pipeline';
import type { BackgroundRequest } from '../../messages';
import { ask } from '../background-client';
import { RULES, type RulesWorld } from '../picker/contract';
import { say } from './reasons';

/** Once: the build puts the whole table in place of the name. */
const LANGUAGES = GALLEY_LANGUAGES;

/** Where the scripts of lexicons leave them, by language, for the content script of the same isolated world. */
const LEXICONS = Symbol.for('galley.lexicons');
type LexiconWorld = { [LEXICONS]?: Partial<Record<string, Lexicon>> };

/** Where the script of Readability leaves its entrance. */
export const READABILITY = Symbol.for('galley.readability');
export type ReadabilityWorld = { [READABILITY]?: AskReadability };

/**
 * Analyses the page with what it takes: the phrases of its languages, and Readability where Galley's own search finds
 * little. The background puts them into the page when they are first needed. What cannot be loaded is done without.
 */
export async function analyzePage(options: AnalyzeOptions): Promise<Analysis> {
  const languages = languagesHere();
  const missing = languages.filter((lang) => lexiconsOf([lang]).length === 0);
  if (missing.length > 0) await load({ type: 'load-lexicons', languages: missing });
  const located = locateHere(options);
  if (!located?.isThin) return analyzeLocated(located, tools(languages), options);
  await load({ type: 'load-part', part: 'readability' });
  // The page is read again: it may have changed while Readability was loaded.
  return analyzeLocated(locateHere(options), tools(languages), options);
}

/** As {@link analyzePage}, at once and with what is loaded already. */
export function analyzeAgain(options: AnalyzeOptions): Analysis {
  return analyzeLocated(locateHere(options), tools(languagesHere()), options);
}

function locateHere(options: AnalyzeOptions): LocatedArticle | null {
  return locateArticle(document, options, (globalThis as ReadabilityWorld)[READABILITY]);
}

function languagesHere(): string[] {
  const languages = languagesOf(document, LANGUAGES);
  return LANGUAGES.map(({ lang }) => lang).filter((lang) => languages.has(lang));
}

/** What is loaded of the lexicons of some languages. */
function lexiconsOf(languages: readonly string[]): Lexicon[] {
  return languages.flatMap((lang) => (globalThis as LexiconWorld)[LEXICONS]?.[lang] ?? []);
}

/** What is loaded for a page in these languages. */
function tools(languages: readonly string[]): Tools {
  const { [RULES]: rules } = globalThis as RulesWorld;
  return { lexicons: lexiconsOf(languages), say, ...(rules && { addTaught: rules.addTaught }) };
}

async function load(request: BackgroundRequest): Promise<void> {
  // An updated extension cannot be asked any more; the page can still be read with what is there.
  await ask(request).catch(() => undefined);
}
