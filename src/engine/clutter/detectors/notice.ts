import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

export const notice: Detector = {
  category: 'notice',
  names: wordSet('noscript nojs adblock adblocker adblockers browsehappy outdated unsupported'),
};
