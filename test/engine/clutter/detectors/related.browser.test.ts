import { articleWith, TEXT } from '../../page';
import { describeDetector } from './describe-detector';
import { list } from './markup';

const PICTURE = '<img src="/x.jpg" width="400" height="250" alt="">';
const card = (title: string): string =>
  `<div>${PICTURE}<h3><a href="/${title.length}">${title}</a></h3></div>`;
const teaser = (title: string, text: string): string =>
  `<div><h3><a href="/${title.length}">${title}</a></h3><p>${text}</p></div>`;
const BROKEN =
  'Nobody alive had seen ice that thick. The ferry lay still for six weeks and the children walked to the island and ba...';

describeDetector('related', {
  cases: [
    {
      lang: 'en',
      box: `<h3>More stories</h3>${list('Why the lighthouse stayed dark', 'The last pilot of the harbour', 'A ferry is sold')}`,
      lookalike:
        '<ul><li>Stones from the <a href="/x">northern quarry</a>, which was opened again last year</li><li>Oak for the piles under the pier, felled in the county</li></ul>',
    },
    {
      lang: 'de',
      box: `<h3>Auch interessant</h3>${list('Warum die Fähre heute nicht fährt', 'Der Hafen und seine alten Mauern', 'Ein Leuchtturm wird verkauft')}`,
      lookalike:
        '<p>Lesen Sie auch das Kleingedruckte, rät die <a href="/x">Beratung im Rathaus</a>: Wer unterschreibt, haftet für die Mauer mit.</p>',
    },
    {
      lang: 'es',
      box: '<p><b>Lea también:</b> <a href="/x">Por qué el faro se quedó a oscuras una noche</a></p>',
      lookalike:
        '<p>También lee los partes del puerto, <a href="/x">que se publican cada mañana</a>, el viejo piloto que enseñó a remar a medio barrio.</p>',
    },
    {
      lang: 'de',
      box: '<p><b>Read more:</b> <a href="/x">Why the lighthouse stayed dark for one night</a></p>',
    },
  ],
  evidence: {
    'related.furtherArticle': {
      page: articleWith(
        '',
        `<article id="box"><h1>The last pilot of the harbour</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article>`,
      ),
    },
    'related.cards': `<div id="box">${card('Why the lighthouse stayed dark')}${card('The last pilot of the harbour')}</div>`,
    'related.card': `<div id="box">${card('Why the lighthouse stayed dark')}</div>`,
    'related.excerpts': `<ul id="box">${['The winter the harbour froze', 'Who painted the green door', 'A boat that nobody wants'].map((title) => `<li><a href="/${title.length}">${title}</a><br><small>${BROKEN}</small></li>`).join('')}</ul>`,
    'related.articleLinks': `<div id="box">${list('Why the lighthouse stayed dark', 'The last pilot of the harbour')}</div>`,
    'related.articleTeasers': `<div id="box">${teaser('Why the lighthouse stayed dark', 'For one night no lamp burned at the mole.')}${teaser('The last pilot of the harbour', 'He knows every stone under the pier.')}</div>`,
    'related.articleLink': '<p id="box"><a href="/dark">Why the lighthouse stayed dark</a></p>',
  },
});
