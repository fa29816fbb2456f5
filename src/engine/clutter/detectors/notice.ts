import type { Detector } from './detector';
import { wordSet } from './detector';

export const notice: Detector = {
  category: 'notice',
  names: wordSet('noscript nojs adblock adblocker adblockers browsehappy outdated unsupported'),
};
