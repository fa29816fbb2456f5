import { describeDetector } from './describe-detector';

describeDetector('consent', {
  cases: [
    {
      lang: 'en',
      box: '<h3>We value your privacy</h3><p>We use cookies and similar technologies.</p><button>Accept all</button>',
      lookalike:
        '<p>The cookies that the bakery on the quay has sold since 1874 are called stones, and the <a href="/x">recipe is a secret</a> of the family.</p>',
    },
    {
      lang: 'de',
      box: '<h4>Externer Inhalt</h4><p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.</p><button>Laden</button>',
      lookalike:
        '<p>Mit dem Plan sind nicht alle einverstanden; der Segelverein will erst zustimmen, wenn die Behörde ihm neue Liegeplätze zusagt.</p>',
    },
    {
      lang: 'fr',
      box: '<h3>Gérer mes choix</h3><p>Nous utilisons des cookies et autres traceurs avec nos partenaires.</p><button>Tout accepter</button>',
      lookalike:
        '<p>Le consentement des riverains était nécessaire, et la mairie l’a obtenu en mars, après trois réunions et beaucoup de café.</p>',
    },
  ],
  evidence: {
    'consent.cookieTexts':
      '<div id="box"><p>We and our partners put cookies on your device to make the page work as you expect.</p><p>Without these cookies the page does not know you again, and you are asked on each visit.</p></div>',
  },
});
