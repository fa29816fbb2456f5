import type { ReadingAids } from '../../../settings/aids';
import type { ListenState, Player } from '../../listen/contract';
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

/** Makes the reading aloud of a view. @param onSentence told which sentence is spoken; `null` when none is */
export function createListening(host: AidsHost, onSentence: (range: Range | null) => void): Listening {
  const { dialog, content, lang, signal } = host;
  let shown: ListenState | 'lost' | null = null;
  /** `requested` while the player is being loaded. */
  let voice: Voice | 'requested' | null = null;
  /** The reader asked for the next sentence that is spoken. */
  let isAskedFor = false;

  const show = (next: typeof shown): void => {
    shown = next;
    host.onChange();
  };
  const showSentence = (range: Range | null, block: Element | null): void => {
    if (block) host.reveal(block);
    if (voice !== null && voice !== 'requested') {
      voice.mark.show(range);
      if (range) voice.follower.bring(range, isAskedFor);
    }
    isAskedFor = false;
    onSentence(range);
  };
  const load = async (): Promise<void> => {
    const start = await host.loadListening();
    if (signal.aborted) return;
    const mark = createSpokenMark(dialog, content, signal);
    const follower = createFollower(dialog, signal);
    const { rate, voices } = host.settings();
    const player = start({
      signal,
      blocks: host.blocks,
      start: host.top,
      lang,
      rate,
      voice: voices[languageOf(lang ?? '')],
      onSentence: showSentence,
      onChange: show,
    });
    voice = { player, mark, follower };
  };
  const withPlayer = (act: (player: Player) => void): void => {
    if (voice !== null && voice !== 'requested') act(voice.player);
  };
  const askFor = (act: (player: Player) => void): void => {
    isAskedFor = true;
    withPlayer(act);
  };
  return {
    state: () => shown,
    open() {
      if (voice !== null) return;
      voice = 'requested';
      load().catch(() => {
        voice = null;
        show('lost');
      });
    },
    toggle: () => askFor((player) => (isSpeaking(shown) ? player.pause() : player.play())),
    step: (unit, by) => askFor((player) => player.step(unit, by)),
    setRate: (rate) => withPlayer((player) => player.setRate(rate)),
    setVoice: (uri) => withPlayer((player) => player.setVoice(uri)),
  };
}

/** The voices the reader chose, with one more for a language. */
export function withVoice(
  { voices }: ReadingAids,
  lang: string | undefined,
  uri: string,
): ReadingAids['voices'] {
  return { ...voices, [languageOf(lang ?? '')]: uri };
}

function isSpeaking(state: ListenState | 'lost' | null): boolean {
  return state !== 'lost' && state?.phase === 'speaking';
}
