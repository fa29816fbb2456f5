import { findLeftOut } from './body/left-out';
import { addUserRules } from './clutter/reader/user-rules';
import { LEXICONS } from './lexicon';
import { languagesOf } from './lexicon/page-languages';
import { askReadability } from './locate/readability';
import { analyzeLocated, locateArticle } from './pipeline';
import { sayInEnglish } from './reasons';
import type { Analysis, AnalyzeOptions } from './types';

export * from './types';

/**
 * Analyses a page: finds its article, everything on it that is not the article, the outline of the article and
 * whether the text is whole.
 *
 * Reads the live document and changes nothing in it. Needs a document that is being displayed; on one without a
 * body, or without running text, `article` is `null` and the lists are empty.
 */
export function analyze(document: Document, options: AnalyzeOptions = {}): Analysis {
  const languages = languagesOf(document, LEXICONS, options.shadowRootOf);
  const lexicons = LEXICONS.filter(({ lang }) => languages.has(lang));
  const located = locateArticle(document, options, askReadability);
  return analyzeLocated(located, { lexicons, addUserRules, findLeftOut, say: sayInEnglish }, options);
}
