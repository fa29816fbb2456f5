import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../ui/i18n';
import { Options } from './options';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('optionsTitle');
const app = document.getElementById('app');
const asked = new URLSearchParams(location.hash.slice(1)).get('site');
if (app) render(<Options asked={asked} />, app);
