import type { ReadingAids } from '../../../settings/aids';
import type { ListenState, Player, StartListening } from '../../listen/contract';
import { languageOf } from '../../listen/voices';
import { createFollower, type Follower } from './follow';
import { createLineFocus } from './line-focus';
import { createSpokenMark, type SpokenMark } from './spoken';

/** The view around the aids. */
export interface AidsHost {
  dialog: HTMLElement;
  /** What is in the dialog: where it changes its size, lines have moved. */
  content: Element;
  lang: string | undefined;
  aids: ReadingAids;
  /** The reader set them otherwise. */
  onAids(aids: ReadingAids): void;
  /** Loads what reads aloud. Rejects where it cannot be loaded. */
  loadListening(): Promise<StartListening>;
  /** All blocks in order, title block included, seen or folded away. */
  blocks(): readonly Element[];
  /** The blocks that are to be seen. */
  visible(): readonly Element[];
  /** The block at the top of the window. */
  top(): Element | undefined;
  /** Opens the fold a block is in. */
  reveal(block: Element): void;
  /** The controls have to be drawn anew. */
  onChange(): void;
}

/** What the panel shows, and what it can do. */
export interface AidsControls {
  aids: ReadingAids;
  /** `null` until the panel was opened once; `lost` where what reads aloud could not be loaded. */
  listening: ListenState | 'lost' | null;
  open(): void;
  toggle(): void;
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  setRate(rate: number): void;
  setVoice(uri: string): void;
  setLineFocus(mode: ReadingAids['lineFocus']): void;
  setRailFolded(folded: boolean): void;
}

/** Reading aloud and line focus of one view. What reads aloud is loaded when the panel is first opened. */
export interface Aids {
  controls(): AidsControls;
  /** The text was set or arranged anew. */
  redraw(): void;
  close(): void;
}

/** Makes the aids of a view; only the line focus is at work before the panel was opened. */
export function createAids(host: AidsHost): Aids {
  const { dialog, content, lang } = host;
  const lineFocus = createLineFocus(dialog, content, host.visible);
  const language = languageOf(lang ?? '');
  let { aids } = host;
  let listening: AidsControls['listening'] = null;
  let player: Player | null = null;
  let mark: SpokenMark | null = null;
  let follower: Follower | null = null;
  let isOpen = false;
  let isClosed = false;
  /** The next sentence is one the reader asked for. */
  let asked = false;

  const set = (change: Partial<ReadingAids>): void => {
    aids = { ...aids, ...change };
    host.onAids(aids);
    host.onChange();
  };
  const showSentence = (range: Range | null, block: Element | null): void => {
    if (block) host.reveal(block);
    mark?.show(range);
    if (range) follower?.bring(range, asked);
    asked = false;
    lineFocus.hold(range);
  };
  const load = async (): Promise<void> => {
    const start = await host.loadListening();
    if (isClosed) return;
    mark = createSpokenMark(dialog, content);
    follower = createFollower(dialog);
    player = start({
      blocks: host.blocks,
      start: host.top,
      lang,
      rate: aids.rate,
      voice: aids.voices[language],
      onSentence: showSentence,
      onChange(state) {
        listening = state;
        host.onChange();
      },
    });
  };
  const byReader = (act: (player: Player) => void): void => {
    asked = true;
    if (player) act(player);
  };
  lineFocus.set(aids.lineFocus);
  return {
    controls: () => ({
      aids,
      listening,
      open() {
        if (isOpen) return;
        isOpen = true;
        load().catch(() => {
          isOpen = false;
          listening = 'lost';
          host.onChange();
        });
      },
      toggle: () =>
        byReader((it) => (listening !== 'lost' && listening?.phase === 'speaking' ? it.pause() : it.play())),
      step: (unit, by) => byReader((it) => it.step(unit, by)),
      setRate(rate) {
        player?.setRate(rate);
        set({ rate });
      },
      setVoice(uri) {
        player?.setVoice(uri);
        set({ voices: { ...aids.voices, [language]: uri } });
      },
      setLineFocus(mode) {
        lineFocus.set(mode);
        set({ lineFocus: mode });
      },
      setRailFolded: (railFolded) => set({ railFolded }),
    }),
    redraw: lineFocus.redraw,
    close() {
      isClosed = true;
      player?.close();
      follower?.close();
      mark?.close();
      lineFocus.close();
    },
  };
}
