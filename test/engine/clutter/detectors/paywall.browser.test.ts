import { describeDetector } from './describe-detector';

describeDetector('paywall', {
  cases: [
    {
      lang: 'en',
      box: '<h3>Already a subscriber?</h3><p><a href="/login">Log in</a> or start your free trial</p>',
      lookalike:
        '<p>A subscription to the ferry costs ten pounds a month, and whoever cancels it can <a href="/x">apply for a refund</a> at the pier.</p>',
    },
    {
      lang: 'de',
      box: '<h3>Schon Abonnent?</h3><p>Unser Abo ist monatlich kündbar. <a href="/abo">Jetzt abonnieren</a></p>',
      lookalike:
        '<p>Das Abonnement der Fähre ist jederzeit kündbar, sagte der Kapitän, doch kaum jemand will es los sein; die meisten fahren täglich.</p>',
    },
    {
      lang: 'fr',
      box: '<h3>Soutenez-nous</h3><p>Premier mois offert, sans engagement. <a href="/abo">Découvrez nos offres</a></p>',
      lookalike:
        '<p>Les abonnés du ferry étaient nombreux à la réunion, et beaucoup ont demandé une réduction pour les familles du quai, dit la mairie.</p>',
    },
    {
      lang: 'de',
      box: '<div class="subscribe"><h3>Already a subscriber?</h3><p><a href="/login">Log in</a> or start your free trial</p></div>',
    },
  ],
  evidence: {
    'paywall.appeal':
      '<div><p id="box">Four people and an old machine make this paper, and paper is dear. <a href="/give">Support us now</a></p></div>',
    'paywall.amounts':
      '<div id="box"><form><label><input type="radio"> 5 €</label><label><input type="radio"> 15 €</label><button>OK</button></form></div>',
    'paywall.loginForm':
      '<div id="box"><p>Welcome back</p><form><input type="password"><button>OK</button></form></div>',
  },
});
