import type { ListenState, Phase } from './contract';
import type { Voices } from './voices';

/** What the player does now. Only {@link transition} makes a new state. */
export interface PlayerState {
  readonly phase: Phase;
  /** A multiple of the voice's own speed. */
  readonly rate: number;
  /** Address of the voice that the reader chose. */
  readonly wanted: string | undefined;
  readonly voices: Voices;
  /** What is left to say of the sentence, the piece that is being spoken first. */
  readonly chunks: readonly string[];
}

/** What changes the state. */
export type PlayerEvent =
  | { type: 'voices-read'; voices: Voices }
  | { type: 'patience-ended' }
  | { type: 'sentence-begun'; chunks: readonly string[] }
  | { type: 'chunk-spoken' }
  | { type: 'stopped'; phase: 'idle' | 'paused' | 'failed' }
  | { type: 'rate-set'; rate: number }
  | { type: 'voice-set'; uri: string };

/** The state of a player that does not know its voices yet. */
export function initialState(rate: number, wanted: string | undefined): PlayerState {
  return {
    phase: 'waiting',
    rate,
    wanted,
    voices: { own: [], others: [], onlyRemote: false },
    chunks: [],
  };
}

/** The state after an event. */
export function transition(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.type) {
    case 'voices-read': {
      const hasAny = event.voices.own.length + event.voices.others.length > 0;
      return { ...state, voices: event.voices, phase: hasAny ? afterWaiting(state.phase) : state.phase };
    }
    case 'patience-ended':
      return { ...state, phase: afterWaiting(state.phase) };
    case 'sentence-begun':
      return { ...state, chunks: event.chunks, phase: 'speaking' };
    case 'chunk-spoken':
      return { ...state, chunks: state.chunks.slice(1) };
    case 'stopped':
      return { ...state, phase: event.phase };
    case 'rate-set':
      return { ...state, rate: event.rate, phase: afterChange(state.phase) };
    case 'voice-set':
      return { ...state, wanted: event.uri, phase: afterChange(state.phase) };
  }
}

/** Address of the voice that reads: the one the reader chose, else the best of the language; `null` where there is none. */
export function voiceOf({ voices, wanted }: PlayerState): string | null {
  const all = [...voices.own, ...voices.others];
  return (all.find(({ uri }) => uri === wanted) ?? voices.own[0])?.uri ?? null;
}

/** What the controls show. */
export function shownState(state: PlayerState): ListenState {
  return { phase: state.phase, ...state.voices, voice: voiceOf(state) };
}

function afterWaiting(phase: Phase): Phase {
  return phase === 'waiting' ? 'idle' : phase;
}

/** Another voice or speed is worth another try after a failure. */
function afterChange(phase: Phase): Phase {
  return phase === 'failed' ? 'paused' : phase;
}
