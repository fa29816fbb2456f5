import type { Lexicon } from '../types';

export const sv: Lexicon = {
  lang: 'sv',
  speed: { unit: 'words', perMinute: 199 },
  common: 'och att det som är en på för av med inte den till har',
  titles: {
    paywall: `
      bli prenumerant | prenumerera | prenumerera nu | redan prenumerant | är du redan prenumerant | endast för prenumeranter | för prenumeranter |
      bara för prenumeranter | låst artikel | läs vidare | fortsätt läsa | logga in | logga in för att läsa | skapa konto | skapa ett konto |
      köp tillgång | prova gratis | prova nu | plus-artikel | bli medlem | stöd oss | swisha | välj abonnemang
    `,
    deals: `erbjudanden | rabattkoder | rabattkod | jämför priser | köp nu | till butiken | bästa köp | dagens deal | prisjämförelse`,
    comments: `kommentarer | kommentera | kommentera artikeln | skriv en kommentar | lämna en kommentar | visa kommentarer | läs kommentarer | delta i diskussionen | avbryt svar`,
    newsletter: `nyhetsbrev | våra nyhetsbrev | få vårt nyhetsbrev | anmäl dig till nyhetsbrevet | prenumerera på vårt nyhetsbrev | missa inget | e-postadress | din e-postadress | håll dig uppdaterad`,
    related: `
      läs också | läs även | läs mer | läs mer om | läs vidare här | se också | se även | relaterat | relaterade artiklar | liknande artiklar | mer om | mer om ämnet |
      mer från | mer i ämnet | mest läst | mest lästa | mest sett | mest delat | senaste nytt | senaste nyheterna | just nu | nyheter | populärt | rekommenderat |
      rekommenderade artiklar | rekommenderas | missa inte | fler nyheter | fler artiklar | toppnyheter |
      utvalt | tipsa | andra läser
    `,
    jobs: `lediga jobb | jobb | karriär | jobba hos oss | platsannonser`,
    consent: `vi använder cookies | cookies | cookie-inställningar | din integritet | godkänn alla | acceptera alla | externt innehåll | inbäddat innehåll`,
    social: `dela | dela artikeln | dela artikel | dela på facebook | dela på twitter | följ oss | följ oss på | kopiera länk | kopiera länken | skriv ut | mejla | spara | spara artikeln`,
    ad: `annons | annonser | reklam | sponsrat | sponsrat innehåll | annonsmaterial | i samarbete med | annonssamarbete | betald annons`,
    'app-promo': `ladda ner appen | ladda ner vår app | vår app | öppna i appen | hämta appen`,
    notice: `aktivera javascript | javascript är avstängt | javascript måste vara aktiverat | annonsblockerare | stäng av din adblocker | din webbläsare stöds inte`,
    promo: `podd | våra poddar | lyssna på podden | följ oss på google nyheter | korsord | quiz | spel | horoskop | e-tidning | tävling | tipsa oss | detta är en nyhetsartikel`,
    navigation: `nästa artikel | föregående artikel | nästa | föregående | innehållsförteckning | ämnen | ämnen i artikeln | ämnen i artikel | taggar | nyckelord | kategorier | kategori | teman | i artikeln | startsida | platser | personer`,
    other: `lyssna | lyssna på artikeln | lyssna på artikel | anmäl text- och faktafel | rapportera fel | hittat fel | till toppen | tillbaka till toppen | lästid | väder | upphovsrätt | så jobbar vi`,
  },
  phrases: {
    paywall: `bli prenumerant | redan prenumerant | för att läsa vidare | för att fortsätta läsa | första månaden gratis | ingen bindningstid | avsluta när du vill | alla låsta artiklar | utan annonser | logga in för att`,
    deals: `rabattkod | affiliatelänkar | provision om du | till erbjudandet`,
    comments: `för att kommentera | din e-postadress kommer inte publiceras | obligatoriska fält är | kommentarsregler`,
    newsletter: `vårt nyhetsbrev | våra nyhetsbrev | nyhetsbrevet | i din inkorg | direkt i mejlen | till din mejl`,
    related: `läs också | läs mer om | läs även`,
    consent: `vi använder cookies | använder cookies | cookies och liknande tekniker | personuppgiftspolicy | våra partners | innehåll från tredje part`,
    social: `följ oss på | dela på facebook | gilla oss på`,
    ad: `sponsrat innehåll | artikeln fortsätter efter annonsen | artikeln fortsätter under`,
    'app-promo': `ladda ner appen | ladda ner vår app | app store | google play`,
    notice: `aktivera javascript | stäng av annonsblockeraren | din webbläsare stödjer inte`,
    promo: `följ oss på google | där poddar finns | granskar, avslöjar och analyserar`,
    other: `anmäl text- och faktafel | anmäl till medieombudsmannen | upptäckt ett fel`,
  },
  leadIns: `läs också | läs även | läs mer | läs mer här | läs här | läs | se också | se även | se | lyssna på | lyssna även | titta | relaterat | mer om | intervju | missa inte`,
  keep: {
    correction: `rättelse | korrigering | uppdatering | förtydligande | redaktionens anmärkning | uppdaterad text`,
    disclosure: `artikeln innehåller affiliatelänkar | kan få provision | får vi provision | kan vi få en provision | artikeln innehåller annonslänkar | intressekonflikt | texten är tidigare publicerad`,
    credit: `foto | bild | källa | illustration | grafik | ©`,
    factBox: `fakta | kort om | sammanfattning | i korthet | bakgrund | detta har hänt | snabbversionen | faktaruta`,
    sources: `källor | källa | referenser | litteratur`,
    author: `om författaren | om skribenten | skribent`,
  },
  byline: `av | text | reporter | skribent | skriven av | foto och text | från`,
  published: `publicerad | publicerat | publicerades | publiceringsdatum | postad`,
  updated: `uppdaterad | uppdaterat | senast uppdaterad | ändrad`,
  months: `januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december`,
  weekdays: `måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag`,
  and: 'och',
  ago: 'för sedan | sedan',
  paging: {
    page: 'sida',
    whole: 'visa allt | visa på en sida | allt på en sida | läs på en sida',
  },
  cutOff: `för att läsa vidare | för att fortsätta läsa | endast för prenumeranter | denna artikel är för prenumeranter | läs hela artikeln | logga in för att läsa`,
  hints: `öppnas i nytt fönster | öppnas i ett nytt fönster | extern länk | öppnas i ny flik`,
};
