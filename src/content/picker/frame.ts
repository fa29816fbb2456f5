import type { RuleKind } from '../../settings/rules/rules';

/** The frame around the box that is pointed at. */
export interface Frame {
  element: HTMLElement;
  show(box: Element | null, kind: RuleKind, isRefused: boolean): void;
}

/** Makes the frame. It follows its box wherever the page scrolls or shifts it, until the signal is aborted. */
export function createFrame(signal: AbortSignal): Frame {
  const element = document.createElement('div');
  let box: Element | null = null;
  let next = requestAnimationFrame(follow);

  function follow(): void {
    next = requestAnimationFrame(follow);
    const { left, top, width, height } = box?.getBoundingClientRect() ?? new DOMRect();
    element.hidden = width === 0 || height === 0;
    const place = `translate(${left}px,${top}px)`;
    if (element.style.transform !== place) element.style.transform = place;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(next), { once: true });
  return {
    element,
    show(shown, kind, isRefused) {
      box = shown;
      element.className = `frame ${isRefused ? 'refused' : kind}`;
    },
  };
}
