import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from './popup';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
const app = document.getElementById('app');
if (app) render(<Popup />, app);
