import { render } from 'preact';
import { countWords } from '../../engine/dom/text';
import { PLAIN_VISIBILITY } from '../../engine/dom/visibility';
import { visibleText } from '../../engine/dom/visible-text';
import type { RuleKind } from '../../settings/rules';
import type { Trial } from '../rules/contract';
import { boxAfter, boxBefore, boxWithin, chainOf } from './candidates';
import { listenToKeys, type PickerKeys } from './keys';
import { Panel, type PanelActions } from './panel';
import { createPreview, type Preview } from './preview';
import { createShell, placePanel, type Shell } from './shell';
import {
  framedBox,
  initialState,
  isPreviewed,
  isRefused,
  type PickerEvent,
  type PickerState,
  transition,
} from './state';

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
interface OpenPicker {
  readonly options: PickerOptions;
  readonly shell: Shell;
  readonly preview: Preview;
  state: PickerState;
}

/**
 * Lets the reader choose a box of the page, by mouse, touch or keyboard, and shows what a rule would do with it. It is in
 * the top layer. Of the page it sets only the attribute that hides, on the chosen box, while the reader looks at it.
 */
export function openPicker(options: PickerOptions): void {
  const { kind, start, signal } = options;
  const chain = chainOf(start?.isConnected ? start : boxAt(innerWidth / 2, innerHeight / 2));
  const shell = createShell(signal);
  const picker: OpenPicker = {
    options,
    shell,
    preview: createPreview(signal),
    state: initialState(kind, chain, start === null),
  };
  listenToPointer(picker);
  listenToKeys(shell.root, shell.surface, shell.panel, keysOf(picker));
  const place = (): void => placeFor(picker);
  for (const event of ['scroll', 'resize'])
    addEventListener(event, place, { capture: true, passive: true, signal });

  // In a page whose own modal dialog is open everything outside that is out of reach.
  (document.querySelector('dialog:modal') ?? document.documentElement).append(shell.host);
  shell.host.popover = 'manual';
  shell.host.showPopover();
  shell.surface.focus();
  void inspect(picker);
  signal.addEventListener(
    'abort',
    () => {
      render(null, shell.panel);
      shell.host.remove();
    },
    { once: true },
  );
}

/** Changes the state, and looks at the box again where that is needed; resolves when both are done. */
async function dispatch(picker: OpenPicker, event: PickerEvent): Promise<void> {
  const before = picker.state;
  picker.state = transition(before, event);
  if (picker.state.inspection !== before.inspection) await inspect(picker);
  // A pointer that moves within one box changes nothing that is drawn.
  else if (picker.state !== before && event.type !== 'pointed') draw(picker);
}

/** Finds out what the framed box is called and, once it is chosen, what the rule would do. */
async function inspect(picker: OpenPicker): Promise<void> {
  const { options, state } = picker;
  const box = framedBox(state);
  draw(picker);
  if (!box) return;
  // Counted while nothing is hidden.
  const words = wordsOf(box);
  const name = await options.nameOf(box, state.kind);
  const trial = state.isChosen ? await options.tryOut(state.kind, box) : null;
  if (options.signal.aborted) return;
  await dispatch(picker, { type: 'inspected', inspection: state.inspection, words, name, trial });
}

function draw(picker: OpenPicker): void {
  const { shell, preview, state } = picker;
  const box = framedBox(state);
  preview.hide(isPreviewed(state) ? box : null);
  shell.frame.show(box, state.kind, isRefused(state));
  shell.host.toggleAttribute('data-chosen', state.isChosen);
  render(<Panel state={state} on={panelActions(picker)} />, shell.panel);
  placeFor(picker);
}

/** Puts the panel where it does not cover the box. Under the pointer, and where it is hidden, no box can be covered. */
function placeFor({ shell, preview, state }: OpenPicker): void {
  const isClear = preview.isHiding() || (state.isByMouse && !state.isChosen);
  placePanel(shell.panel, isClear ? null : framedBox(state), state.isPanelAside);
}

function listenToPointer(picker: OpenPicker): void {
  const { surface, panel } = picker.shell;
  const chainUnder = ({ clientX, clientY }: MouseEvent): Element[] => chainOf(boxAt(clientX, clientY));
  surface.addEventListener('pointermove', (event) => {
    if (!picker.state.isChosen) void dispatch(picker, { type: 'pointed', chain: chainUnder(event) });
  });
  surface.addEventListener('click', (event) => {
    void choose(picker, { type: 'clicked', chain: chainUnder(event) });
  });
  // A click on the panel beside its controls is meant for what is under it.
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('label, button')) return;
    void dispatch(picker, { type: 'panel-clicked' });
  });
}

function keysOf(picker: OpenPicker): PickerKeys {
  const { options } = picker;
  const box = (): Element => framedBox(picker.state) ?? document.body;
  return {
    larger: () => setLevel(picker, picker.state.level + 1),
    smaller: () => setLevel(picker, picker.state.level - 1),
    next: () => stepTo(picker, boxAfter(box())),
    previous: () => stepTo(picker, boxBefore(box())),
    choose: () => void choose(picker, { type: 'chosen' }),
    release: () => release(picker),
    leave: options.onLeave,
    undo: options.onUndo,
    isChosen: () => picker.state.isChosen,
  };
}

function panelActions(picker: OpenPicker): PanelActions {
  return {
    setKind: (kind) => void dispatch(picker, { type: 'kind-set', kind }),
    setLevel: (level) => setLevel(picker, level),
    rename: (name) => void dispatch(picker, { type: 'renamed', name }),
    setPreview: (on) => void dispatch(picker, { type: 'preview-set', on }),
    confirm: () => confirm(picker),
    release: () => release(picker),
    leave: picker.options.onLeave,
  };
}

/** Chooses a box; its name can then be typed at once. */
async function choose(picker: OpenPicker, event: PickerEvent): Promise<void> {
  await dispatch(picker, event);
  picker.shell.panel.querySelector<HTMLInputElement>('input[type=text]')?.select();
}

function release(picker: OpenPicker): void {
  picker.shell.surface.focus();
  void dispatch(picker, { type: 'released' });
}

function confirm({ state, options }: OpenPicker): void {
  const element = framedBox(state);
  if (!element || !state.trial?.ok) return;
  options.onConfirm({ kind: state.kind, element, name: state.name.trim() || '…' });
}

/** Goes to a wider or a smaller box at the same place. Below the smallest one it goes to the first box within it. */
function setLevel(picker: OpenPicker, level: number): void {
  if (level >= 0) return void dispatch(picker, { type: 'level-set', level });
  const box = framedBox(picker.state);
  const inner = box && boxWithin(box);
  if (inner) void dispatch(picker, { type: 'narrowed', chain: chainOf(inner) });
}

function stepTo(picker: OpenPicker, box: Element | null): void {
  if (!box) return;
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  void dispatch(picker, { type: 'stepped', chain: chainOf(box) });
}

/** What of the page is visible at a point of the window (CSS px). */
function boxAt(x: number, y: number): Element {
  return (
    document.elementsFromPoint(x, y).find(({ localName }) => localName !== 'galley-picker') ?? document.body
  );
}

function wordsOf(box: Element): number {
  return countWords(visibleText(box, PLAIN_VISIBILITY));
}
