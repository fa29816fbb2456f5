import { provide } from '../parts';
import { keepHidden } from './keep-hidden';
import { offerNext } from './next-article';
import { tellLost, watchView } from './view-lost';

provide('notices', { watchView, keepHidden, tellLost, offerNext });
