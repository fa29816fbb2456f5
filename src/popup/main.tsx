import '../polyfill';

import { showPage } from '../ui/show-page';
import { Popup } from './popup';

showPage(<Popup />);
