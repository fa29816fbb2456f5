import '../polyfill';

import { t } from '../ui/i18n';
import { showPage } from '../ui/show-page';
import { Welcome } from './welcome';

document.title = t('welcomeTitle');
showPage(<Welcome />);
