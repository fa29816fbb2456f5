import { articleWith } from '../../page';
import { describeDetector } from './describe-detector';
import { form } from './markup';

describeDetector('newsletter', {
  cases: [
    {
      lang: 'en',
      box: `<h3>Sign up for our newsletter</h3><p>News from the quay every morning.</p>${form('Sign up')}`,
      lookalike:
        '<p>The harbour sends a newsletter to all who moor there, and in March it said <a href="/x">what the divers had found</a> under the pier.</p>',
    },
    {
      lang: 'de',
      box: `<h3>Newsletter abonnieren</h3><p>Das Wichtigste vom Kai, direkt in Ihr Postfach.</p>${form('Anmelden')}`,
      lookalike:
        '<p>Im Rundbrief des Hafens, den alle Bootsbesitzer per E-Mail erhalten, stand schon im März, was die Taucher gefunden hatten.</p>',
    },
    {
      lang: 'fr',
      box: `<h3>Recevez notre newsletter</h3><p>L'essentiel du port dans votre boîte mail.</p>${form('Je m’inscris')}`,
      lookalike:
        '<p>La lettre que le port envoie à ses membres annonçait déjà en mars ce que les plongeurs avaient trouvé sous la vieille jetée.</p>',
    },
    {
      lang: 'de',
      box: `<h3>The Courier by mail</h3><p>The best stories from the islands, every Friday.</p>${form('OK')}`,
    },
    {
      lang: 'de',
      box: `<h3>Sign up for our newsletter</h3><p>News from the quay every morning.</p>${form('Sign up')}`,
    },
  ],
  evidence: {
    'newsletter.smallAddressForm': `<div id="box"><p>News from the quay every morning.</p>${form('OK')}</div>`,
    'newsletter.addressForm': {
      page: articleWith('', `<div id="box"><p>News from the quay every morning.</p>${form('OK')}</div>`),
    },
  },
});
