import type { Lexicon } from '../types';

/** Bokmål, with the Nynorsk forms that newspapers print. */
export const no: Lexicon = {
  lang: 'no',
  // IReST has no Norwegian text; Swedish, the closest language it has, was read at this speed.
  speed: { unit: 'words', perMinute: 199 },
  common: 'og det som er på for av med ikke til har en å jeg',
  titles: {
    paywall: `
      allerede abonnent | er du allerede abonnent | er du abonnent | har du allerede abonnement |
      allerede kunde | bli abonnent | bli abonnent nå | bli medlem | kjøp abonnement | kjøp tilgang |
      bestill abonnement | abonner | abonner nå | abonner her | prøv gratis | prøv nå | prøv en måned |
      les videre med | les saken for | les hele saken med | les hele artikkelen med | fortsett å lese |
      for å lese videre | få full tilgang | få tilgang til hele | få tilgang til alt |
      logg inn for å lese | logg inn for å lese videre | logg inn for å fortsette | kun for abonnenter |
      bare for abonnenter | for abonnenter | eksklusivt for abonnenter | abonnementsartikkel |
      denne saken er for abonnenter | denne artikkelen er for abonnenter |
      denne saken er kun for abonnenter | velg abonnement | se abonnementstilbud | se våre abonnement |
      se alle abonnement | våre abonnementstilbud | støtt oss | støtt arbeidet vårt |
      støtt uavhengig journalistikk | les uten annonser | reklamefri lesing | vil du lese hele saken |
      vil du lese videre | opprett gratis bruker | registrer deg gratis | allereie abonnent |
      bli abonnent no
    `,
    deals: `
      dagens tilbud | ukens tilbud | beste tilbud | tilbud fra våre partnere | kjøp nå | se tilbudet |
      se tilbud | se pris | sjekk pris | sammenlign priser | prissammenligning | rabattkoder |
      rabattkode | til butikken | kundetilbud | medlemstilbud | abonnementsfordeler
    `,
    comments: `
      kommentarer | kommentarfelt | kommentarfeltet | skriv en kommentar | skriv kommentar |
      legg igjen en kommentar | legg igjen kommentar | legg inn kommentar | legg til kommentar |
      vis kommentarer | vis alle kommentarer | se kommentarer | les kommentarer | siste kommentarer |
      delta i debatten | delta i diskusjonen | bli med i debatten | bli med i diskusjonen |
      bli med på diskusjonen | hva mener du | hva synes du | si din mening | si hva du mener |
      diskuter saken | diskuter artikkelen | ingen kommentarer | vær den første til å kommentere |
      kommentarfeltet er stengt | logg inn for å kommentere | avbryt svar | kva meiner du
    `,
    newsletter: `
      nyhetsbrev | nyhendebrev | nyheitsbrev | vårt nyhetsbrev | våre nyhetsbrev | få nyhetsbrevet |
      få vårt nyhetsbrev | få nyhetsbrev | meld deg på | meld deg på nyhetsbrev |
      meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev | abonner på nyhetsbrev |
      abonner på nyhetsbrevet | abonner på vårt nyhetsbrev | motta nyhetsbrev | hold deg oppdatert |
      få nyhetene på e-post | nyheter på e-post | nyheter rett i innboksen | rett i innboksen |
      gå ikke glipp av | ikke gå glipp av | e-postadresse | din e-postadresse | din e-post |
      få de viktigste nyhetene
    `,
    related: `
      les også | les òg | les mer | les meir | les mer om | les mer her | les flere saker |
      les flere artikler | les neste sak | les nå | les saken | les hele saken | se også | sjå også |
      hør også | mer om | mer om saken | mer om dette | mer om temaet | mer fra | mer nyheter |
      mer for deg | relatert | relaterte saker | relaterte artikler | relatert innhold |
      relaterte nyheter | relaterte videoer | flere saker | flere saker om | flere artikler |
      flere nyheter | flere nyheter fra | flere videoer | fleire saker | andre saker | andre artikler |
      andre leser | andre leser også | andre har også lest | lignende saker | lignende artikler |
      mest lest | mest lese | mest leste | mest leste saker | mest lest siste | mest sett | mest delt |
      mest populært | populære saker | populært nå | populært | siste nytt | siste saker | siste nyheter |
      siste artikler | siste innlegg | siste fra | nyeste saker | nyeste artikler | nyeste nyheter |
      dagens viktigste saker | toppsaker | anbefalt | anbefalt for deg | anbefalte saker |
      anbefalte artikler | anbefalt lesning | vi anbefaler | redaksjonen anbefaler |
      redaktøren anbefaler | anbefalinger | utvalgte saker | aktuelt nå | kanskje du også liker |
      du vil kanskje også like | du vil kanskje like | du liker kanskje også | dette leser andre nå |
      fra forsiden |
      til forsiden for flere | se alle saker | se flere | se flere saker | vis flere | vis flere saker |
      last flere | tidligere saker | saken oppdateres her | tema
    `,
    jobs: `
      ledige stillinger | ledig stilling | stilling ledig | stillingsannonser | jobbmarked |
      jobb hos oss | finn jobb | siste stillinger | se alle stillinger | ledige jobber
    `,
    consent: `
      vi bruker informasjonskapsler | vi bruker cookies | informasjonskapsler | cookie-innstillinger |
      personverninnstillinger | samtykkeinnstillinger | administrer samtykke | godta alle | godta alt |
      aksepter alle | avvis alle | tillat alle | ditt personvern | vi bryr oss om personvernet ditt |
      innhold fra tredjepart | eksternt innhold | vis innhold | endre samtykke
    `,
    social: `
      del | del artikkel | del artikkelen | del saken | del denne saken | del denne artikkelen |
      del på facebook | del på twitter | del på x | del på linkedin | del på whatsapp | del på e-post |
      del på epost | del via e-post | del lenke | kopier lenke | kopier lenken | lenke kopiert |
      tips en venn | send på e-post | skriv ut | skriv ut artikkel | lagre artikkel | lagre saken |
      lagre til senere | følg oss | følg oss på | følg oss på facebook | følg oss på instagram |
      følg journalisten | følg forfatteren | lik oss på facebook | gi bort artikkelen | gi bort saken |
      del saka
    `,
    ad: `
      annonse | annonser | annonsørinnhold | annonsørinnhold fra | annonse fra | betalt innhold |
      betalt annonse | sponset | sponset innhold | i samarbeid med annonsør | kommersielt innhold |
      kommersiell annonse | innhold fra annonsør | saken fortsetter under annonsen |
      saken fortsetter etter annonsen | artikkelen fortsetter under annonsen |
      artikkelen fortsetter etter annonsen | saka held fram under annonsen | lukk annonse |
      hopp over annonse | hvorfor ser du denne annonsen
    `,
    'app-promo': `
      last ned appen | last ned vår app | last ned appen vår | få appen | hent appen | prøv appen |
      åpne i appen | les i appen | last ned fra app store | tilgjengelig på google play
    `,
    notice: `
      slå på javascript | aktiver javascript | du må ha javascript | javascript er deaktivert |
      javascript er slått av | nettleseren din er utdatert | du bruker en utdatert nettleser |
      du bruker en gammel nettleser | nettleseren din støttes ikke | oppdater nettleseren din |
      slå av annonseblokkering | skru av annonseblokkering | du bruker annonseblokkering |
      du bruker en annonseblokkerer | annonseblokkering oppdaget
    `,
    promo: `
      våre podkaster | våre podcaster | hør podkasten | hør podcasten | hør våre podkaster | lytt nå |
      følg oss på google nyheter | følg oss på google news | legg oss til som foretrukket kilde |
      tips oss | tips redaksjonen | har du tips | har du et tips | har du tips til denne saken |
      send oss et tips | har du flere tips | kontakt oss | kontakt redaksjonen | om oss | e-avis |
      les e-avisen | les dagens e-avis | quiz | dagens quiz | kryssord | spill nå | har du sett noe |
      kommende arrangementer
    `,
    navigation: `
      neste sak | neste artikkel | forrige sak | forrige artikkel |
      innholdsfortegnelse |
      emner | emneord | emneknagger | stikkord | nøkkelord | relaterte emner | relaterte temaer |
      emner i saken | temaer | temaer i saken | følg temaer | følg tema | følg emner | kategorier |
      seksjoner | snarveier | til forsiden | tilbake til forsiden | gå til forsiden |
      hopp til hovedinnholdet | logg inn | publisert i | merket med
    `,
    other: `
      lytt til artikkelen | lytt til saken | hør artikkelen | hør saken | få artikkelen opplest |
      få saken opplest | lytt til denne artikkelen | meld feil | meld fra om feil | rapporter feil |
      feil i artikkelen | feil i saken | har du funnet en feil | fant du en feil | fant du skrivefeil |
      til toppen | tilbake til toppen | gå til toppen | børskurser | lesetid | minutters lesing |
      min lesetid | alle rettigheter forbeholdt | var denne artikkelen nyttig |
      fikk du svar på det du lurte på | hva synes du om saken | spill av video | slå på lyd | vis bilder |
      tekststørrelse | gi tilbakemelding
    `,
  },
  phrases: {
    paywall: `
      bli abonnent | kjøp abonnement | prøv gratis | første måned gratis | første måneden gratis |
      ingen bindingstid | avslutt når du vil | si opp når som helst | kan sies opp når som helst |
      allerede abonnent | full tilgang til | ubegrenset tilgang | tilgang til alle saker |
      tilgang til alt innhold | logg inn for å lese | for å lese videre | for å lese hele saken |
      støtt uavhengig journalistikk | støtt journalistikken | uten annonser
    `,
    deals: `
      annonselenker | annonselenke | vi kan få provisjon | rabattkode | se tilbudet her | kjøp den her |
      gå til butikken
    `,
    comments: `
      skriv en kommentar | legg igjen en kommentar | delta i debatten | logg inn for å kommentere |
      for å kommentere | i kommentarfeltet | kommentarfeltet er |
      e-postadressen din vil ikke bli publisert | din e-postadresse vil ikke bli publisert |
      obligatoriske felt er merket | rapporter kommentar | debattregler | regler for debatt
    `,
    newsletter: `
      vårt nyhetsbrev | våre nyhetsbrev | nyhetsbrevet vårt | meld deg på nyhetsbrev |
      meld deg på nyhetsbrevet | abonner på nyhetsbrev | rett i innboksen | i innboksen din |
      din e-postadresse | skriv inn e-post | meld deg av når som helst |
      du kan når som helst melde deg av | takk for påmeldingen | takk for at du meldte deg på |
      ved å melde deg på
    `,
    related: `
      les også | les mer om | les flere saker | flere saker om | mer om saken | kanskje du også liker
    `,
    jobs: `ledige stillinger | søk på stillingen | se alle stillinger | søk jobb`,
    consent: `
      bruker informasjonskapsler | bruk av informasjonskapsler | vi bruker cookies | ditt samtykke |
      samtykke til bruk av | innhold fra tredjeparter | dette innholdet leveres av |
      for å vise dette innholdet | godta informasjonskapsler | behandling av personopplysninger |
      trekke tilbake samtykket
    `,
    social: `
      del på facebook | del på twitter | del på x | følg oss på | del saken | del artikkelen |
      kopier lenke | lik oss på facebook
    `,
    ad: `
      fortsetter under annonsen | fortsetter etter annonsen | held fram under annonsen | annonsørinnhold |
      innholdet er betalt av | dette er en annonse | betalt innhold
    `,
    'app-promo': `last ned appen | last ned vår app | i appen vår | app store | google play`,
    notice: `
      slå på javascript | aktivere javascript | aktiver javascript | nettleseren din støtter ikke |
      utdatert nettleser | annonseblokkerer | annonseblokkering | ad blocker
    `,
    promo: `
      følg oss på google | foretrukket kilde | der du hører podkast | der du hører podcast |
      hør på podkasten | har du tips | send oss tips | tips oss på | ta kontakt med våre journalister
    `,
    navigation: `publisert under | merket med`,
    other: `
      opplest av | meld fra om feil | funnet en feil | alle rettigheter | til toppen av siden |
      kunstig stemme | syntetisk stemme | laget med ai-stemme
    `,
  },
  leadIns: `
    les også | les òg | les mer | les meir | les mer om | les mer her | les saken | les saken her |
    les hele saken | les hele saken her | les intervjuet | les kommentaren | les bakgrunn | se også |
    sjå også | se video | se videoen | se bildene | hør også | hør podkasten | mer om saken | relatert |
    anbefalt | følg saken | ikke gå glipp av
  `,
  keep: {
    correction: `
      rettelse | rettelser | retting | presisering | korrigering | redaksjonell merknad |
      redaksjonens merknad | oppdatering | oppdatert | i en tidligere versjon | i en tidlegare versjon |
      saken er oppdatert | artikkelen er oppdatert | denne saken er rettet | endringslogg
    `,
    disclosure: `
      redaksjonelle bindinger | denne saken inneholder annonselenker | kan vi få provisjon |
      får vi provisjon | artikkelen inneholder annonselenker | interessekonflikt |
      saken ble først publisert | denne saken ble først publisert | denne artikkelen ble først publisert |
      innlegget ble først publisert | oppsummeringen er laget av | sammendraget er laget av
    `,
    credit: `
      foto | fotograf | bilde | bilder | illustrasjon | illustrasjonsfoto | arkivfoto | grafikk | kilde |
      kilder | video | skjermdump | faksimile | ©
    `,
    factBox: `
      fakta | faktaboks | kort fortalt | kortversjonen | kort oppsummert | oppsummert | oppsummering |
      sammendrag | bakgrunn | tidslinje | dette er saken | dette vet vi | dette har skjedd |
      hovedpunkter
    `,
    sources: `kilder | kilde | referanser | litteratur`,
    author: `
      om forfatteren | om skribenten | om artikkelforfatteren | om journalisten | om kronikkforfatteren
    `,
  },
  byline: `
    av | skrevet av | skrive av | tekst | tekst av | tekst og foto | journalist | forfatter |
    publisert av | kommentar av | kronikk av | intervju av
  `,
  published: `publisert | først publisert | publisert kl | lagt ut | dato`,
  updated: `
    oppdatert | sist oppdatert | sist endret | endret | sist oppdatert kl | oppdatert kl
  `,
  months: `januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember`,
  weekdays: `mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag`,
  and: 'og',
  ago: 'for siden',
  paging: {
    page: 'side',
    whole: 'vis alt | vis på én side | les på én side | alt på én side',
  },
  cutOff: `
    for å lese videre | for å lese resten | for å lese hele saken | for å lese hele artikkelen |
    for å lese denne saken | for å lese artikkelen | logg inn for å lese | kun for abonnenter |
    bare for abonnenter | forbeholdt abonnenter | denne saken er for abonnenter |
    denne artikkelen er for abonnenter | du må være abonnent | du må ha abonnement | fortsett å lese med |
    vil du lese hele saken | les videre med | krever abonnement
  `,
  hints: `
    åpnes i nytt vindu | åpner i nytt vindu | åpnes i et nytt vindu | åpnes i ny fane | åpner i ny fane |
    åpnes i en ny fane | lenken åpnes i nytt vindu | lenken åpnes i ny fane | ekstern lenke |
    opnar i nytt vindauge
  `,
};
