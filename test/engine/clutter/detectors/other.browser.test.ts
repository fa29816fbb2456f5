import { articleWith } from '../../page';
import { describeDetector } from './describe-detector';

describeDetector('other', {
  cases: [
    {
      lang: 'en',
      box: '<p>Listen to this article</p><button>Play</button> <span>Automated voice</span>',
      lookalike:
        '<p>Listen to the divers, said the old pilot, and the council did: it will <a href="/x">report an error</a> in its plan to the county.</p>',
    },
    {
      lang: 'de',
      box: '<p>Fehler gefunden? <a href="/fehler">Hier melden</a></p>',
      lookalike:
        '<p>Einen Fehler fand der Gutachter auf jeder Seite des Plans, und er meldete jeden einzelnen der Behörde, die keinen beantwortete.</p>',
    },
    {
      lang: 'cs',
      box: '<p>Našli jste chybu? <a href="/chyba">Nahlaste ji</a></p>',
      lookalike:
        '<p>Chybu našel znalec na každé straně plánu a každou ohlásil úřadu, který mu do konce zimy neodpověděl ani jednou jedinou větou.</p>',
    },
  ],
  evidence: {
    'other.question':
      '<div id="box"><p>Which way will you take?</p><label><input type="radio"> Boat</label><label><input type="radio"> Tram</label></div>',
    'other.dialog': {
      page: `${articleWith('')}<div id="box" role="dialog"><p>The paper has a new dress</p></div>`,
    },
  },
});
