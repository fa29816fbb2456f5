import type { Gold, Prediction } from '../records.ts';
import { harmonic, type Overlap, overlap, precision, recall } from './shingles.ts';
import { collapse, comparable, squash, tokenize } from './tokens.ts';

/** Phrases of one page: how many wanted ones are in, unwanted ones are in, wanted ones are lost, unwanted ones are out. */
export interface PhraseCounts {
  in: number;
  leaked: number;
  lost: number;
  kept: number;
}

/**
 * Compares an article text with the gold body. Where the gold knows a standfirst that is in the page, the better of
 * "with" and "without" counts, because both are right.
 */
export function scoreBody(gold: Gold, text: string, standfirstInPage: boolean): Overlap & { f1: number } {
  const predicted = tokenize(text);
  const body = gold.text ?? '';
  const variants = gold.summary && standfirstInPage ? [`${gold.summary}\n${body}`, body] : [body];
  const scored = variants.map((variant) => {
    const result = overlap(tokenize(variant), predicted);
    return { ...result, f1: harmonic(precision(result), recall(result)) };
  });
  return scored.reduce((best, next) => (next.f1 > best.f1 ? next : best));
}

/** The text without its first line where that only repeats the title, which is no part of the body. */
export function withoutTitleLine({ text, title }: Prediction, goldTitle: string | null): string {
  const trimmed = text.trimStart();
  const end = trimmed.indexOf('\n');
  const first = comparable(end < 0 ? trimmed : trimmed.slice(0, end));
  const isTitle = first !== '' && [goldTitle ?? '', title].some((known) => comparable(known) === first);
  if (!isTitle) return text;
  return end < 0 ? '' : trimmed.slice(end + 1);
}

/** Looks for every annotated phrase in the text (the way of Trafilatura's evaluation: plain substrings). */
export function countPhrases(gold: Gold, text: string): PhraseCounts {
  const haystack = collapse(text);
  const wanted = gold.with ?? [];
  const unwanted = gold.without ?? [];
  const found = wanted.filter((phrase) => haystack.includes(collapse(phrase))).length;
  const leaked = unwanted.filter((phrase) => haystack.includes(collapse(phrase))).length;
  return {
    in: found,
    leaked,
    lost: wanted.length - found,
    kept: unwanted.length - leaked,
  };
}

/** Whether the article's first words are in the text, wherever the spaces stand. */
export function holdsExcerpt(excerpt: string, text: string): boolean {
  return squash(text).includes(squash(excerpt));
}

/** True where every line of a standfirst is in a text, in whatever form its quotation marks and dashes are. */
export function holdsStandfirst(standfirst: string, text: string): boolean {
  const whole = squash(comparable(text));
  return standfirst.split('\n').every((line) => whole.includes(squash(comparable(line))));
}
