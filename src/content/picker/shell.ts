import { t, uiDirection, uiLanguage } from '../../ui/i18n';
import paletteCss from '../../ui/palette.css?inline';
import { closedRoot } from '../shared/closed-root';
import { createFrame } from './frame';
import css from './picker.css?inline';

/** The picker's elements: a host over the page, and behind its closed shadow root the surface that is pointed at, a frame and the panel. */
export function createShell() {
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
export function placePanel(panel: HTMLElement, box: Element | null): void {
  panel.classList.remove('top');
  if (!box) return;
  const [over, under] = [panel.getBoundingClientRect(), box.getBoundingClientRect()];
  panel.classList.toggle('top', under.bottom > over.top && under.top > over.height);
}
