import { render } from 'preact';
import { countWords } from '../../engine/page/text';
import { visibleText } from '../../engine/page/visible-text';
import type { RuleKind } from '../../settings/rules';
import { t, uiDirection, uiLanguage } from '../../ui/i18n';
import paletteCss from '../../ui/palette.css?inline';
import { closedRoot } from '../closed-root';
import { HIDDEN } from '../hiding';
import { boxAfter, boxBefore, boxWithin, chainOf } from './candidates';
import type { Trial } from './contract';
import { createFrame } from './frame';
import { Panel, type PanelState } from './panel';
import css from './picker.css?inline';
import { isUndo } from './toast';

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
    placePanel(panel, isFixed && !isHidden ? element : null);
  };

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

  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowUp: () => setLevel(level + 1),
    '+': () => setLevel(level + 1),
    ArrowDown: () => setLevel(level - 1),
    '-': () => setLevel(level - 1),
    ArrowRight: () => goTo(boxAfter(current() ?? document.body)),
    ArrowLeft: () => goTo(boxBefore(current() ?? document.body)),
    Enter: fix,
    ' ': fix,
  };
  const onKey = (event: KeyboardEvent): void => {
    // The page must not take the reader's keys for its own.
    event.stopPropagation();
    const [target] = event.composedPath();
    const isOnPage = target === surface;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (isFixed) unfix();
      else options.onLeave();
    } else if (event.key === 'Tab') onTab(event, isOnPage);
    else if (isUndo(event) && isOnPage) options.onUndo();
    else if (isOnPage && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]?.();
    }
  };
  /** Tab goes from box to box until one is taken, then through the panel and round again. */
  const onTab = (event: KeyboardEvent, isOnPage: boolean): void => {
    if (isOnPage && !isFixed) {
      event.preventDefault();
      goTo((event.shiftKey ? boxBefore : boxAfter)(current() ?? document.body));
      return;
    }
    const stops = [surface, ...panel.querySelectorAll<HTMLElement>('input, button:enabled')];
    const [target] = event.composedPath();
    const [edge, turn] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (target !== edge) return;
    event.preventDefault();
    turn?.focus();
  };

  const pointAt = ({ clientX, clientY }: MouseEvent): void => {
    if (isFixed) return;
    const next = chainOf(atPoint(clientX, clientY));
    if (next[0] !== chain[0]) go(next);
  };
  surface.addEventListener('pointermove', pointAt);
  surface.addEventListener('click', (event) => {
    isFixed = false;
    pointAt(event);
    fix();
  });
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent));

  // In a page whose own modal dialog is open everything outside that is out of reach.
  (document.querySelector('dialog:modal') ?? document.documentElement).append(host);
  host.popover = 'manual';
  host.showPopover();
  surface.focus();
  void look();

  return () => {
    looked++;
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

function createShell() {
  const { host, root } = closedRoot('galley-picker');
  const style = document.createElement('style');
  // After the reset of the host, which would take the colour scheme back.
  style.textContent = css + paletteCss;
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.tabIndex = 0;
  // Its keys are its own, and told with its name.
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-label', `${t('pickerTitle')}. ${t('pickerKeys')}`);
  const panel = document.createElement('section');
  const frame = createFrame();
  for (const element of [surface, panel]) {
    element.lang = uiLanguage();
    element.dir = uiDirection();
  }
  root.append(style, frame.element, surface, panel);
  return { host, root, surface, panel, frame };
}

/** The panel stands at the bottom, or at the top where it would cover the box. */
function placePanel(panel: HTMLElement, box: Element | null): void {
  panel.classList.remove('top');
  if (!box) return;
  const [over, under] = [panel.getBoundingClientRect(), box.getBoundingClientRect()];
  panel.classList.toggle('top', under.bottom > over.top && under.top > over.height);
}

function wordsOf(element: Element | null): number {
  return element ? countWords(visibleText(element)) : 0;
}
