export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
/** The texts of a language, by their keys. */
export type Messages = Record<string, Message>;

/** Names and words that are the same in many languages; longer texts never are. */
const LONGEST_SAME_WORDS = 2;
/** At most this share of the texts is the same as in English; by eye, the most in any language is under a tenth. */
const MOST_SAME_SHARE = 0.12;
/** What the stores allow, in characters. */
const LONGEST = { extensionName: 75, extensionDescription: 132 };
const RIGHT_TO_LEFT = ['ar'];

/** What is wrong with the texts of a language beside the English ones: a sentence a fault, with its key. */
export function faultsIn(language: string, messages: Messages, english: Messages): string[] {
  const translation = { language, messages, english, plurals: pluralsIn(english) };
  return [
    ...missingTexts(translation),
    ...pluralFaults(translation),
    ...placeholderFaults(translation),
    ...(language === 'en' ? [] : untranslated(translation)),
    ...languageFaults(translation),
    ...tooLong(translation),
  ];
}

interface Translation {
  language: string;
  messages: Messages;
  english: Messages;
  /** `minutes`, which exists as `minutes_one` and `minutes_other`. */
  plurals: readonly string[];
}

/** The names of texts with a number; `category_other` is none. */
export function pluralsIn(english: Messages): string[] {
  return Object.keys(english)
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.slice(0, -'_one'.length));
}

function pluralOf(key: string, plurals: readonly string[]): string | undefined {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return base !== key && plurals.includes(base) ? base : undefined;
}

function missingTexts({ messages, english, plurals }: Translation): string[] {
  const single = (texts: Messages): string[] => Object.keys(texts).filter((key) => !pluralOf(key, plurals));
  return [
    ...single(english).flatMap((key) => (key in messages ? [] : [`${key} is missing`])),
    ...single(messages).flatMap((key) => (key in english ? [] : [`${key} is not in English`])),
  ];
}

/** The forms that whole numbers take in a language (CLDR, through Intl). */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(tagOf(language));
  return [...new Set([...Array.from({ length: 201 }, (_, count) => rules.select(count)), 'other'])].sort();
}

function pluralFaults({ language, messages, plurals }: Translation): string[] {
  const expected = formsOf(language).join();
  return plurals.flatMap((base) => {
    const forms = Object.keys(messages)
      .filter((key) => pluralOf(key, plurals) === base)
      .map((key) => key.slice(base.length + 1))
      .sort()
      .join();
    return forms === expected ? [] : [`${base} has the forms ${forms}, not ${expected}`];
  });
}

const namesIn = ({ message }: Message): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()).sort();

function placeholderFaults({ language, messages, english, plurals }: Translation): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const base = pluralOf(key, plurals);
    const source = english[base ? `${base}_other` : key];
    if (!source) return [];
    const names = namesIn(message);
    // "One minute" needs no figure, in other languages than English.
    const isExact = language !== 'en' && base !== undefined && /_(?:zero|one|two)$/.test(key);
    const expected = namesIn(source).filter((name) => !isExact || name !== 'count' || names.includes(name));
    const declared = Object.keys(message.placeholders ?? {}).sort();
    const contents = Object.values(message.placeholders ?? {}).map(({ content }) => content);
    return [
      ...(language === 'en' || placeholdersOf(message) === placeholdersOf(source)
        ? []
        : [`${key} declares other placeholders than the English text`]),
      ...(names.join() === expected.join() ? [] : [`${key} fills ${names}, not ${expected}`]),
      ...(contents.every((content, at) => content === `$${at + 1}`)
        ? []
        : [`${key} has its placeholders in another order than they are declared in`]),
      ...(/\$\d/.test(message.message) ? [`${key} has a placeholder without a name`] : []),
      ...(language === 'en' && [...new Set(names)].join() !== declared.join()
        ? [`${key} does not fill each placeholder it declares`]
        : []),
    ];
  });
}

function placeholdersOf({ placeholders = {} }: Message): string {
  return JSON.stringify(Object.entries(placeholders).sort(([a], [b]) => a.localeCompare(b)));
}

function untranslated({ messages, english, plurals }: Translation): string[] {
  const same = Object.keys(messages).filter((key) => messages[key]?.message === english[key]?.message);
  const words = (key: string): number =>
    (english[key]?.message ?? '')
      .replace(/\$\w+\$|\W+/g, ' ')
      .trim()
      .split(' ').length;
  const texts = Object.keys(english).filter((key) => !pluralOf(key, plurals)).length;
  return [
    ...same.flatMap((key) => (words(key) > LONGEST_SAME_WORDS ? [`${key} is in English`] : [])),
    ...(same.length / texts < MOST_SAME_SHARE ? [] : [`${same.length} of ${texts} texts are in English`]),
  ];
}

function tagOf(language: string): string {
  return language.replace('_', '-');
}

function languageFaults({ language, messages }: Translation): string[] {
  const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  return Object.entries({ languageTag: tagOf(language), languageDirection: direction }).flatMap(
    ([key, expected]) => (messages[key]?.message === expected ? [] : [`${key} is not ${expected}`]),
  );
}

function tooLong({ messages }: Translation): string[] {
  return Object.entries(LONGEST).flatMap(([key, most]) =>
    [...(messages[key]?.message ?? '')].length <= most ? [] : [`${key} is longer than ${most} characters`],
  );
}
