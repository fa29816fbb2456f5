import type { Context } from '../context/context';
import { own } from '../dom/clobbering';
import { closestOf } from '../dom/flat-tree';
import { normalise } from '../dom/text';
import { languagesOfText, SAMPLE_CHARACTERS } from '../lexicon/detect-language';
import { primaryLanguage } from '../lexicon/primary-language';
import type { Lexicon, LineLanguage } from '../lexicon/types';

/**
 * The share that the most frequent words of a language have in a text at the least. In the news of the development corpus it
 * is 0.08 to 0.26 for languages with spaces but Korean, and 0.04 or less for a language the text is not in and not akin to.
 */
const LEAST_SHARE = 0.05;

/** The languages that an article and its page are written in. */
export interface ArticleLanguages {
  /** That of the article, BCP 47; left out where it is unknown. */
  readonly lang?: string;
  /** Those in which the page prints dates and bylines: that of the article, that of the template, and English. */
  readonly template: readonly LineLanguage[];
}

/**
 * Reads the language of the article: as declared, unless the text is clearly in another one that Galley knows. Templates
 * are bought with their `lang`: of the pages of the development corpus 13 % declare none and 3 % a wrong one.
 * @param lexicons those of the page's languages
 */
export function readLanguages(context: Context, lexicons: readonly Lexicon[]): ArticleLanguages {
  const declared = declaredLanguage(context);
  const lang = languageOf(context, declared, lexicons);
  const names = [...new Set([lang, declared, 'en'])].filter((name) => name !== undefined);
  const template = names.map((name) => ({
    ...lexicons.find(({ lang }) => lang === primaryLanguage(name)),
    lang: name,
  }));
  return lang === undefined ? { template } : { lang, template };
}

function languageOf(
  context: Context,
  declared: string | undefined,
  lexicons: readonly Lexicon[],
): string | undefined {
  const said = primaryLanguage(declared ?? '');
  if (said !== '' && !lexicons.some(({ lang }) => lang === said)) return declared;
  const [written, ...others] = languagesOfText(normalise(sample(context)), lexicons, LEAST_SHARE);
  return written === undefined || others.length > 0 || written === said ? declared : written;
}

function declaredLanguage({ page, root }: Context): string | undefined {
  const lang =
    (root && closestOf(root.element, '[lang]')?.getAttribute('lang')) ??
    own(page.document, 'documentElement').getAttribute('lang');
  return lang?.trim().replace('_', '-') || undefined;
}

function sample({ inStyle }: Context): string {
  let text = '';
  for (const node of inStyle) if (text.length < SAMPLE_CHARACTERS) text += ` ${node.text}`;
  return text.slice(0, SAMPLE_CHARACTERS);
}
