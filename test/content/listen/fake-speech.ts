import type { Speech, SpeechEvents } from '../../../src/content/listen/speech';

export interface FakeVoice {
  name: string;
  lang: string;
  remote?: boolean;
  default?: boolean;
}

/** A voice as browsers describe it; its address is its name. */
export const voice = ({ name, lang, remote = false, ...rest }: FakeVoice): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: !remote,
  default: rest.default ?? false,
});

/** Speech that says nothing and goes on when a test says so. */
export function fakeSpeech(voices: readonly FakeVoice[]) {
  const said: { text: string; voice: string; rate: number }[] = [];
  let now: SpeechEvents | null = null;
  let known = voices.map(voice);
  let listener: (() => void) | null = null;
  const end = (tell: (events: SpeechEvents) => void): void => {
    const events = now;
    now = null;
    if (events) tell(events);
  };
  return {
    /** Everything that was begun, in order. */
    said,
    texts: () => said.map(({ text }) => text),
    isSpeaking: () => now !== null,
    finish: () => end(({ onEnd }) => onEnd()),
    take: () => end(({ onTaken }) => onTaken()),
    fail: () => end(({ onFail }) => onFail()),
    /** The system has other voices from now on. */
    change(next: readonly FakeVoice[]) {
      known = next.map(voice);
      listener?.();
    },
    voices: () => known,
    onVoices(heard: () => void, signal: AbortSignal) {
      listener = heard;
      signal.addEventListener('abort', () => {
        listener = null;
      });
    },
    isListening: () => listener !== null,
    speak(text: string, chosen: SpeechSynthesisVoice, rate: number, events: SpeechEvents) {
      said.push({ text, voice: chosen.name, rate });
      now = events;
    },
    silence() {
      now = null;
    },
  } satisfies Speech & Record<string, unknown>;
}
