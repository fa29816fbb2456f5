import type { Lexicon } from '../types';

export const it: Lexicon = {
  lang: 'it',
  speed: { unit: 'words', perMinute: 188 },
  common: 'il che di della per una sono gli con del non nel anche è',
  titles: {
    paywall: `
      abbonati | abbonati ora | abbonati per continuare | sei già abbonato | già abbonato | solo per abbonati |
      riservato agli abbonati | contenuto riservato agli abbonati | contenuto per gli abbonati | contenuto premium |
      accedi | accedi per leggere | registrati | registrati gratis | continua a leggere | prova gratis | scopri l'offerta |
      scopri le offerte | sostienici | sostieni | dona ora | diventa sostenitore | articolo riservato
    `,
    deals: `
      offerte | offerte a tempo limitato | sconti | codici sconto | codice sconto | la guida allo shopping | shopping |
      consigli per gli acquisti | acquista ora | vedi offerta | vedi l'offerta | confronta i prezzi
    `,
    comments: `
      commenti | commento | commenta | lascia un commento | scrivi un commento | leggi i commenti | vedi i commenti |
      tutti i commenti | partecipa alla discussione | entra nella conversazione | aggiungi un commento | annulla risposta
    `,
    newsletter: `
      newsletter | le nostre newsletter | la newsletter | iscriviti alla newsletter | iscriviti | iscriviti ora |
      ricevi la newsletter | ricevi ogni mattina | ricevi le notizie | indirizzo e-mail | la tua email
    `,
    related: `
      leggi anche | leggi di più | leggi tutto | per approfondire | approfondisci | approfondimenti | approfondimento |
      articoli correlati | notizie correlate | contenuti correlati | correlati | articoli simili | potrebbe interessarti |
      ti potrebbe interessare | potrebbe interessarti anche | ti potrebbero interessare | consigliati | consigliato per te |
      da non perdere | i più letti | più letti | le più lette | più lette | i più visti | ultime notizie | ultima ora |
      ultimi articoli | le ultime | in evidenza | in primo piano | altre notizie | altri articoli | guarda anche | vedi anche |
      tendenze | video del giorno | notizie del giorno |
      sullo stesso argomento | sullo stesso tema
    `,
    jobs: `offerte di lavoro | lavoro | annunci di lavoro | lavora con noi | corsi e master`,
    consent: `
      utilizziamo i cookie | usiamo i cookie | la tua privacy | rispettiamo la tua privacy | accetta e continua | accetta tutti |
      gestisci cookie | impostazioni cookie | contenuto esterno
    `,
    social: `
      condividi | condividi su facebook | condividi su twitter | condividi su whatsapp | condividi l'articolo | condividi articolo |
      condividi questo articolo | seguici | seguici su | seguici sui social | copia link | copia il link | stampa | invia per email |
      salva | salva articolo
    `,
    ad: `pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato | contenuti sponsorizzati | messaggio promozionale | in collaborazione con`,
    'app-promo': `scarica l'app | scarica la nostra app | la nostra app | disponibile su google play | apri nell'app`,
    notice: `attiva javascript | abilita javascript | javascript è disabilitato | disattiva adblock | ad blocker rilevato | il tuo browser non è supportato`,
    promo: `
      podcast | i nostri podcast | il nostro canale whatsapp | seguici su google news | seguici anche su google | il mio libro |
      giochi | cruciverba | oroscopo | sondaggio | necrologie | edicola digitale
    `,
    navigation: `articolo precedente | articolo successivo | precedente | successivo | indice dei contenuti | argomenti | tag | tags | temi | parole chiave | categorie | categoria | argomenti trattati | home | in questo articolo | luoghi`,
    other: `
      ascolta | ascolta l'articolo | ascolta articolo | segnala un errore | torna su | torna in alto | tempo di lettura | meteo |
      riproduzione riservata | © riproduzione riservata | tutti i diritti riservati | vota l'articolo
    `,
  },
  phrases: {
    paywall: `
      sostieni il nostro lavoro | ti è piaciuto questo articolo |
      riservato agli abbonati | abbonati per | per continuare a leggere | sei già abbonato | primo mese gratis | disdici quando vuoi |
      accesso illimitato | senza pubblicità | leggi senza limiti | sostieni il giornalismo | con una donazione
    `,
    deals: `codice sconto | link di affiliazione | link affiliati | riceve una commissione | sceglie e raccomanda in maniera indipendente | acquistato tramite uno di questi link`,
    comments: `per commentare | il tuo indirizzo email non sarà pubblicato | i campi obbligatori | accedi per commentare | policy dei commenti`,
    newsletter: `nostra newsletter | nostre newsletter | alla newsletter | nella tua casella | nella tua email | via email ogni`,
    related: `leggi anche | potrebbe interessarti | articoli correlati`,
    consent: `utilizziamo i cookie | utilizza cookie | cookie di terze parti | informativa sulla privacy | nostri partner | contenuto di terze parti`,
    social: `seguici su | condividi su facebook | condividi su twitter | condividi su whatsapp`,
    ad: `contenuto sponsorizzato | continua a leggere dopo la pubblicità | l'articolo prosegue dopo`,
    'app-promo': `scarica l'app | scarica la nostra app | app store | google play`,
    notice: `abilitare javascript | attivare javascript | disattiva il tuo adblock | il tuo browser non`,
    promo: `nostro canale whatsapp | seguici su google news | canale telegram`,
    other: `riproduzione riservata | tutti i diritti riservati | segnala un errore`,
  },
  leadIns: `
    leggi anche | leggi pure | leggi | leggi qui | leggi tutto | leggi di più | per approfondire | approfondimento | guarda anche | guarda |
    vedi anche | ascolta anche | potrebbe interessarti | ti potrebbe interessare | sullo stesso argomento | l'intervista | il video |
    la scheda
  `,
  keep: {
    correction: `correzione | errata corrige | rettifica | aggiornamento | nota della redazione | ndr | precisazione`,
    disclosure: `questo articolo contiene link di affiliazione | contiene link affiliati | ricevere una commissione | riceve una commissione | conflitto di interessi | questo articolo è stato pubblicato`,
    credit: `foto | immagine | crediti | credit | fonte | illustrazione | video | ©`,
    factBox: `in breve | in sintesi | i punti chiave | la scheda | chi è | cosa sapere | le tappe`,
    sources: `fonti | fonte | riferimenti | bibliografia`,
    author: `l'autore | l'autrice | sull'autore | chi è l'autore`,
  },
  byline: `di | a cura di | dal nostro inviato | dalla nostra inviata | scritto da | testo di | autore | redazione`,
  published: `pubblicato il | pubblicato | data di pubblicazione | pubblicata il`,
  updated: `aggiornato il | aggiornato alle | aggiornato | ultimo aggiornamento | modificato il`,
  months: `gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre`,
  weekdays: `lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica`,
  and: 'e',
  ago: 'fa',
  paging: {
    page: 'pagina',
    whole: 'vedi tutto | tutto in una pagina | leggi in una sola pagina',
  },
  cutOff: `per continuare a leggere | riservato agli abbonati | contenuto riservato agli abbonati | abbonati per leggere | leggi l'articolo completo | per leggere l'articolo`,
  hints: `si apre in una nuova finestra | apre in una nuova finestra | nuova finestra | link esterno | si apre in una nuova scheda`,
};
