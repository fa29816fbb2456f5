import { type ComponentChild, render } from 'preact';
import { uiDirection, uiLanguage } from './i18n';

/** Renders a page of the extension, in the language of the user interface. */
export function showPage(page: ComponentChild): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (app) render(page, app);
}
