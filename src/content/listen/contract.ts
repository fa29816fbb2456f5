declare module '../parts' {
  interface Parts {
    listen: StartListening;
  }
}

/** What is read aloud, and what is told of it. */
export interface ListenSource {
  /** Aborted when reading aloud has to end. */
  signal: AbortSignal;
  /** The blocks to read, in order, as they are at this moment. */
  blocks(): readonly Element[];
  /** The block that is at the top of the window: the first one to be read. */
  start(): Element | undefined;
  /** The article's language, BCP 47. */
  lang: string | undefined;
  /** A multiple of the voice's own speed. */
  rate: number;
  /** Address of the voice the reader chose for the language before. */
  voice: string | undefined;
  /** Something has changed that the controls show. */
  onChange(state: ListenState): void;
  /** A sentence is about to be spoken; `null` when nothing is read any more. */
  onSentence(range: Range | null, block: Element | null): void;
}

/** `waiting`: the system's voices are not known yet. `failed`: the voice did not speak. */
export type Phase = 'waiting' | 'idle' | 'speaking' | 'paused' | 'failed';

export interface Voice {
  /** The system's own address of the voice. */
  uri: string;
  name: string;
  /** BCP 47 */
  lang: string;
}

export interface ListenState {
  phase: Phase;
  /** Voices on this computer that speak the article's language, best first. */
  own: readonly Voice[];
  /** Voices on this computer for other languages. */
  others: readonly Voice[];
  /** Address of the voice that reads; `null` while none is chosen. */
  voice: string | null;
  /** The only voices for the language work over the network; Galley does not use them. */
  onlyRemote: boolean;
}

/** Reads an article aloud. */
export interface Player {
  /** Starts, or goes on with the sentence it stopped in. */
  play(): void;
  pause(): void;
  /** Goes to the next or the previous sentence or paragraph. A player that speaks speaks on from there. */
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  setRate(rate: number): void;
  setVoice(uri: string): void;
}

export type StartListening = (source: ListenSource) => Player;
