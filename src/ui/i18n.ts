import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

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
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** As {@link t}, in the form the number asks for; the number is the first substitution. */
export function tn(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count) === 'one' ? 'one' : 'other';
  return t(
    `${key}_${form}` as MessageKey,
    new Intl.NumberFormat(browser.i18n.getUILanguage()).format(count),
    ...substitutions,
  );
}
