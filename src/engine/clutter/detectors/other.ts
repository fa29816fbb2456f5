import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

export const other: Detector = {
  category: 'other',
  names: wordSet(
    'audioplayer readaloud speechkit listen vorlesen weather wetter horoscope tipform errorreport feedback rating ratings vote voting survey poll umfrage chart ticker toolbar tools totop backtotop republish reprints',
  ),
};
