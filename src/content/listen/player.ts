import { chunksOf } from './chunks';
import type { ListenSource, Player } from './contract';
import { createRoute, type Route } from './route';
import type { Speech } from './speech';
import { initialState, type PlayerEvent, type PlayerState, shownState, transition, voiceOf } from './state';
import { sortVoices } from './voices';

/** Systems that have voices name them within this time (ms) after they were first asked; by hand. */
const VOICES_WITHIN_MS = 1000;

/** Reading one article aloud. */
interface Reading {
  readonly source: ListenSource;
  readonly speech: Speech;
  readonly route: Route;
  state: PlayerState;
}

/**
 * Reads an article aloud with the voices of the system. Browsers disagree about pausing, so a pause is silence, and going
 * on begins with the sentence again.
 */
export function createPlayer(source: ListenSource, speech: Speech): Player {
  const reading: Reading = {
    source,
    speech,
    route: createRoute(source.blocks, source.lang),
    state: initialState(source.rate, source.voice),
  };
  listen(reading);
  readVoices(reading);
  return {
    play() {
      const { state, route } = reading;
      if (state.phase === 'speaking' || voiceOf(state) === null) return;
      if (!route.sentence()) route.startAt(source.start());
      begin(reading);
    },
    pause() {
      if (reading.state.phase === 'speaking') stop(reading, 'paused');
    },
    step: (unit, by) => step(reading, unit, by),
    setRate: (rate) => changeAndSayAgain(reading, { type: 'rate-set', rate }),
    setVoice: (uri) => changeAndSayAgain(reading, { type: 'voice-set', uri }),
  };
}

function listen(reading: Reading): void {
  const { source, speech, route } = reading;
  const { signal } = source;
  const giveUp = (): void => {
    if (reading.state.phase === 'waiting') change(reading, { type: 'patience-ended' });
  };
  const patience = setTimeout(giveUp, VOICES_WITHIN_MS);
  speech.onVoices(() => readVoices(reading), signal);
  // Chromium speaks on when the page has gone.
  const leave = (): void => {
    route.leave();
    stop(reading, 'idle');
    showSentence(reading);
  };
  addEventListener('pagehide', leave, { signal });
  const end = (): void => {
    clearTimeout(patience);
    speech.silence();
    source.onSentence(null, null);
  };
  signal.addEventListener('abort', end, { once: true });
}

/** Changes the state, and tells the controls. */
function change(reading: Reading, event: PlayerEvent): void {
  reading.state = transition(reading.state, event);
  reading.source.onChange(shownState(reading.state));
}

/** Lets a change of voice or speed be heard at once. */
function changeAndSayAgain(reading: Reading, event: PlayerEvent): void {
  change(reading, event);
  if (reading.state.phase === 'speaking') speak(reading);
}

function readVoices(reading: Reading): void {
  const { speech, source } = reading;
  change(reading, { type: 'voices-read', voices: sortVoices(speech.voices(), source.lang) });
}

/** Speaks the sentence the route is at, from its start. At the end of the article it stops. */
function begin(reading: Reading): void {
  showSentence(reading);
  const sentence = reading.route.sentence();
  if (!sentence) {
    change(reading, { type: 'stopped', phase: 'idle' });
    return;
  }
  change(reading, { type: 'sentence-begun', chunks: chunksOf(sentence.text) });
  speak(reading);
}

/** Speaks the next piece of the sentence. */
function speak(reading: Reading): void {
  const { speech, state } = reading;
  const [text] = state.chunks;
  const voice = speech.voices().find(({ voiceURI }) => voiceURI === voiceOf(state));
  if (!voice || text === undefined) {
    stop(reading, 'failed');
    return;
  }
  speech.speak(text, voice, state.rate, {
    onEnd: () => goOn(reading),
    onTaken: () => change(reading, { type: 'stopped', phase: 'paused' }),
    onFail: () => stop(reading, 'failed'),
  });
}

function goOn(reading: Reading): void {
  change(reading, { type: 'chunk-spoken' });
  if (reading.state.chunks.length > 0) speak(reading);
  else {
    reading.route.step('sentence', 1);
    begin(reading);
  }
}

function stop(reading: Reading, phase: 'idle' | 'paused' | 'failed'): void {
  reading.speech.silence();
  change(reading, { type: 'stopped', phase });
}

/** Goes on to another sentence; it is spoken at once if the last one was. */
function step(reading: Reading, unit: 'sentence' | 'paragraph', by: 1 | -1): void {
  const { route, source } = reading;
  if (route.sentence()) route.step(unit, by);
  else route.startAt(source.start());
  if (reading.state.phase === 'speaking') begin(reading);
  else {
    showSentence(reading);
    change(reading, { type: 'stopped', phase: route.sentence() ? 'paused' : 'idle' });
  }
}

function showSentence({ source, route }: Reading): void {
  source.onSentence(route.sentence()?.range ?? null, route.block());
}
