import { BAR, type BarWorld } from './contract';
import { offerNext } from './next-article';
import { keepVigil, tellOfFall } from './view-lost';

(globalThis as BarWorld)[BAR] = { keepVigil, tellOfFall, offerNext };
