import { countWords } from '../../engine/dom/count-words';
import { PLAIN_VISIBILITY } from '../../engine/dom/visibility';
import { visibleText } from '../../engine/dom/visible-text';
import type { RuleKind } from '../../settings/rules/rules';
import type { Trial } from '../rules/contract';
import type { Preview } from './preview';
import type { Shell } from './shell';
import { framedBox, type PickerEvent, type PickerState, transition } from './state';

/** What the reader chose. */
export interface Choice {
  kind: RuleKind;
  element: Element;
  name: string;
}

export interface PickerOptions {
  kind: RuleKind;
  /** Where the reader begins, if that is known. */
  start: Element | null;
  /** Aborted when the picker has to go. */
  signal: AbortSignal;
  tryOut(kind: RuleKind, element: Element): Promise<Trial>;
  nameOf(element: Element, kind: RuleKind): Promise<string>;
  onConfirm(choice: Choice): void;
  onLeave(): void;
  onUndo(): void;
}

/** An open picker. */
export interface OpenPicker {
  readonly options: PickerOptions;
  readonly shell: Shell;
  readonly preview: Preview;
  state: PickerState;
  /** Draws the state. */
  draw(): void;
}

/** Changes the state, and looks at the box again where that is needed; resolves when both are done. */
export async function dispatch(picker: OpenPicker, event: PickerEvent): Promise<void> {
  const before = picker.state;
  picker.state = transition(before, event);
  if (picker.state.inspection !== before.inspection) await inspect(picker);
  // A pointer that moves within one box changes nothing that is drawn.
  else if (picker.state !== before && event.type !== 'pointed') picker.draw();
}

/** Finds out what the framed box is called and, once it is chosen, what the rule would do. */
export async function inspect(picker: OpenPicker): Promise<void> {
  const { options, state } = picker;
  const box = framedBox(state);
  picker.draw();
  if (!box) return;
  // Counted while nothing is hidden.
  const words = wordsOf(box);
  const name = await options.nameOf(box, state.kind);
  const trial = state.isChosen ? await options.tryOut(state.kind, box) : null;
  if (options.signal.aborted) return;
  await dispatch(picker, { type: 'inspected', inspection: state.inspection, words, name, trial });
}

function wordsOf(box: Element): number {
  return countWords(visibleText(box, PLAIN_VISIBILITY));
}
