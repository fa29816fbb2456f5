import type { ReadingAids } from '../../../settings/aids';
import type { ListenSource, ListenState, Player } from '../../listen/contract';
import { languageOf } from '../../listen/voices';
import { createFollower, type Follower } from './follow-voice';
import type { AidsHost } from './host';
import { createSpokenMark, type SpokenMark } from './spoken-sentence';

/** Reading aloud in one view. */
export interface Listening {
  /** `null` until the panel was opened once; `lost` where the player could not be loaded. */
  state(): ListenState | 'lost' | null;
  /** Loads the player, the first time. */
  open(): void;
  toggle(): void;
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  setRate(rate: number): void;
  setVoice(uri: string): void;
}

/** The player and what shows the sentence it speaks. */
interface Voice {
  readonly player: Player;
  readonly mark: SpokenMark;
  readonly follower: Follower;
}

/** Reading aloud as it stands now. */
interface ListeningState {
  shown: ReturnType<Listening['state']>;
  /** `requested` while the player is being loaded. */
  voice: Voice | 'requested' | null;
  /** The reader asked for the next sentence that is spoken. */
  isAskedFor: boolean;
}

/** Makes the reading aloud of a view. @param onSentence told which sentence is spoken; `null` when none is */
export function createListening(host: AidsHost, onSentence: (range: Range | null) => void): Listening {
  const state: ListeningState = { shown: null, voice: null, isAskedFor: false };
  const show = (next: ListeningState['shown']): void => {
    state.shown = next;
    host.onChange();
  };
  const showSentence = (range: Range | null, block: Element | null): void => {
    if (block) host.reveal(block);
    const voice = loadedVoice(state);
    voice?.mark.show(range);
    if (range) voice?.follower.bring(range, state.isAskedFor);
    state.isAskedFor = false;
    onSentence(range);
  };
  const askFor = (act: (player: Player) => void): void => {
    state.isAskedFor = true;
    const player = loadedVoice(state)?.player;
    if (player) act(player);
  };
  return {
    state: () => state.shown,
    open() {
      if (state.voice !== null) return;
      state.voice = 'requested';
      loadVoice(host, { onSentence: showSentence, onChange: show }).then(
        (voice) => {
          state.voice = voice;
        },
        () => {
          state.voice = null;
          show('lost');
        },
      );
    },
    toggle: () => askFor((player) => (isSpeaking(state) ? player.pause() : player.play())),
    step: (unit, by) => askFor((player) => player.step(unit, by)),
    setRate: (rate) => loadedVoice(state)?.player.setRate(rate),
    setVoice: (uri) => loadedVoice(state)?.player.setVoice(uri),
  };
}

/** Loads the player and starts it on the article; `null` where the view has closed meanwhile. */
async function loadVoice(
  { dialog, content, lang, signal, blocks, top, settings, loadListening }: AidsHost,
  listeners: Pick<ListenSource, 'onSentence' | 'onChange'>,
): Promise<Voice | null> {
  const start = await loadListening();
  if (signal.aborted) return null;
  const mark = createSpokenMark(dialog, content, signal);
  const follower = createFollower(dialog, signal);
  const { rate, voices } = settings();
  const voice = voices[languageOf(lang ?? '')];
  const player = start({ signal, blocks, start: top, lang, rate, voice, ...listeners });
  return { player, mark, follower };
}

/** The voices the reader chose, with one more for a language. */
export function withVoice(
  { voices }: ReadingAids,
  lang: string | undefined,
  uri: string,
): ReadingAids['voices'] {
  return { ...voices, [languageOf(lang ?? '')]: uri };
}

function loadedVoice({ voice }: ListeningState): Voice | null {
  return voice === 'requested' ? null : voice;
}

function isSpeaking({ shown }: ListeningState): boolean {
  return shown !== 'lost' && shown?.phase === 'speaking';
}
