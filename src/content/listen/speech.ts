/** How something spoken ends. Exactly one of these is called, and none once something else is spoken. */
export interface SpeechEvents {
  onEnd(): void;
  /** Someone else took the browser's one voice, or cut it short: the page itself, another tab. */
  onTaken(): void;
  onFail(): void;
}

/** The voices of the system, as far as Galley needs them. */
export interface Speech {
  voices(): readonly SpeechSynthesisVoice[];
  /** Calls back when the system's voices change or become known, until the signal is aborted. */
  onVoices(listener: () => void, signal: AbortSignal): void;
  /** Speaks at once, and cuts short what was being spoken. @param rate a multiple of the voice's own speed */
  speak(text: string, voice: SpeechSynthesisVoice, rate: number, events: SpeechEvents): void;
  /** Cuts short what is being spoken. */
  silence(): void;
}

/** A voice that has not begun within this time (ms) will not; by hand. */
const START_WITHIN_MS = 6000;

/** Errors of speech that somebody else has cut short. */
const TAKEN: readonly string[] = ['interrupted', 'canceled'];

/** Makes speech behave the same in all browsers. @param synth the browser's own; `null` where it has none */
export function createSpeech(synth: SpeechSynthesis | null): Speech {
  /** Kept: browsers may collect an utterance that nobody holds, and then never tell of its end. */
  let spoken: SpeechSynthesisUtterance | null = null;
  let startTimer = 0;

  const letGo = (): void => {
    spoken = null;
    clearTimeout(startTimer);
  };
  const silence = (): void => {
    // The page may be speaking itself.
    const speaks = spoken !== null;
    letGo();
    if (speaks) synth?.cancel();
  };
  return {
    voices: () => synth?.getVoices() ?? [],
    onVoices: (listener, signal) => synth?.addEventListener('voiceschanged', listener, { signal }),
    speak(text, voice, rate, { onEnd, onTaken, onFail }) {
      if (!synth) return onFail();
      letGo();
      if (synth.speaking || synth.pending) synth.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate });
      /** Events of an utterance that was cut short come late, and are ignored. */
      const settle = (tell: () => void): void => {
        if (utterance !== spoken) return;
        letGo();
        tell();
      };
      utterance.onstart = () => {
        if (utterance === spoken) clearTimeout(startTimer);
      };
      utterance.onend = () => settle(onEnd);
      utterance.onerror = ({ error }) => settle(TAKEN.includes(error) ? onTaken : onFail);
      startTimer = window.setTimeout(() => settle(onFail), START_WITHIN_MS);
      spoken = utterance;
      // A page may have paused the voice of its tab.
      if (synth.paused) synth.resume();
      synth.speak(utterance);
    },
    silence,
  };
}
