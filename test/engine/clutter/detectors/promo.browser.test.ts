import { describeDetector } from './describe-detector';

describeDetector('promo', {
  cases: [
    {
      lang: 'en',
      box: '<p><a href="https://news.google.com/publications/x">Follow us on Google News</a></p>',
      lookalike:
        '<p>The podcast that the pilot records on his boat has more listeners than the harbour has boats, and <a href="/x">the last part</a> is about the storm.</p>',
    },
    {
      lang: 'de',
      box: '<p><a href="https://whatsapp.com/channel/x">Folgen Sie unserem WhatsApp-Kanal</a></p>',
      lookalike:
        '<p>Der Podcast, den der Lotse auf seinem Boot aufnimmt, hat mehr Hörer als der Hafen Boote; der letzte Teil handelt vom Sturm.</p>',
    },
    {
      lang: 'es',
      box: '<p><a href="https://whatsapp.com/channel/x">Únete a nuestro canal de WhatsApp</a></p>',
      lookalike:
        '<p>El canal que une los dos puertos se cerró en marzo, y los pescadores hablan desde entonces de abrirlo con sus propias manos.</p>',
    },
  ],
  evidence: {
    'promo.offer':
      '<p id="box"><em>Four times a year the <a href="https://shop.quay.example/">Quay Quarterly</a> comes by post, with maps and tides.</em></p>',
    'promo.channelLinks':
      '<div id="box"><a href="https://whatsapp.com/channel/x">The quay on your phone</a></div>',
  },
});
