import { t, uiDirection, uiLanguage } from '../../ui/i18n';
import paletteCss from '../../ui/palette.css?inline';
import { closedRoot } from '../shared/closed-root';
import { createFrame, type Frame } from './frame';
import css from './picker.css?inline';

/** The elements of the picker. */
export interface Shell {
  /** Stands in the page. */
  readonly host: HTMLElement;
  /** Its closed shadow root. */
  readonly root: ShadowRoot;
  /** Lies over the page, so that the page hears nothing of the reader's pointer. */
  readonly surface: HTMLElement;
  readonly panel: HTMLElement;
  readonly frame: Frame;
}

/** Makes the elements of a picker; they are not in the page yet. */
export function createShell(signal: AbortSignal): Shell {
  const { host, root } = closedRoot('galley-picker');
  const style = document.createElement('style');
  // After the reset of the host, which would take the colour scheme back.
  style.textContent = css + paletteCss;
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.tabIndex = 0;
  // A screen reader passes all keys on, and says them with the name.
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-label', `${t('pickerTitle')}. ${t('pickerKeys')}`);
  const panel = document.createElement('section');
  const frame = createFrame(signal);
  for (const element of [surface, panel]) {
    element.lang = uiLanguage();
    element.dir = uiDirection();
  }
  root.append(style, frame.element, surface, panel);
  return { host, root, surface, panel, frame };
}

/**
 * Puts the panel at the bottom or at the top of the window: where it covers less of the box. Where that decides nothing
 * it stands at the edge where the page's own beginning or end is not.
 * @param box the box that has to stay in sight, if there is one
 * @param isAside at the other edge, because the reader wants to see what is there
 */
export function placePanel(panel: HTMLElement, box: Element | null, isAside: boolean): void {
  panel.classList.remove('top');
  const { top: bottomEdge, height } = panel.getBoundingClientRect();
  // Both edges are equally far from the window's.
  const topEdge = innerHeight - bottomEdge - height;
  const { top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
  const coveredAt = (edge: number): number =>
    Math.max(0, Math.min(bottom, edge + height) - Math.max(top, edge));
  const gain = coveredAt(bottomEdge) - coveredAt(topEdge);
  panel.classList.toggle('top', gain === 0 ? isAtEnd() !== isAside : gain > 0);
}

/** True where the page is scrolled to its end: what is there could not be brought out from under the panel. */
function isAtEnd(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight && scrollY + clientHeight >= scrollHeight - 1;
}
