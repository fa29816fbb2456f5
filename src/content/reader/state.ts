import type { ReadingAids } from '../../settings/aids';
import type { Typography } from '../../settings/typography';
import type { CleanView, ReaderModel } from './contract';

/** The panel that is open beside or over the bar. */
export type Panel = 'sections' | 'type' | 'share' | 'aids';

/** How much of the article is read. */
export interface ReadingProgress {
  /** Per cent of the text above the bottom of the window, 0 to 100. */
  read: number;
  minutesLeft: number;
}

/** What the reader look shows now. Only {@link transition} makes a new state. */
export interface ReaderState {
  readonly view: CleanView;
  readonly panel: Panel | null;
  readonly typography: Typography;
  /** The typography is this site's own. */
  readonly ownTypography: boolean;
  readonly aids: ReadingAids;
  /** Id of the section that is being read; `null` before the first one. */
  readonly section: string | null;
  readonly progress: ReadingProgress;
  /** Id of the section from which the reader asked for the outline; `null` once they have arrived there. */
  readonly returningFrom: string | null;
}

/** What changes the state. */
export type ReaderEvent =
  | { type: 'view-chosen'; view: CleanView }
  | { type: 'panel-chosen'; panel: Panel | null }
  | { type: 'typography-set'; typography: Typography; onlyHere: boolean }
  | { type: 'aids-set'; aids: ReadingAids }
  | { type: 'scrolled'; section: string | null; progress: ReadingProgress }
  | { type: 'return-asked'; section: string }
  | { type: 'returned' }
  | { type: 'reopened'; minutes: number };

/** The state of a view that has just been made. */
export function initialState({
  typography,
  ownTypography,
  aids,
  minutes,
}: Pick<ReaderModel, 'typography' | 'ownTypography' | 'aids' | 'minutes'>): ReaderState {
  return {
    view: 'article',
    panel: null,
    typography,
    ownTypography,
    aids,
    section: null,
    progress: unread(minutes),
    returningFrom: null,
  };
}

/** The state after an event; the same object where nothing has changed that is drawn. */
export function transition(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'view-chosen':
      return event.view === state.view ? state : { ...state, view: event.view };
    case 'panel-chosen':
      return { ...state, panel: event.panel };
    case 'typography-set':
      return { ...state, typography: event.typography, ownTypography: event.onlyHere };
    case 'aids-set':
      return { ...state, aids: event.aids };
    case 'scrolled': {
      const isSame = event.section === state.section && event.progress.read === state.progress.read;
      return isSame ? state : { ...state, section: event.section, progress: event.progress };
    }
    case 'return-asked':
      return { ...state, returningFrom: event.section };
    case 'returned':
      return state.returningFrom === null ? state : { ...state, returningFrom: null };
    case 'reopened':
      return { ...state, panel: null, section: null, progress: unread(event.minutes) };
  }
}

/** The progress of a reader at the start of an article. */
function unread(minutes: number): ReadingProgress {
  return { read: 0, minutesLeft: minutes };
}
