import type { Analysis, AnalyzeOptions } from '../engine';
import { analyzeWith, type Tools } from '../engine/analyze';
import { languagesOf } from '../engine/lexicon/page-languages';
import type { Lexicon } from '../engine/lexicon/types';
import type { BackgroundRequest } from '../messages';
import { ask } from './extension-link';
import { say } from './reasons';

/** Once: the build puts the whole table in place of the name. */
const LANGUAGES = GALLEY_LANGUAGES;

/** Where the scripts of lexicons leave them, by language, for the content script of the same isolated world. */
const LEXICONS = Symbol.for('galley.lexicons');
type LexiconWorld = { [LEXICONS]?: Partial<Record<string, Lexicon>> };

/** Where the script of Readability leaves its entrance. */
export const READABILITY = Symbol.for('galley.readability');
export type ReadabilityWorld = { [READABILITY]?: Tools['askReadability'] };

/**
 * Analyses the page with what it takes: the phrases of its languages, and Readability where little is found without.
 * The background puts them into the page when they are first needed. What cannot be loaded is done without.
 */
export async function analyzePage(options: AnalyzeOptions): Promise<Analysis> {
  const lexicons = await lexiconsOf(languagesOf(document, LANGUAGES));
  const readability = (globalThis as ReadabilityWorld)[READABILITY];
  const { analysis, isThin } = analyzeWith(document, tools(lexicons, readability), options);
  if (!isThin) return analysis;
  await load({ type: 'load-part', part: 'readability' });
  const asked = tools(lexicons, (globalThis as ReadabilityWorld)[READABILITY]);
  return analyzeWith(document, asked, options).analysis;
}

/** As {@link analyzePage}, at once and with what is loaded already. */
export function analyzeAgain(options: AnalyzeOptions): Analysis {
  const { [LEXICONS]: loaded } = globalThis as LexiconWorld;
  const languages = languagesOf(document, LANGUAGES);
  const lexicons = LANGUAGES.flatMap(({ lang }) => (languages.has(lang) && loaded?.[lang]) || []);
  return analyzeWith(document, tools(lexicons, (globalThis as ReadabilityWorld)[READABILITY]), options)
    .analysis;
}

function tools(lexicons: readonly Lexicon[], askReadability: Tools['askReadability']): Tools {
  return askReadability ? { lexicons, say, askReadability } : { lexicons, say };
}

async function lexiconsOf(languages: ReadonlySet<string>): Promise<Lexicon[]> {
  const world = globalThis as LexiconWorld;
  const wanted = LANGUAGES.map(({ lang }) => lang).filter((lang) => languages.has(lang));
  const missing = wanted.filter((lang) => !world[LEXICONS]?.[lang]);
  if (missing.length > 0) await load({ type: 'load-lexicons', languages: missing });
  return wanted.flatMap((lang) => world[LEXICONS]?.[lang] ?? []);
}

async function load(request: BackgroundRequest): Promise<void> {
  // An updated extension cannot be asked any more; the page can still be read with what is there.
  await ask(request).catch(() => undefined);
}
