import { describeDetector } from './describe-detector';

describeDetector('notice', {
  cases: [
    {
      lang: 'en',
      box: '<p>Please enable JavaScript to watch this video.</p>',
      lookalike:
        '<p>The panels at the pier blocked every notice that the harbour had put up, and the new signs will be <a href="/x">twice as large</a>.</p>',
    },
    {
      lang: 'de',
      box: '<p>Bitte aktivieren Sie JavaScript, um dieses Video zu sehen.</p>',
      lookalike:
        '<p>Wer die Sirene aktivieren will, muss künftig zwei Schlüssel haben, so steht es in der Satzung, die der Rat am Abend beschloss.</p>',
    },
    {
      lang: 'pl',
      box: '<p>Włącz JavaScript, aby obejrzeć ten film.</p>',
      lookalike:
        '<p>Kto chce włączyć syrenę, musi mieć dwa klucze; tak postanowiła rada, która we wtorek wieczorem przyjęła nowy regulamin portu.</p>',
    },
  ],
  evidence: {},
});
