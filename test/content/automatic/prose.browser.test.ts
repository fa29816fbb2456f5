import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/content/automatic/prose.ts';
import { countWords } from '../../../src/engine/dom/count-words.ts';

/** A paragraph each, with its words; in Japanese and Chinese two characters are one word. */
const PARAGRAPHS: readonly [language: string, words: number, text: string][] = [
  ['English', 14, 'The first boat left the quay at six in the morning with forty people.'],
  ['Korean', 13, '첫 배는 아침 여섯 시에 사십 명과 악대를 태우고 항구를 떠나 섬으로 향했다.'],
  [
    'Japanese',
    40 / 2,
    '港町の中心に立つ古い時計台が、修理を終えて九年ぶりに正午の鐘を鳴らし、広場に集まった。',
  ],
  ['Chinese', 32 / 2, '港口的老钟楼修好以后，九年来第一次在正午敲响，广场上的居民静静地听着。'],
];

const wordsIn = (...texts: string[]): number => {
  const html = `<article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
  return readProse(new DOMParser().parseFromString(html, 'text/html')).words;
};

describe('the words of running text that the gate counts', () => {
  it.each(PARAGRAPHS)('are those a reader of %s would count', (_, words, text) => {
    expect(wordsIn(text)).toBe(words);
  });

  it.each(PARAGRAPHS)('are those the engine counts in %s', (_, _words, text) => {
    expect(wordsIn(text, text)).toBe(2 * countWords(text));
  });
});
