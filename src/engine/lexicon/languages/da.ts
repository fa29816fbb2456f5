import type { Lexicon } from '../types';

export const da: Lexicon = {
  lang: 'da',
  // IReST has no Danish text; Swedish, the closest language it has, was read at this speed.
  speed: { unit: 'words', perMinute: 199 },
  common: 'og det som er på for af med ikke til har en at jeg',
  titles: {
    paywall: `
      bliv abonnent | abonnér | abonner | køb abonnement | allerede abonnent | er du allerede abonnent | kun for abonnenter | for abonnenter | læs videre |
      fortsæt med at læse | log ind | log på | opret konto | opret dig | prøv gratis | køb adgang | få adgang | bliv medlem | støt os | låst artikel
    `,
    deals: `tilbud | rabatkoder | rabatkode | sammenlign priser | køb nu | se tilbud | dagens tilbud | til shoppen`,
    comments: `kommentarer | kommentér | kommenter | skriv en kommentar | skriv kommentar | vis kommentarer | læs kommentarer | deltag i debatten | debat om artiklen | annuller svar`,
    newsletter: `nyhedsbrev | nyhedsbreve | vores nyhedsbrev | tilmeld dig nyhedsbrevet | tilmeld nyhedsbrev | få vores nyhedsbrev | tilmeld | e-mailadresse | din e-mail | hold dig opdateret`,
    related: `
      læs også | læs mere | læs mere om | se også | se mere | relateret | relaterede artikler | relateret indhold | lignende artikler | mere om | mere fra | mest læste | mest læst |
      mest sete | seneste nyt | seneste nyheder | seneste | lige nu | populært | anbefalet | anbefalede artikler | vi anbefaler | gå ikke glip af | flere nyheder | flere artikler |
      andre læser | topnyheder | udvalgt
    `,
    jobs: `ledige job | job | jobannoncer | karriere | stillinger`,
    consent: `vi bruger cookies | cookies | cookieindstillinger | dit privatliv | acceptér alle | accepter alle | tillad alle | eksternt indhold | indlejret indhold`,
    social: `del | del artiklen | del artikel | del på facebook | del på twitter | følg os | følg os på | kopiér link | kopier link | udskriv | print | send | gem | gem artikel`,
    ad: `annonce | annoncer | reklame | sponsoreret | sponsoreret indhold | annoncørbetalt indhold | i samarbejde med | kommercielt samarbejde`,
    'app-promo': `hent appen | hent vores app | download appen | vores app | åbn i appen`,
    notice: `aktivér javascript | slå javascript til | javascript er slået fra | adblocker | slå din adblocker fra | din browser understøttes ikke`,
    promo: `podcast | vores podcasts | hør podcasten | følg os på google nyheder | quiz | krydsord | spil | horoskop | e-avis | konkurrence`,
    navigation: `næste artikel | forrige artikel | næste | forrige | indholdsfortegnelse | emner | tags | nøgleord | kategorier | kategori | temaer | i artiklen | emner i artiklen | forside | steder | personer`,
    other: `lyt | lyt til artiklen | hør artiklen | rapportér fejl | fandt du en fejl | til toppen | tilbage til toppen | læsetid | vejret | ophavsret | alle rettigheder forbeholdes`,
  },
  phrases: {
    paywall: `kun for abonnenter | allerede abonnent | for at læse videre | for at fortsætte | første måned gratis | uden binding | ubegrænset adgang | uden reklamer | log ind for at`,
    deals: `rabatkode | affiliate-links | får vi provision | se prisen`,
    comments: `for at kommentere | din e-mailadresse vil ikke blive publiceret | krævede felter er | debatregler`,
    newsletter: `vores nyhedsbrev | vores nyhedsbreve | nyhedsbrevet | i din indbakke | direkte i din mail`,
    related: `læs også | læs mere om | se også`,
    consent: `bruger cookies | anvender cookies | cookies og lignende teknologier | persondatapolitik | vores partnere | indhold fra tredjepart`,
    social: `følg os på | del på facebook | synes godt om os`,
    ad: `sponsoreret indhold | annoncørbetalt indhold | artiklen fortsætter efter annoncen | artiklen fortsætter under`,
    'app-promo': `hent appen | hent vores app | app store | google play`,
    notice: `slå javascript til | aktiver javascript | slå din adblocker fra | din browser understøtter ikke`,
    promo: `følg os på google | hvor du hører podcasts`,
    other: `alle rettigheder forbeholdes | fandt du en fejl | har du fundet en fejl`,
  },
  leadIns: `læs også | læs mere | læs mere her | læs her | læs | se også | se | hør også | hør | relateret | mere om | interview | gå ikke glip af`,
  keep: {
    correction: `rettelse | berigtigelse | opdatering | præcisering | redaktionel note`,
    disclosure: `artiklen indeholder affiliate-links | kan modtage provision | modtager vi provision | får vi provision | artiklen indeholder reklamelinks | interessekonflikt | teksten er tidligere bragt`,
    credit: `foto | billede | kilde | illustration | grafik | ©`,
    factBox: `fakta | kort om | resumé | kort fortalt | baggrund | overblik | faktaboks`,
    sources: `kilder | kilde | kildehenvisninger | referencer | litteratur`,
    author: `om forfatteren | om skribenten`,
  },
  byline: `af | tekst | journalist | skrevet af | skribent`,
  published: `publiceret | offentliggjort | udgivet | bragt | oprettet`,
  updated: `opdateret | sidst opdateret | senest opdateret | ændret`,
  months: `januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december`,
  weekdays: `mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag`,
  and: 'og',
  ago: 'for siden',
  paging: {
    page: 'side',
    whole: 'vis alt | vis på én side | læs på én side | alt på én side',
  },
  cutOff: `for at læse videre | kun for abonnenter | denne artikel er for abonnenter | læs hele artiklen | log ind for at læse`,
  hints: `åbner i nyt vindue | åbner i et nyt vindue | eksternt link | åbner i ny fane`,
};
