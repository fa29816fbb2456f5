import { chunksOf } from './chunks';
import type { ListenSource, Phase, Player } from './contract';
import { createRoute } from './route';
import type { Speech } from './speech';
import { sortVoices, type Voices } from './voices';

/** Systems that have voices name them within this time (ms) after they were first asked. */
const VOICES_WITHIN_MS = 1000;

/**
 * Reads an article aloud with the voices of the system. Browsers disagree about pausing, so a pause is silence, and
 * going on begins with the sentence again.
 */
export function createPlayer(source: ListenSource, speech: Speech): Player {
  const route = createRoute(source.blocks, source.lang);
  let { rate } = source;
  let wanted = source.voice;
  let voices: Voices = { own: [], others: [], onlyRemote: false };
  let phase: Phase = 'waiting';
  let chunks: readonly string[] = [];

  const chosen = (): string | null => {
    const all = [...voices.own, ...voices.others];
    return (all.find(({ uri }) => uri === wanted) ?? voices.own[0])?.uri ?? null;
  };
  const tell = (next: Phase = phase): void => {
    phase = next;
    source.onChange({ phase, ...voices, voice: chosen() });
  };
  const halt = (next: Phase): void => {
    speech.silence();
    tell(next);
  };
  const mark = (): void => source.onSentence(route.sentence()?.range ?? null, route.block());

  const speak = (): void => {
    const [text] = chunks;
    const voice = speech.voices().find(({ voiceURI }) => voiceURI === chosen());
    if (voice && text !== undefined)
      speech.speak(text, voice, rate, {
        onEnd: goOn,
        onTaken: () => tell('paused'),
        onFail: () => halt('failed'),
      });
    else halt('failed');
  };
  /** Speaks the sentence the route is at, from its start. */
  const begin = (): void => {
    mark();
    const sentence = route.sentence();
    chunks = chunksOf(sentence?.text ?? '');
    tell(sentence ? 'speaking' : 'idle');
    if (sentence) speak();
  };
  const goOn = (): void => {
    chunks = chunks.slice(1);
    if (chunks.length === 0) {
      route.step('sentence', 1);
      begin();
    } else speak();
  };
  /** Lets a change of voice or speed be heard at once. */
  const sayAgain = (): void => {
    if (phase === 'speaking') speak();
    else tell(phase === 'failed' ? 'paused' : phase);
  };
  const readVoices = (): void => {
    voices = sortVoices(speech.voices(), source.lang);
    const hasAny = voices.own.length + voices.others.length > 0;
    tell(phase === 'waiting' && hasAny ? 'idle' : phase);
  };
  const stop = (): void => {
    route.leave();
    halt('idle');
    mark();
  };
  const patience = setTimeout(() => phase === 'waiting' && tell('idle'), VOICES_WITHIN_MS);
  const unlisten = speech.onVoices(readVoices);
  // Chromium speaks on when the page has gone.
  addEventListener('pagehide', stop);
  readVoices();

  return {
    play() {
      if (phase === 'speaking' || chosen() === null) return;
      if (!route.sentence()) route.startAt(source.start());
      begin();
    },
    pause() {
      if (phase === 'speaking') halt('paused');
    },
    step(unit, by) {
      if (route.sentence()) route.step(unit, by);
      else route.startAt(source.start());
      if (phase === 'speaking') return begin();
      mark();
      tell(route.sentence() ? 'paused' : 'idle');
    },
    setRate(next) {
      rate = next;
      sayAgain();
    },
    setVoice(uri) {
      wanted = uri;
      tell();
      sayAgain();
    },
    close() {
      clearTimeout(patience);
      unlisten();
      removeEventListener('pagehide', stop);
      speech.silence();
      source.onSentence(null, null);
    },
  };
}
