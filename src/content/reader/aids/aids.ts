import type { ReadingAids } from '../../../settings/aids';
import type { AidsHost } from './host';
import { createLineFocus } from './line-focus';
import { createListening, type Listening, withVoice } from './listening';

/** What the panel shows, and what it can do. */
export interface AidsControls extends Omit<Listening, 'state'> {
  aids: ReadingAids;
  listening: ReturnType<Listening['state']>;
  setLineFocus(mode: ReadingAids['lineFocus']): void;
  setRailFolded(folded: boolean): void;
}

/** Reading aloud and line focus of one view. */
export interface Aids {
  controls(): AidsControls;
  /** The text was set or arranged anew. */
  redraw(): void;
}

/** Makes the aids of a view. The line focus works at once; the player is loaded when the panel is first opened. */
export function createAids(host: AidsHost): Aids {
  const lineFocus = createLineFocus(host.dialog, host.content, host.visible, host.signal);
  const listening = createListening(host, lineFocus.hold);
  const set = (change: Partial<ReadingAids>): void => host.onSettings({ ...host.settings(), ...change });
  lineFocus.set(host.settings().lineFocus);
  return {
    controls: () => ({
      ...listening,
      aids: host.settings(),
      listening: listening.state(),
      setRate(rate) {
        listening.setRate(rate);
        set({ rate });
      },
      setVoice(uri) {
        listening.setVoice(uri);
        set({ voices: withVoice(host.settings(), host.lang, uri) });
      },
      setLineFocus(mode) {
        lineFocus.set(mode);
        set({ lineFocus: mode });
      },
      setRailFolded: (railFolded) => set({ railFolded }),
    }),
    redraw: lineFocus.redraw,
  };
}
