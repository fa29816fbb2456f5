import { primaryLanguage } from '../../engine/lexicon/primary-language';
import type { Voice } from './contract';

/** Tags that systems and publishers use for the same language. */
const LANGUAGE_OF_TAG: Readonly<Record<string, string>> = {
  cmn: 'zh',
  yue: 'zh',
  iw: 'he',
  in: 'id',
};

export interface Voices {
  own: Voice[];
  others: Voice[];
  onlyRemote: boolean;
}

/**
 * The voices that speak on this computer. A remote voice would send the article to somebody's server.
 * @param lang language of the article; without one every voice counts as its own
 */
export function sortVoices(all: readonly SpeechSynthesisVoice[], lang: string | undefined): Voices {
  const wanted = languageOf(lang ?? '');
  const speaks = (voice: SpeechSynthesisVoice): boolean => wanted === '' || languageOf(voice.lang) === wanted;
  const local = all.filter((voice) => voice.localService);
  const own = local.filter(speaks).sort((a, b) => rank(b, lang) - rank(a, lang) || compare(a.name, b.name));
  const others = local
    .filter((voice) => !speaks(voice))
    .sort((a, b) => compare(a.lang, b.lang) || compare(a.name, b.name));
  return {
    own: own.map(toVoice),
    others: others.map(toVoice),
    onlyRemote: own.length === 0 && all.some((voice) => !voice.localService && speaks(voice)),
  };
}

/** The language of a tag, without region and script. Systems write `de-DE` and `de_DE`. */
export function languageOf(tag: string): string {
  const language = primaryLanguage(tag);
  return LANGUAGE_OF_TAG[language] ?? language;
}

/** A voice of the same region counts most, then the one the system prefers. */
function rank(voice: SpeechSynthesisVoice, lang: string | undefined): number {
  const here = lang !== undefined && toVoice(voice).lang.toLowerCase() === lang.toLowerCase();
  return Number(here) * 2 + Number(voice.default);
}

function toVoice({ voiceURI, name, lang }: SpeechSynthesisVoice): Voice {
  return { uri: voiceURI, name, lang: lang.replaceAll('_', '-') };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
