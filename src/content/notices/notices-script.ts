import { provide } from '../parts';
import { offerNext } from './next-article';
import { tellLost, watchView } from './view-lost';

provide('notices', { watchView, tellLost, offerNext });
