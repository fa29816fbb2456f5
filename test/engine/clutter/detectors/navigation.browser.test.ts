import { describeDetector } from './describe-detector';
import { list } from './markup';

describeDetector('navigation', {
  cases: [
    {
      lang: 'en',
      box: '<span>Topics:</span> <a rel="tag" href="/tag/harbour">Harbour</a> <a rel="tag" href="/tag/storm">Storm</a>',
      lookalike:
        '<p>Three topics were on the table that evening: the <a href="/topics/stone">stones</a>, the moorings, and who is to pay for all of it.</p>',
    },
    {
      lang: 'de',
      box: '<span>Schlagworte:</span> <a rel="tag" href="/thema/hafen">Hafen</a> <a rel="tag" href="/thema/sturm">Sturm</a>',
      lookalike:
        '<p>Drei Themen lagen an dem Abend auf dem Tisch: die <a href="/thema/steine">Steine</a>, die Liegeplätze und wer das alles bezahlt.</p>',
    },
    {
      lang: 'it',
      box: '<span>Argomenti:</span> <a rel="tag" href="/tag/porto">Porto</a> <a rel="tag" href="/tag/tempesta">Tempesta</a>',
      lookalike:
        '<p>Gli argomenti della serata erano tre: le pietre, i posti barca e chi pagherà tutto questo, come ha chiesto il vecchio pilota.</p>',
    },
  ],
  evidence: {
    'navigation.topicLinks': '<div id="box"><a rel="tag" href="/tag/harbour">Harbour</a></div>',
    'navigation.menu': `<div id="box">${list('Harbour', 'Ships', 'Weather')}</div>`,
    'navigation.mixedMenu': `<div id="box">${list('Harbour', 'Ships', 'Weather', 'Tides', 'Why the lighthouse stayed dark')}</div>`,
  },
});
