import '../polyfill';

import { showPage } from '../ui/page';
import { Popup } from './popup';

showPage(<Popup />);
