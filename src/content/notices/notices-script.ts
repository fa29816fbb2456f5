import { provide } from '../parts';
import { guardInput } from './guard-input';
import { keepHidden } from './keep-hidden';
import { offerNext } from './next-article';
import { tellLost, watchView } from './view-lost';

provide('notices', { watchView, guardInput, keepHidden, tellLost, offerNext });
