import { describeDetector } from './describe-detector';
import { list } from './markup';

describeDetector('jobs', {
  cases: [
    {
      lang: 'en',
      box: `<h3>Latest jobs</h3>${list('Harbour master (m/f/d)', 'Diver for the pier (m/f/d)')}`,
      lookalike:
        '<p>The yard has forty jobs to fill this year, among them two for divers, and it finds <a href="/x">hardly anybody who applies</a>.</p>',
    },
    {
      lang: 'de',
      box: `<div>Stellenmarkt</div>${list('Hafenmeister (m/w/d)', 'Taucherin (w/m/d)')}`,
      lookalike:
        '<p>Stellenangebote gibt es genug auf der Werft, doch wer taucht, verdient anderswo mehr; zwei Plätze bleiben seit dem Winter frei.</p>',
    },
    {
      lang: 'nl',
      box: `<h3>Vacatures</h3>${list('Havenmeester (m/v/x)', 'Duiker bij de pier (m/v/x)')}`,
      lookalike:
        '<p>De werf heeft dit jaar veertig vacatures, waarvan twee voor duikers, en vindt bijna niemand die wil solliciteren, zegt de directeur.</p>',
    },
    {
      lang: 'de',
      box: `<aside><div>Stellenmarkt</div>${list('Hafenmeister (m/w/d)', 'Taucherin (w/m/d)')}</aside>`,
    },
  ],
  evidence: {
    'jobs.markers': `<div id="box">${list('Harbour master (m/f/d)', 'Diver for the pier (m/f/d)')}</div>`,
    'jobs.marker': `<div id="box">${list('Harbour master (m/f/d)')}</div>`,
  },
});
