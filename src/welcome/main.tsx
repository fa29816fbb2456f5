import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../ui/i18n';
import { Welcome } from './welcome';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('welcomeTitle');
const app = document.getElementById('app');
if (app) render(<Welcome />, app);
