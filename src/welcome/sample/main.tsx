// Before anything that is loaded here can need them.
import '../../polyfill';
import './trusted';

import { render } from 'preact';
import { browser } from '../../browser';
import { createController } from '../../content/page/controller';
import { provide } from '../../content/parts';
import type { ApplyStyles } from '../../content/reader/contract';
import { readPage } from '../../content/reader/read-page';
import { MADE_UP_WORD } from '../../content/shared/made-up-names';
import '../../content/listen/listen-script';
import type { PageAnswer } from '../../messages';
import { cleanCss } from '../../ui/clean-css';
import { t, uiDirection, uiLanguage } from '../../ui/i18n';
import { SAMPLE, SAMPLE_READY, type SampleWorld } from './contract';
import { Story } from './story';

/*
 * The same content script as on the pages of newspapers. There the background puts its parts into the page when they are
 * first needed; a page of the extension imports them.
 */
const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
const applyStyles: ApplyStyles = (root, css) => {
  root.adoptedStyleSheets = [sheetOf(css)];
};
document.adoptedStyleSheets = [sheetOf(cleanCss(MADE_UP_WORD))];
provide('reader', (page) => readPage(page, applyStyles));

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('sampleTitle');
const paper = document.createElement('meta');
paper.setAttribute('property', 'og:site_name');
paper.content = t('samplePaper');
document.head.append(paper);
render(<Story />, document.body);
// The links of the sample lead nowhere.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
});
document.addEventListener('submit', (event) => event.preventDefault());

/** Loads the lexicon of the sample's language. Without it the sample's clutter is found by structure alone. */
function loadLexicon(): Promise<void> {
  const [language = ''] = uiLanguage().split('-');
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(`lexicons/${language}.js`);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
    document.head.append(script);
  });
}

await loadLexicon();
// As soon as it is loaded it tries how it can parse HTML: the Trusted Types policy must be there before.
await import('../../content/share/share-script');
await import('../../content/share/epub/epub-script');
const controller = createController();
(window as SampleWorld)[SAMPLE] = async (request): Promise<PageAnswer> => {
  const state = await controller.handle(request);
  // The sample belongs to no site that could have settings.
  return { ok: true, state: { ...state, host: '' } };
};
parent.dispatchEvent(new Event(SAMPLE_READY));
