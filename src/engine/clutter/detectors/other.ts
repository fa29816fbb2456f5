import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import type { Detector } from './detector';

/** Words for each answer of a question to the readers, with the question, at most. By hand. */
const CHOICE_WORDS = WORDS.sentence;

export const other: Detector = {
  category: 'other',
  names: wordSet(
    'audioplayer readaloud speechkit listen vorlesen weather wetter horoscope tipform errorreport feedback rating ratings vote voting survey poll umfrage chart ticker toolbar tools totop backtotop republish reprints',
  ),
  evidence(box, { counts }) {
    const choices = counts.count('choices', box);
    if (choices < 2 || box.words > CHOICE_WORDS * choices) return [];
    return [{ kind: 'other.choices', reason: { key: 'choices' } }];
  },
};
