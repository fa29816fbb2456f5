import { render } from 'preact';
import { choose, keysOf, panelActions } from './actions';
import { chainOf } from './candidates';
import { listenToKeys } from './keys';
import { dispatch, inspect, type OpenPicker, type PickerOptions } from './open-picker';
import { Panel } from './panel';
import { createPreview } from './preview';
import { createShell, placePanel } from './shell';
import { framedBox, initialState, isPreviewed, isRefused } from './state';

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
    draw: () => draw(picker),
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

/** What of the page is visible at a point of the window (CSS px). */
function boxAt(x: number, y: number): Element {
  return (
    document.elementsFromPoint(x, y).find(({ localName }) => localName !== 'galley-picker') ?? document.body
  );
}
