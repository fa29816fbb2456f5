import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser';

/** The key of a text of the user interface. */
export type MessageKey = keyof typeof messages;

type PluralBase<Key> = Key extends `${infer Base}_other`
  ? `${Base}_one` extends MessageKey
    ? Base
    : never
  : never;
/** The key of a text that has a form for each plural: `_one`, `_other` and those a language adds. */
export type PluralKey = PluralBase<MessageKey>;

/** A text in the reader's language. Substitutions fill its placeholders in the order of their `content`. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(asText));
}

/**
 * The language of the texts, BCP 47: that of the browser where Galley has texts in it, else English. Numbers, dates and
 * plural forms follow it, and not the browser.
 */
export function uiLanguage(): string {
  return t('languageTag');
}

/** The direction of the texts. */
export function uiDirection(): 'ltr' | 'rtl' {
  return t('languageDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** A day and time as the language of the texts writes it. @param moment milliseconds since 1970 */
export function formatMoment(moment: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** A day as the language of the texts writes it. @param moment the first of the day in UTC, milliseconds since 1970 */
export function formatDay(moment: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
}

/** The reader's own day of a moment, short. @param moment milliseconds since 1970 */
export function formatLocalDay(moment: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(moment);
}

/**
 * A text in the plural form of a number, which is its first substitution. Languages have a text for each form that whole
 * numbers take (`_one`, `_few` …); forms of fractions and millions fall back to `_other`.
 */
export function tn(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const form = formatsOf(uiLanguage()).plurals.select(count);
  const values = [count, ...substitutions].map(asText);
  return browser.i18n.getMessage(`${key}_${form}`, values) || browser.i18n.getMessage(`${key}_other`, values);
}

/** A number as the language of the texts writes it. */
export function formatNumber(value: number): string {
  return formatsOf(uiLanguage()).numbers.format(value);
}

function asText(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : value;
}

interface Formats {
  numbers: Intl.NumberFormat;
  plurals: Intl.PluralRules;
}
/** By language. Formats are costly to make, and a view has dozens of numbers. */
const known = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const formats = known.get(language) ?? {
    numbers: new Intl.NumberFormat(language),
    plurals: new Intl.PluralRules(language),
  };
  known.set(language, formats);
  return formats;
}
