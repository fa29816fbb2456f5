import { articleWith } from '../../page';
import { describeDetector } from './describe-detector';

describeDetector('ad', {
  cases: [
    {
      lang: 'en',
      box: '<div>Advertisement</div>',
      lookalike:
        '<p>The advertisement that the council put in three papers cost more than the stones, and <a href="/x">nobody answered it</a>, said the clerk.</p>',
    },
    {
      lang: 'de',
      box: '<div>Anzeige</div>',
      lookalike:
        '<p>Anzeige gegen den Betreiber hat die Stadt am Montag erstattet; die Polizei hat die Mauer seither zweimal vermessen lassen.</p>',
    },
    {
      lang: 'fr',
      box: '<div>Publicité</div>',
      lookalike:
        '<p>La publicité que la mairie avait fait paraître dans trois journaux a coûté plus que les pierres, et personne n’y a répondu.</p>',
    },
  ],
  evidence: {
    'ad.banners': {
      page: `${articleWith('')}<aside id="box"><h4>Gull and Sons</h4><a href="https://gull.example/"><img src="x.png" alt=""></a></aside>`,
    },
    'ad.paidLinks': '<div id="box"><a rel="sponsored" href="/x">A lantern for the quay</a></div>',
  },
});
