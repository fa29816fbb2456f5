import { BAR, type BarWorld } from './contract';
import { offerNext } from './offer';
import { keepVigil, tellOfFall } from './vigil';

(globalThis as BarWorld)[BAR] = { keepVigil, tellOfFall, offerNext };
