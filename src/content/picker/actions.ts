import { boxAfter, boxBefore, boxWithin, chainOf } from './candidates';
import type { PickerKeys } from './keys';
import { dispatch, type OpenPicker } from './open-picker';
import type { PanelActions } from './panel';
import { framedBox, type PickerEvent } from './state';

/** What the keys do in an open picker. */
export function keysOf(picker: OpenPicker): PickerKeys {
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

/** What the panel does in an open picker. */
export function panelActions(picker: OpenPicker): PanelActions {
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
export async function choose(picker: OpenPicker, event: PickerEvent): Promise<void> {
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
