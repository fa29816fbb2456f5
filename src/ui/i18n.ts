import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser';

/** Every text of the user interface by its name. */
export type MessageKey = keyof typeof messages;

type PluralBase<Key> = Key extends `${infer Base}_other`
  ? `${Base}_one` extends MessageKey
    ? Base
    : never
  : never;
/** Texts that exist as `_one` and `_other`. */
export type PluralKey = PluralBase<MessageKey>;

/** The text in the reader's language; substitutions fill its placeholders in the order of their `content`. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(asText));
}

/**
 * The language the texts are in, as BCP 47. It is the browser's where Galley speaks that, else English: numbers, dates
 * and plural forms must follow the texts, not the browser.
 */
export function uiLanguage(): string {
  return t('languageTag');
}

/** `rtl` where the texts run from right to left. */
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
 * As {@link t}, in the form the number asks for; the number is the first substitution. A language has a text for each
 * form that whole numbers take in it (`_one`, `_few` …); what only fractions and millions take is said as `_other`.
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
/** To make one takes browsers longer than to use it a hundred times, and a view has dozens of numbers. */
const known = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const formats = known.get(language) ?? {
    numbers: new Intl.NumberFormat(language),
    plurals: new Intl.PluralRules(language),
  };
  known.set(language, formats);
  return formats;
}
