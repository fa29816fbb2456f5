import type { ClutterCategory } from '../../../src/engine';

/** Boxes of one category as pages in three languages have them, and blocks of the article that look alike. */
interface Case {
  category: ClutterCategory;
  /** The language the page declares; the text of its article is English. */
  lang: string;
  /** Stands between two paragraphs and is found; the words `#box` has are no part of the article. */
  box: string;
  /** Stands in the same place and stays. */
  lookalike: string;
}

const list = (...titles: string[]): string =>
  `<ul>${titles.map((title) => `<li><a href="/story/${encodeURIComponent(title)}">${title}</a></li>`).join('')}</ul>`;

const form = (label: string): string =>
  `<form><input type="email" placeholder="name@example.org"><button>${label}</button></form>`;

const share = (...names: string[]): string =>
  names.map((name) => `<a href="https://twitter.com/intent/tweet?u=${name}">${name}</a>`).join(' ');

const shop = (...offers: [string, string][]): string =>
  `<ul>${offers.map(([name, price]) => `<li><a href="https://shop.example/?tag=paper-21">${name}</a> ${price}</li>`).join('')}</ul>`;

export const CASES: readonly Case[] = [
  {
    category: 'paywall',
    lang: 'en',
    box: '<h3>Already a subscriber?</h3><p><a href="/login">Log in</a> or start your free trial</p>',
    lookalike:
      '<p>A subscription to the ferry costs ten pounds a month, and whoever cancels it can <a href="/x">apply for a refund</a> at the pier.</p>',
  },
  {
    category: 'paywall',
    lang: 'de',
    box: '<h3>Schon Abonnent?</h3><p>Unser Abo ist monatlich kündbar. <a href="/abo">Jetzt abonnieren</a></p>',
    lookalike:
      '<p>Das Abonnement der Fähre ist jederzeit kündbar, sagte der Kapitän, doch kaum jemand will es los sein; die meisten fahren täglich.</p>',
  },
  {
    category: 'paywall',
    lang: 'fr',
    box: '<h3>Soutenez-nous</h3><p>Premier mois offert, sans engagement. <a href="/abo">Découvrez nos offres</a></p>',
    lookalike:
      '<p>Les abonnés du ferry étaient nombreux à la réunion, et beaucoup ont demandé une réduction pour les familles du quai, dit la mairie.</p>',
  },
  {
    category: 'deals',
    lang: 'en',
    box: `<h4>Today's best deals</h4>${shop(['A lantern', '£39'], ['A rope', '£12'])}`,
    lookalike:
      '<table><tr><th>Part of the work</th><th>Price</th></tr><tr><td>Stone</td><td>£ 210,000</td></tr><tr><td>Oak</td><td>£ 90,000</td></tr></table>',
  },
  {
    category: 'deals',
    lang: 'de',
    box: `<h4>Angebote des Tages</h4>${shop(['Eine Laterne', '39 €'], ['Ein Seil', '12 €'])}`,
    lookalike:
      '<ul><li>Für den Teig 500 g Mehl (0,80 €) und ein Ei</li><li>Für die Füllung ein Glas Kirschen (2,40 €)</li><li>Für den Guss etwas Zucker (0,30 €)</li></ul>',
  },
  {
    category: 'deals',
    lang: 'es',
    box: `<h4>Ofertas del día</h4>${shop(['Una linterna', '39 €'], ['Una cuerda', '12 €'])}`,
    lookalike:
      '<p>La linterna del faro costó 39 € en 1874 y hoy vale cien veces más, según <a href="/x">el inventario del puerto</a> que se publicó en marzo.</p>',
  },
  {
    category: 'comments',
    lang: 'en',
    box: '<h3>Join the conversation</h3><p>Your email address will not be published.</p><form><textarea></textarea><button>Post comment</button></form>',
    lookalike:
      '<p>Most comments at the hearing were friendly; the council will publish all of them, said the mayor, before the next meeting in June.</p>',
  },
  {
    category: 'comments',
    lang: 'de',
    box: '<h3>Kommentare</h3><p>Kommentar schreiben: Erforderliche Felder sind mit * markiert.</p><form><textarea></textarea></form>',
    lookalike:
      '<p>Kommentare gab die Behörde am Montag nicht ab; erst der Gutachter schrieb in einem Brief, was alle längst vermutet hatten.</p>',
  },
  {
    category: 'comments',
    lang: 'it',
    box: '<h3>Commenti</h3><p>Il tuo indirizzo email non sarà pubblicato.</p><form><textarea></textarea></form>',
    lookalike:
      '<p>Nei commenti al progetto i pescatori chiedono più spazio, e il sindaco ha promesso di leggerli tutti prima della prossima seduta.</p>',
  },
  {
    category: 'newsletter',
    lang: 'en',
    box: `<h3>Sign up for our newsletter</h3><p>News from the quay every morning.</p>${form('Sign up')}`,
    lookalike:
      '<p>The harbour sends a newsletter to all who moor there, and in March it said <a href="/x">what the divers had found</a> under the pier.</p>',
  },
  {
    category: 'newsletter',
    lang: 'de',
    box: `<h3>Newsletter abonnieren</h3><p>Das Wichtigste vom Kai, direkt in Ihr Postfach.</p>${form('Anmelden')}`,
    lookalike:
      '<p>Im Rundbrief des Hafens, den alle Bootsbesitzer per E-Mail erhalten, stand schon im März, was die Taucher gefunden hatten.</p>',
  },
  {
    category: 'newsletter',
    lang: 'fr',
    box: `<h3>Recevez notre newsletter</h3><p>L'essentiel du port dans votre boîte mail.</p>${form('Je m’inscris')}`,
    lookalike:
      '<p>La lettre que le port envoie à ses membres annonçait déjà en mars ce que les plongeurs avaient trouvé sous la vieille jetée.</p>',
  },
  {
    category: 'related',
    lang: 'en',
    box: `<h3>More stories</h3>${list('Why the lighthouse stayed dark', 'The last pilot of the harbour', 'A ferry is sold')}`,
    lookalike:
      '<ul><li>Stones from the <a href="/x">northern quarry</a>, which was opened again last year</li><li>Oak for the piles under the pier, felled in the county</li></ul>',
  },
  {
    category: 'related',
    lang: 'de',
    box: `<h3>Auch interessant</h3>${list('Warum die Fähre heute nicht fährt', 'Der Hafen und seine alten Mauern', 'Ein Leuchtturm wird verkauft')}`,
    lookalike:
      '<p>Lesen Sie auch das Kleingedruckte, rät die <a href="/x">Beratung im Rathaus</a>: Wer unterschreibt, haftet für die Mauer mit.</p>',
  },
  {
    category: 'related',
    lang: 'es',
    box: '<p><b>Lea también:</b> <a href="/x">Por qué el faro se quedó a oscuras una noche</a></p>',
    lookalike:
      '<p>También lee los partes del puerto, <a href="/x">que se publican cada mañana</a>, el viejo piloto que enseñó a remar a medio barrio.</p>',
  },
  {
    category: 'jobs',
    lang: 'en',
    box: `<h3>Latest jobs</h3>${list('Harbour master (m/f/d)', 'Diver for the pier (m/f/d)')}`,
    lookalike:
      '<p>The yard has forty jobs to fill this year, among them two for divers, and it finds <a href="/x">hardly anybody who applies</a>.</p>',
  },
  {
    category: 'jobs',
    lang: 'de',
    box: `<div>Stellenmarkt</div>${list('Hafenmeister (m/w/d)', 'Taucherin (w/m/d)')}`,
    lookalike:
      '<p>Stellenangebote gibt es genug auf der Werft, doch wer taucht, verdient anderswo mehr; zwei Plätze bleiben seit dem Winter frei.</p>',
  },
  {
    category: 'jobs',
    lang: 'nl',
    box: `<h3>Vacatures</h3>${list('Havenmeester (m/v/x)', 'Duiker bij de pier (m/v/x)')}`,
    lookalike:
      '<p>De werf heeft dit jaar veertig vacatures, waarvan twee voor duikers, en vindt bijna niemand die wil solliciteren, zegt de directeur.</p>',
  },
  {
    category: 'consent',
    lang: 'en',
    box: '<h3>We value your privacy</h3><p>We use cookies and similar technologies.</p><button>Accept all</button>',
    lookalike:
      '<p>The cookies that the bakery on the quay has sold since 1874 are called stones, and the <a href="/x">recipe is a secret</a> of the family.</p>',
  },
  {
    category: 'consent',
    lang: 'de',
    box: '<h4>Externer Inhalt</h4><p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.</p><button>Laden</button>',
    lookalike:
      '<p>Mit dem Plan sind nicht alle einverstanden; der Segelverein will erst zustimmen, wenn die Behörde ihm neue Liegeplätze zusagt.</p>',
  },
  {
    category: 'consent',
    lang: 'fr',
    box: '<h3>Gérer mes choix</h3><p>Nous utilisons des cookies et autres traceurs avec nos partenaires.</p><button>Tout accepter</button>',
    lookalike:
      '<p>Le consentement des riverains était nécessaire, et la mairie l’a obtenu en mars, après trois réunions et beaucoup de café.</p>',
  },
  {
    category: 'social',
    lang: 'en',
    box: `<span>Share this</span> ${share('X', 'Post')}`,
    lookalike:
      '<p>The diver shared a picture of the gap on <a href="https://www.facebook.com/">Facebook</a>, where it was seen ten thousand times before noon.</p>',
  },
  {
    category: 'social',
    lang: 'de',
    box: `<span>Artikel teilen</span> ${share('X', 'Mail')}`,
    lookalike:
      '<p>Auf <a href="https://www.instagram.com/">Instagram</a> teilte die Taucherin ein Bild der Lücke, das bis zum Mittag zehntausendmal gesehen wurde.</p>',
  },
  {
    category: 'social',
    lang: 'pt',
    box: `<span>Compartilhe</span> ${share('X', 'Enviar')}`,
    lookalike:
      '<p>O mergulhador partilhou uma fotografia da fenda, vista dez mil vezes antes do meio-dia, e a seguradora ligou-lhe na mesma tarde.</p>',
  },
  {
    category: 'ad',
    lang: 'en',
    box: '<div>Advertisement</div>',
    lookalike:
      '<p>The advertisement that the council put in three papers cost more than the stones, and <a href="/x">nobody answered it</a>, said the clerk.</p>',
  },
  {
    category: 'ad',
    lang: 'de',
    box: '<div>Anzeige</div>',
    lookalike:
      '<p>Anzeige gegen den Betreiber hat die Stadt am Montag erstattet; die Polizei hat die Mauer seither zweimal vermessen lassen.</p>',
  },
  {
    category: 'ad',
    lang: 'fr',
    box: '<div>Publicité</div>',
    lookalike:
      '<p>La publicité que la mairie avait fait paraître dans trois journaux a coûté plus que les pierres, et personne n’y a répondu.</p>',
  },
  {
    category: 'app-promo',
    lang: 'en',
    box: '<p>Get our app</p><a href="https://apps.apple.com/app/id1">App Store</a>',
    lookalike:
      '<p>The tide tables are an app now, written by the pilot’s daughter, and even the old men on the quay look <a href="/x">at their phones</a> first.</p>',
  },
  {
    category: 'app-promo',
    lang: 'de',
    box: '<p>App herunterladen</p><a href="https://play.google.com/store/apps/details?id=x">Google Play</a>',
    lookalike:
      '<p>Die Gezeiten stehen jetzt in einer App, geschrieben von der Tochter des Lotsen, und selbst die Alten sehen zuerst aufs Telefon.</p>',
  },
  {
    category: 'app-promo',
    lang: 'sv',
    box: '<p>Ladda ner appen</p><a href="https://apps.apple.com/app/id1">App Store</a>',
    lookalike:
      '<p>Tidvattnet finns nu i en app, skriven av lotsens dotter, och även de gamla på kajen ser först på sina telefoner om morgnarna.</p>',
  },
  {
    category: 'notice',
    lang: 'en',
    box: '<p>Please enable JavaScript to watch this video.</p>',
    lookalike:
      '<p>The panels at the pier blocked every notice that the harbour had put up, and the new signs will be <a href="/x">twice as large</a>.</p>',
  },
  {
    category: 'notice',
    lang: 'de',
    box: '<p>Bitte aktivieren Sie JavaScript, um dieses Video zu sehen.</p>',
    lookalike:
      '<p>Wer die Sirene aktivieren will, muss künftig zwei Schlüssel haben, so steht es in der Satzung, die der Rat am Abend beschloss.</p>',
  },
  {
    category: 'notice',
    lang: 'pl',
    box: '<p>Włącz JavaScript, aby obejrzeć ten film.</p>',
    lookalike:
      '<p>Kto chce włączyć syrenę, musi mieć dwa klucze; tak postanowiła rada, która we wtorek wieczorem przyjęła nowy regulamin portu.</p>',
  },
  {
    category: 'promo',
    lang: 'en',
    box: '<p><a href="https://news.google.com/publications/x">Follow us on Google News</a></p>',
    lookalike:
      '<p>The podcast that the pilot records on his boat has more listeners than the harbour has boats, and <a href="/x">the last part</a> is about the storm.</p>',
  },
  {
    category: 'promo',
    lang: 'de',
    box: '<p><a href="https://whatsapp.com/channel/x">Folgen Sie unserem WhatsApp-Kanal</a></p>',
    lookalike:
      '<p>Der Podcast, den der Lotse auf seinem Boot aufnimmt, hat mehr Hörer als der Hafen Boote; der letzte Teil handelt vom Sturm.</p>',
  },
  {
    category: 'promo',
    lang: 'es',
    box: '<p><a href="https://whatsapp.com/channel/x">Únete a nuestro canal de WhatsApp</a></p>',
    lookalike:
      '<p>El canal que une los dos puertos se cerró en marzo, y los pescadores hablan desde entonces de abrirlo con sus propias manos.</p>',
  },
  {
    category: 'navigation',
    lang: 'en',
    box: '<span>Topics:</span> <a rel="tag" href="/tag/harbour">Harbour</a> <a rel="tag" href="/tag/storm">Storm</a>',
    lookalike:
      '<p>Three topics were on the table that evening: the <a href="/topics/stone">stones</a>, the moorings, and who is to pay for all of it.</p>',
  },
  {
    category: 'navigation',
    lang: 'de',
    box: '<span>Schlagworte:</span> <a rel="tag" href="/thema/hafen">Hafen</a> <a rel="tag" href="/thema/sturm">Sturm</a>',
    lookalike:
      '<p>Drei Themen lagen an dem Abend auf dem Tisch: die <a href="/thema/steine">Steine</a>, die Liegeplätze und wer das alles bezahlt.</p>',
  },
  {
    category: 'navigation',
    lang: 'it',
    box: '<span>Argomenti:</span> <a rel="tag" href="/tag/porto">Porto</a> <a rel="tag" href="/tag/tempesta">Tempesta</a>',
    lookalike:
      '<p>Gli argomenti della serata erano tre: le pietre, i posti barca e chi pagherà tutto questo, come ha chiesto il vecchio pilota.</p>',
  },
  {
    category: 'other',
    lang: 'en',
    box: '<p>Listen to this article</p><button>Play</button> <span>Automated voice</span>',
    lookalike:
      '<p>Listen to the divers, said the old pilot, and the council did: it will <a href="/x">report an error</a> in its plan to the county.</p>',
  },
  {
    category: 'other',
    lang: 'de',
    box: '<p>Fehler gefunden? <a href="/fehler">Hier melden</a></p>',
    lookalike:
      '<p>Einen Fehler fand der Gutachter auf jeder Seite des Plans, und er meldete jeden einzelnen der Behörde, die keinen beantwortete.</p>',
  },
  {
    category: 'other',
    lang: 'cs',
    box: '<p>Našli jste chybu? <a href="/chyba">Nahlaste ji</a></p>',
    lookalike:
      '<p>Chybu našel znalec na každé straně plánu a každou ohlásil úřadu, který mu do konce zimy neodpověděl ani jednou jedinou větou.</p>',
  },
];

/** More forms that boxes have: in English on a page that says it is German, and with tags and classes of their own. */
export const MORE_BOXES: readonly Omit<Case, 'lookalike'>[] = [
  {
    category: 'related',
    lang: 'de',
    box: '<p><b>Read more:</b> <a href="/x">Why the lighthouse stayed dark for one night</a></p>',
  },
  {
    category: 'jobs',
    lang: 'de',
    box: `<aside><div>Stellenmarkt</div>${list('Hafenmeister (m/w/d)', 'Taucherin (w/m/d)')}</aside>`,
  },
  {
    category: 'newsletter',
    lang: 'de',
    box: `<h3>The Courier by mail</h3><p>The best stories from the islands, every Friday.</p>${form('OK')}`,
  },
  {
    category: 'social',
    lang: 'de',
    box: '<a href="https://www.facebook.com/sharer.php?u=1">Facebook</a> <a href="https://twitter.com/intent/tweet?u=1">X</a>',
  },
  {
    category: 'paywall',
    lang: 'de',
    box: '<div class="subscribe"><h3>Already a subscriber?</h3><p><a href="/login">Log in</a> or start your free trial</p></div>',
  },
  {
    category: 'app-promo',
    lang: 'de',
    box: '<p>Get our app</p><a href="https://apps.apple.com/app/id1">App Store</a>',
  },
  {
    category: 'newsletter',
    lang: 'de',
    box: `<h3>Sign up for our newsletter</h3><p>News from the quay every morning.</p>${form('Sign up')}`,
  },
];

/** Blocks that belong to the article, though some have the words or the form of boxes. */
export const TRUE_TEXT: readonly [what: string, block: string][] = [
  [
    'a sentence about subscriptions',
    '<p>Whoever has a subscription to the ferry pays less, and a newsletter (paywall) explains how to register for free.</p>',
  ],
  [
    'a German sentence about an advert',
    '<p>Die Anzeige gegen den Betreiber liegt seit Montag bei der Polizei, sagte ein Sprecher der Behörde am Abend.</p>',
  ],
  [
    'a sentence with a link',
    '<p>As <a href="/x">a report by the county</a> showed in March, the stones had moved by a hand\'s breadth every year.</p>',
  ],
  [
    'a correction',
    '<p>Correction: An earlier version of this article gave the wrong year for the storm; it was last winter.</p>',
  ],
  [
    'a disclosure',
    '<p>Transparenzhinweis: Der Autor ist Mitglied im Segelverein, der gegen den Plan geklagt hat.</p>',
  ],
  [
    'a list',
    '<ul><li>Stones from the northern quarry</li><li>Oak for the piles under the pier</li><li>Steel for the lamps on the quay</li></ul>',
  ],
  ['a quotation', '<blockquote>The sea does not wait for a vote.</blockquote>'],
  [
    'a fact box',
    '<aside><h3>At a glance</h3><ul><li>Length: 410 metres</li><li>Built: 1874</li></ul></aside>',
  ],
];
