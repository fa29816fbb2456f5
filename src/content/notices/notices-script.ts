import { provide } from '../parts';
import { offerNext } from './next-article';
import { keepVigil, tellOfFall } from './view-lost';

provide('notices', { keepVigil, tellOfFall, offerNext });
