import '../polyfill';

import { t } from '../ui/i18n';
import { showPage } from '../ui/show-page';
import { Options } from './options';

document.title = t('optionsTitle');
showPage(<Options asked={new URLSearchParams(location.hash.slice(1)).get('site')} />);
