import { render } from 'preact';
import { countWords } from '../../engine/dom/text';
import { PLAIN_VISIBILITY } from '../../engine/dom/visibility';
import { visibleText } from '../../engine/dom/visible-text';
import type { RuleKind } from '../../settings/rules';
import { HIDDEN } from '../restore/hiding';
import type { Trial } from '../rules/contract';
import { boxAfter, boxBefore, boxWithin, chainOf } from './candidates';
import { listenToKeys } from './keys';
import { Panel, type PanelState } from './panel';
import { createShell, placePanel } from './shell';

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
  tryOut(kind: RuleKind, element: Element): Promise<Trial>;
  nameOf(element: Element, kind: RuleKind): Promise<string>;
  onTake(choice: Choice): void;
  onLeave(): void;
  onUndo(): void;
}

/**
 * Lets the reader choose a box of the page, by mouse, touch or keyboard, and shows what that would do. Lives in the top
 * layer; of the page only the attribute that hides is set, on the chosen box, while the reader looks at it.
 * @returns takes it off the page
 */
export function openPicker(options: PickerOptions): () => void {
  const { host, root, surface, panel, frame } = createShell();
  let { kind } = options;
  let chain = chainOf(options.start?.isConnected ? options.start : atPoint(innerWidth / 2, innerHeight / 2));
  let level = 0;
  /** The reader has taken a box and looks at what it would do. */
  let isFixed = false;
  let preview = true;
  let trial: Trial | null = null;
  let name = '';
  let isNamed = false;
  let words = 0;
  let looked = 0;
  let hidden: Element | null = null;
  /** The box was found with the mouse: its pointer is on it, so the panel is not. */
  let isPointed = options.start === null;
  let isAside = false;

  const current = (): Element | null => chain[level] ?? null;

  const draw = (): void => {
    const element = current();
    const isHidden = isFixed && kind === 'hide' && preview && trial?.ok === true;
    if (hidden && (!isHidden || hidden !== element)) {
      hidden.removeAttribute(HIDDEN);
      hidden = null;
    }
    if (isHidden && element && !element.hasAttribute(HIDDEN)) {
      element.setAttribute(HIDDEN, '');
      hidden = element;
    }
    frame.show(element, kind, isFixed && trial?.ok === false);
    host.toggleAttribute('data-fixed', isFixed);
    const state: PanelState = { kind, isFixed, preview, trial, name, level, levels: chain.length };
    render(<Panel {...state} words={words} on={handlers} />, panel);
    place();
  };
  const place = (): void => placePanel(panel, hidden || (isPointed && !isFixed) ? null : current(), isAside);

  /** Looks at the box: what it is called, and once it is taken, what it would do. */
  const look = async (): Promise<void> => {
    const element = current();
    const mine = ++looked;
    trial = null;
    draw();
    // Counted while nothing is hidden.
    words = wordsOf(element);
    if (!element) return;
    const called = await options.nameOf(element, kind);
    const tried = isFixed ? await options.tryOut(kind, element) : null;
    if (mine !== looked) return;
    if (!isNamed) name = called;
    trial = tried;
    draw();
  };
  const go = (next: Element[], at = 0): void => {
    if (next.length === 0) return;
    chain = next;
    level = Math.min(at, next.length - 1);
    void look();
  };
  const goTo = (element: Element | null): void => {
    if (!element) return;
    isPointed = false;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    go(chainOf(element));
  };
  const setLevel = (next: number): void => {
    if (next < 0) {
      const inner = current() && boxWithin(current() as Element);
      if (inner) go(chainOf(inner));
    } else if (next < chain.length) go(chain, next);
  };
  const fix = (): void => {
    if (!current()) return;
    isFixed = true;
    isNamed = false;
    void look().then(() => panel.querySelector<HTMLInputElement>('input[type=text]')?.select());
  };
  const unfix = (): void => {
    isFixed = false;
    surface.focus();
    void look();
  };
  const take = (): void => {
    const element = current();
    if (element && trial?.ok) options.onTake({ kind, element, name: name.trim() || '…' });
  };

  const handlers = {
    kind(next: RuleKind) {
      kind = next;
      isNamed = false;
      void look();
    },
    level: setLevel,
    name(next: string) {
      name = next;
      isNamed = true;
      draw();
    },
    preview(next: boolean) {
      preview = next;
      draw();
    },
    take,
    other: unfix,
    leave: options.onLeave,
  };

  const pointAt = ({ clientX, clientY }: MouseEvent): void => {
    if (isFixed) return;
    isPointed = true;
    const next = chainOf(atPoint(clientX, clientY));
    if (next[0] !== chain[0]) go(next);
  };
  surface.addEventListener('pointermove', pointAt);
  surface.addEventListener('click', (event) => {
    isFixed = false;
    pointAt(event);
    fix();
  });
  // Who clicks on the panel beside its controls wants what is under it.
  panel.addEventListener('click', ({ target }) => {
    if (isFixed || (target instanceof Element && target.closest('label, button'))) return;
    isAside = !isAside;
    place();
  });
  const leaving = new AbortController();
  for (const event of ['scroll', 'resize'])
    addEventListener(event, place, { capture: true, passive: true, signal: leaving.signal });
  listenToKeys(root, surface, panel, {
    larger: () => setLevel(level + 1),
    smaller: () => setLevel(level - 1),
    next: () => goTo(boxAfter(current() ?? document.body)),
    last: () => goTo(boxBefore(current() ?? document.body)),
    fix,
    unfix,
    leave: options.onLeave,
    undo: options.onUndo,
    isFixed: () => isFixed,
  });

  // In a page whose own modal dialog is open everything outside that is out of reach.
  (document.querySelector('dialog:modal') ?? document.documentElement).append(host);
  host.popover = 'manual';
  host.showPopover();
  surface.focus();
  void look();

  return () => {
    looked++;
    leaving.abort();
    hidden?.removeAttribute(HIDDEN);
    hidden = null;
    frame.end();
    render(null, panel);
    host.remove();
  };

  /** What of the page is seen at a point of the window. */
  function atPoint(x: number, y: number): Element {
    return document.elementsFromPoint(x, y).find((element) => element !== host) ?? document.body;
  }
}

function wordsOf(element: Element | null): number {
  return element ? countWords(visibleText(element, PLAIN_VISIBILITY)) : 0;
}
