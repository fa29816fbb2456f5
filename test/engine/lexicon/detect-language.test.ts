import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/engine/dom/text';
import { LEXICONS } from '../../../src/engine/lexicon';
import { languagesOfText } from '../../../src/engine/lexicon/detect-language';

const languagesOf = (text: string): string[] => [...languagesOfText(normalise(text), LEXICONS)].sort();

describe('the languages of a text', () => {
  it.each([
    [
      'de',
      'Die Fähre legt wieder an. Das Schiff ist neu, und der Kapitän wird auch im Winter von der Insel fahren, sagt die Reederei.',
    ],
    [
      'es',
      'El barco de la isla sale en enero, de nuevo en manos de la villa. Los vecinos piden más viajes en invierno, pero las cuentas de la empresa mandan, por ahora, en el puerto.',
    ],
    [
      'fr',
      'Le bac de la presqu’île repart en janvier. Les habitants de la rive sont venus avec des fleurs pour une fête sur le quai, dans le froid.',
    ],
    ['no', 'Båten går igjen. Det er ikke dyrt å reise, og på kaia sto de som hadde lovet å komme med kake.'],
    [
      'nl',
      'Het veer vaart weer. De boot is van de stad en wordt niet met het oude schip verward, zei een matroos.',
    ],
    ['tr', 'Vapur yeniden geldi. Bu sefer daha çok yolcu ile ve bir bando için yer açarak iskeleye yanaştı.'],
    ['ja', '連絡船は九年ぶりに島へ戻った。港には多くの人が集まり、船長を出迎えた。'],
  ])('are those whose words it has, not those that share a few of them: %s', (lang, text) => {
    expect(languagesOf(text)).toEqual([lang]);
  });

  it('are two where it is written in both', () => {
    const text =
      'The ferry is back and the harbour was full of people with flags. The crew have never seen it so. ' +
      'Die Fähre ist wieder da, und der Hafen war voll von Menschen. Das hat auch die Mannschaft nicht erwartet.';
    expect(languagesOf(text)).toEqual(['de', 'en']);
  });

  it('are none where too little is said', () => {
    expect(languagesOf('Fähre')).toEqual([]);
  });
});
