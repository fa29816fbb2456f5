import { render } from 'preact';
import { uiDirection, uiLanguage } from '../ui/i18n';
import { Popup } from './popup';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
const app = document.getElementById('app');
if (app) render(<Popup />, app);
