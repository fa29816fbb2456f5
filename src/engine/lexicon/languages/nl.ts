import type { Lexicon } from '../types';

export const nl: Lexicon = {
  lang: 'nl',
  speed: { unit: 'words', perMinute: 202 },
  common: 'de het een van en dat niet zijn voor met ook aan wordt bij',
  titles: {
    paywall: `
      abonneer | abonneer nu | word abonnee | al abonnee | ben je al abonnee | bent u al abonnee | alleen voor abonnees | exclusief voor abonnees |
      dit artikel is exclusief voor abonnees | enkel voor abonnees | lees verder | verder lezen | meld je aan | log in | inloggen | registreer |
      registreer gratis | maak een account | gratis account | bekijk abonnementen | bekijk onze aanbiedingen | probeer gratis | proefabonnement |
      steun ons | doneer | word lid | onbeperkt lezen
    `,
    deals: `aanbiedingen | kortingscodes | kortingscode | deals | beste deals | vergelijk prijzen | bekijk aanbieding | koop nu | webshop | shop`,
    comments: `
      reacties | reactie | reageer | plaats een reactie | geef een reactie | laat een reactie achter | bekijk reacties | toon reacties | alle reacties |
      praat mee | doe mee aan de discussie | reactie annuleren
    `,
    newsletter: `
      nieuwsbrief | nieuwsbrieven | onze nieuwsbrief | schrijf je in | schrijf je in voor de nieuwsbrief | meld je aan voor de nieuwsbrief |
      ontvang de nieuwsbrief | ontvang onze nieuwsbrief | blijf op de hoogte | e-mailadres | je e-mailadres | inschrijven
    `,
    related: `
      lees ook | lees meer | lees meer over | lees verder over | bekijk ook | zie ook | gerelateerd | gerelateerde artikelen | gerelateerde berichten |
      verwante artikelen | meer over | meer over dit onderwerp | meer nieuws | meer lezen | meest gelezen | meest bekeken | populair | net binnen |
      laatste nieuws | het laatste nieuws | aanbevolen | aanbevolen voor jou | aanraders | ook interessant | misschien vind je dit ook interessant |
      niet te missen | uitgelicht | trending | in het nieuws | andere artikelen | best gelezen |
      video's | in dit dossier
    `,
    jobs: `vacatures | vacature | jobs | jobs in de regio | banen | werken bij | jobat | carrière`,
    consent: `wij gebruiken cookies | we gebruiken cookies | cookie-instellingen | cookies | jouw privacy | uw privacy | alles accepteren | accepteren en doorgaan | externe inhoud`,
    social: `
      delen | deel | deel dit artikel | deel artikel | deel op facebook | delen op facebook | delen via whatsapp | volg ons | volg ons op | kopieer link |
      link kopiëren | printen | print | e-mailen | bewaar | bewaar artikel
    `,
    ad: `advertentie | advertenties | gesponsord | gesponsorde inhoud | partnerbijdrage | aangeboden door | aangeboden door onze partners | partner content | reclame | ingezonden mededeling`,
    'app-promo': `download de app | download onze app | onze app | open in de app | gratis in de app store`,
    notice: `schakel javascript in | javascript is uitgeschakeld | adblocker gedetecteerd | schakel je adblocker uit | je browser is verouderd`,
    promo: `podcast | onze podcasts | luister naar de podcast | volg ons op google nieuws | volg ons whatsapp-kanaal | puzzels | spelletjes | horoscoop | digitale krant | quiz`,
    navigation: `volgende artikel | vorige artikel | volgende | vorige | inhoudsopgave | onderwerpen | thema's | tags | trefwoorden | categorieën | categorie | meer over deze onderwerpen | in dit artikel | home | rubrieken | dossiers`,
    other: `luister | luister naar dit artikel | beluister dit artikel | fout gezien | meld een fout | naar boven | terug naar boven | leestijd | weer | alle rechten voorbehouden`,
  },
  phrases: {
    paywall: `
      steun ons werk | vond je dit artikel |
      alleen voor abonnees | exclusief voor abonnees | al abonnee | om verder te lezen | eerste maand gratis | maandelijks opzegbaar | onbeperkt toegang | zonder advertenties | steun onafhankelijke journalistiek | log in om`,
    deals: `kortingscode | affiliate links | ontvangen we een commissie | bekijk de prijs`,
    comments: `om te reageren | je e-mailadres wordt niet gepubliceerd | het e-mailadres wordt niet gepubliceerd | vereiste velden zijn | huisregels`,
    newsletter: `onze nieuwsbrief | de nieuwsbrief | onze nieuwsbrieven | in je mailbox | in je inbox | op elk moment uitschrijven`,
    related: `lees ook | lees meer over`,
    consent: `gebruiken cookies | gebruikt cookies | cookies en vergelijkbare technieken | privacyverklaring | onze partners | inhoud van derden`,
    social: `volg ons op | deel op facebook | delen via whatsapp | gekopieerd naar klembord`,
    ad: `gesponsorde inhoud | lees verder na de advertentie | tekst gaat verder onder de advertentie | artikel gaat verder onder`,
    'app-promo': `download de app | download onze app | app store | google play`,
    notice: `javascript in te schakelen | schakel javascript in | schakel je adblocker | je browser ondersteunt`,
    promo: `volg ons op google nieuws | ons whatsapp-kanaal | abonneer je op onze podcast | waar je je podcasts luistert`,
    other: `alle rechten voorbehouden | fout gezien | zie je een fout`,
  },
  leadIns: `
    lees ook | lees meer | lees verder | lees | lees hier | lees eerder | bekijk ook | bekijk | zie ook | luister ook | luister | kijk ook | ook interessant | meer lezen |
    meer over | meer nieuws | gerelateerd | interview | podcast | video
  `,
  keep: {
    correction: `correctie | rectificatie | update | aanvulling | noot van de redactie | verbetering`,
    disclosure: `dit artikel bevat affiliate links | bevat affiliatelinks | ontvangen wij een commissie | ontvangen we een commissie | krijgen wij een commissie | belangenverstrengeling | dit artikel verscheen eerder`,
    credit: `foto | foto's | beeld | bron | illustratie | © | fotograaf`,
    factBox: `in het kort | samenvatting | kort samengevat | wie is | de feiten | achtergrond | dit weten we`,
    sources: `bronnen | bron | bronvermelding | referenties | literatuur`,
    author: `over de auteur | de auteur`,
  },
  byline: `door | auteur | tekst | geschreven door | redactie | van onze redactie | van onze verslaggever | onze redactie`,
  published: `gepubliceerd op | gepubliceerd | geplaatst op | publicatiedatum | verschenen op`,
  updated: `bijgewerkt op | bijgewerkt | laatst bijgewerkt | gewijzigd op | aangepast op | laatste update`,
  months: `januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december`,
  weekdays: `maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag`,
  and: 'en',
  ago: 'geleden',
  paging: {
    page: 'pagina',
    whole: 'toon alles | op één pagina | lees op één pagina | alles op één pagina',
  },
  cutOff: `om verder te lezen | lees verder met | alleen voor abonnees | exclusief voor abonnees | dit artikel is enkel voor | lees dit artikel met`,
  hints: `opent in nieuw venster | opent in een nieuw venster | externe link | opent in nieuw tabblad`,
};
