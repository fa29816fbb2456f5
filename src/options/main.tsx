import { render } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../ui/i18n';
import { Options } from './options';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = t('optionsTitle');
const app = document.getElementById('app');
const asked = new URLSearchParams(location.hash.slice(1)).get('site');
if (app) render(<Options asked={asked} />, app);
