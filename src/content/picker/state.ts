import type { RuleKind } from '../../settings/rules/rules';
import type { Trial } from '../rules/contract';

/** What the picker shows now. Only {@link transition} makes a new state. @template Box an element; tests use names */
export interface PickerState<Box = Element> {
  readonly kind: RuleKind;
  /** The boxes at one place of the page, from the smallest to the widest. */
  readonly chain: readonly Box[];
  /** Number of the box in the chain that is framed. */
  readonly level: number;
  /** The reader has chosen the box and looks at what the rule would do; until then they point. */
  readonly isChosen: boolean;
  /** The box was found by mouse, not by keyboard. */
  readonly isByMouse: boolean;
  /** The reader sent the panel to the other edge of the window. */
  readonly isPanelAside: boolean;
  /** A box that would be hidden is hidden while it is looked at. */
  readonly isPreviewOn: boolean;
  readonly name: string;
  /** The reader gave the name. */
  readonly isRenamed: boolean;
  /** What the rule would do; `null` until that is known. */
  readonly trial: Trial | null;
  /** How many words the box holds. */
  readonly words: number;
  /** Number of the newest inspection of the box: results of older ones are out of date. */
  readonly inspection: number;
}

/** What an inspection found out about a box. */
export interface Inspected {
  words: number;
  name: string;
  /** `null` while the reader only points. */
  trial: Trial | null;
}

/** What changes the state. */
export type PickerEvent<Box = Element> =
  | { type: 'pointed'; chain: readonly Box[] }
  | { type: 'clicked'; chain: readonly Box[] }
  | { type: 'stepped'; chain: readonly Box[] }
  | { type: 'narrowed'; chain: readonly Box[] }
  | { type: 'level-set'; level: number }
  | { type: 'chosen' }
  | { type: 'released' }
  | { type: 'kind-set'; kind: RuleKind }
  | { type: 'renamed'; name: string }
  | { type: 'preview-set'; on: boolean }
  | { type: 'panel-clicked' }
  | ({ type: 'inspected'; inspection: number } & Inspected);

/** The state of a picker that has just been opened. */
export function initialState<Box>(
  kind: RuleKind,
  chain: readonly Box[],
  isByMouse: boolean,
): PickerState<Box> {
  return {
    kind,
    chain,
    level: 0,
    isChosen: false,
    isByMouse,
    isPanelAside: false,
    isPreviewOn: true,
    name: '',
    isRenamed: false,
    trial: null,
    words: 0,
    inspection: 0,
  };
}

/** The state after an event. Where the box has to be inspected again, the number of its inspection is a new one. */
export function transition<Box>(state: PickerState<Box>, event: PickerEvent<Box>): PickerState<Box> {
  switch (event.type) {
    case 'pointed':
      return state.isChosen ? state : pointAt(state, event.chain);
    case 'clicked':
      return choose(pointAt({ ...state, isChosen: false }, event.chain));
    case 'stepped':
      return moveTo({ ...state, isByMouse: false }, event.chain);
    case 'narrowed':
      return moveTo(state, event.chain);
    case 'level-set':
      return event.level >= 0 && event.level < state.chain.length
        ? inspectAgain({ ...state, level: event.level })
        : state;
    case 'chosen':
      return choose(state);
    case 'released':
      return inspectAgain({ ...state, isChosen: false });
    case 'kind-set':
      return inspectAgain({ ...state, kind: event.kind, isRenamed: false });
    case 'renamed':
      return { ...state, name: event.name, isRenamed: true };
    case 'preview-set':
      return { ...state, isPreviewOn: event.on };
    case 'panel-clicked':
      return state.isChosen ? state : { ...state, isPanelAside: !state.isPanelAside };
    case 'inspected':
      return event.inspection === state.inspection ? withResult(state, event) : state;
  }
}

/** The box that is framed; `null` where there is none. */
export function framedBox<Box>({ chain, level }: PickerState<Box>): Box | null {
  return chain[level] ?? null;
}

/** True where the rule cannot be: the framed box is shown as refused. */
export function isRefused({ isChosen, trial }: PickerState): boolean {
  return isChosen && trial?.ok === false;
}

/** True while the framed box is to be hidden, as it would be by the rule. */
export function isPreviewed({ isChosen, kind, isPreviewOn, trial }: PickerState): boolean {
  return isChosen && kind === 'hide' && isPreviewOn && trial?.ok === true;
}

function pointAt<Box>(state: PickerState<Box>, chain: readonly Box[]): PickerState<Box> {
  const pointed = { ...state, isByMouse: true };
  return chain[0] === state.chain[0] ? pointed : moveTo(pointed, chain);
}

function moveTo<Box>(state: PickerState<Box>, chain: readonly Box[]): PickerState<Box> {
  return chain.length === 0 ? state : inspectAgain({ ...state, chain, level: 0 });
}

function choose<Box>(state: PickerState<Box>): PickerState<Box> {
  if (framedBox(state) === null) return state;
  return inspectAgain({ ...state, isChosen: true, isRenamed: false });
}

function inspectAgain<Box>(state: PickerState<Box>): PickerState<Box> {
  return { ...state, trial: null, inspection: state.inspection + 1 };
}

function withResult<Box>(state: PickerState<Box>, { words, name, trial }: Inspected): PickerState<Box> {
  return { ...state, words, trial, name: state.isRenamed ? state.name : name };
}
