/**
 * The language of a BCP 47 tag such as `de-DE`, also written `de_DE`, without region and script. Bokmål and Nynorsk count as
 * Norwegian: they share a lexicon.
 */
export function primaryLanguage(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
