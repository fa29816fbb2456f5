import { describeDetector } from './describe-detector';
import { share } from './markup';

describeDetector('social', {
  cases: [
    {
      lang: 'en',
      box: `<span>Share this</span> ${share('X', 'Post')}`,
      lookalike:
        '<p>The diver shared a picture of the gap on <a href="https://www.facebook.com/">Facebook</a>, where it was seen ten thousand times before noon.</p>',
    },
    {
      lang: 'de',
      box: `<span>Artikel teilen</span> ${share('X', 'Mail')}`,
      lookalike:
        '<p>Auf <a href="https://www.instagram.com/">Instagram</a> teilte die Taucherin ein Bild der Lücke, das bis zum Mittag zehntausendmal gesehen wurde.</p>',
    },
    {
      lang: 'pt',
      box: `<span>Compartilhe</span> ${share('X', 'Enviar')}`,
      lookalike:
        '<p>O mergulhador partilhou uma fotografia da fenda, vista dez mil vezes antes do meio-dia, e a seguradora ligou-lhe na mesma tarde.</p>',
    },
    {
      lang: 'de',
      box: '<a href="https://www.facebook.com/sharer.php?u=1">Facebook</a> <a href="https://twitter.com/intent/tweet?u=1">X</a>',
    },
  ],
  evidence: {
    'social.shareLinks': `<div id="box">${share('X', 'Post')}</div>`,
    'social.shareLink': `<div id="box">${share('X')}</div>`,
  },
});
