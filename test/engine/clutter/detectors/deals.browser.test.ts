import { describeDetector } from './describe-detector';
import { shop } from './markup';

describeDetector('deals', {
  cases: [
    {
      lang: 'en',
      box: `<h4>Today's best deals</h4>${shop(['A lantern', '£39'], ['A rope', '£12'])}`,
      lookalike:
        '<table><tr><th>Part of the work</th><th>Price</th></tr><tr><td>Stone</td><td>£ 210,000</td></tr><tr><td>Oak</td><td>£ 90,000</td></tr></table>',
    },
    {
      lang: 'de',
      box: `<h4>Angebote des Tages</h4>${shop(['Eine Laterne', '39 €'], ['Ein Seil', '12 €'])}`,
      lookalike:
        '<ul><li>Für den Teig 500 g Mehl (0,80 €) und ein Ei</li><li>Für die Füllung ein Glas Kirschen (2,40 €)</li><li>Für den Guss etwas Zucker (0,30 €)</li></ul>',
    },
    {
      lang: 'es',
      box: `<h4>Ofertas del día</h4>${shop(['Una linterna', '39 €'], ['Una cuerda', '12 €'])}`,
      lookalike:
        '<p>La linterna del faro costó 39 € en 1874 y hoy vale cien veces más, según <a href="/x">el inventario del puerto</a> que se publicó en marzo.</p>',
    },
  ],
  evidence: {
    'deals.shopLinkAndPrice': `<div id="box">${shop(['A lantern', '£39'])}</div>`,
    'deals.prices':
      '<ul id="box"><li><a href="/lantern">A lantern</a> £39</li><li><a href="/rope">A rope</a> £12</li></ul>',
    'deals.shopLinks': `<div id="box">${shop(['<img alt="" src="a.png">', ''], ['<img alt="" src="b.png">', ''])}</div>`,
  },
});
