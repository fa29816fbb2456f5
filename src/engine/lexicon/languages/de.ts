import type { Lexicon } from '../types';

export const de: Lexicon = {
  lang: 'de',
  speed: { unit: 'words', perMinute: 179 },
  common: 'der die das und ist nicht mit von den dem ein eine auf für sich wird auch',
  titles: {
    paywall: `
      bereits abonnent | bereits registriert | sie sind bereits abonnent | sie haben bereits ein abo |
      schon abonnent | jetzt weiterlesen | weiterlesen mit | jetzt abonnieren | jetzt testen |
      jetzt kostenlos testen | jetzt registrieren | kostenlos registrieren | exklusiv für abonnenten |
      nur für abonnenten | dieser artikel ist exklusiv | dieser inhalt ist nur für abonnenten |
      diesen artikel weiterlesen | unsere abos | unsere angebote | zu den abos | zum abo |
      zu den angeboten | abo abschließen | mit werbung weiterlesen | werbefrei lesen |
      ohne werbung lesen | unterstützen sie uns bitte | unterstütze uns bitte | jetzt spenden |
      unterstützen sie unsere arbeit | unterstütze unsere arbeit | jetzt unterstützen |
      jetzt mitglied werden | werden sie mitglied | kennen sie schon unsere |
      jetzt anmelden und weiterlesen | lesen sie weiter mit | digital abonnieren | probeabo |
      abonnieren sie
    `,
    deals: `
      angebot des tages | angebote des tages | deals des tages | die besten deals |
      die besten deals des tages | top-angebote | top angebote | daily deals | schnäppchen |
      schnäppchen, rabatte und top-angebote | preisvergleich | gutscheine | top gutscheine |
      top-gutscheine | empfehlungen für dich | unsere produktempfehlungen | produktempfehlungen |
      serviceangebote | angebote unserer partner | partnerangebote | jetzt kaufen | jetzt bestellen |
      zum angebot | zum shop | zum tarif | bei amazon kaufen | bei amazon ansehen | aus unserem shop |
      günstig kaufen | vergleichsportale
    `,
    comments: `
      kommentarübersicht |
      kommentare | kommentar schreiben | kommentar verfassen | kommentar hinterlassen | kommentare lesen |
      kommentare anzeigen | alle kommentare | neueste kommentare | leserkommentare | lesermeinungen |
      leserbriefe | diskutieren sie mit | diskutiere mit | jetzt mitdiskutieren | mitdiskutieren |
      zur diskussion | zum forum | diskussion zum artikel | beitrag kommentieren | artikel kommentieren |
      schreiben sie einen kommentar | schreibe einen kommentar | teilen sie ihre meinung | ihre meinung |
      ihr kommentar | keine kommentare | noch keine kommentare | antworten abbrechen | antwort abbrechen |
      hinterlasse einen kommentar | hinterlassen sie einen kommentar | was denken sie | was meinen sie |
      melden sie sich an und diskutieren sie mit | die debatte ist geschlossen |
      wir freuen uns auf ihre kommentare
    `,
    newsletter: `
      newsletter | newsletter abonnieren | newsletter bestellen | zum newsletter | unser newsletter |
      unsere newsletter | jetzt newsletter abonnieren | newsletter-anmeldung | newsletter anmeldung |
      abonnieren sie unseren newsletter | abonniere unseren newsletter |
      melden sie sich für unseren newsletter an | jetzt für den newsletter anmelden |
      zur newsletter-anmeldung | täglicher newsletter | der tägliche newsletter |
      bleiben sie auf dem laufenden | bleib auf dem laufenden | nichts mehr verpassen |
      keine news mehr verpassen | verpassen sie nichts | verpasse nichts mehr | nachrichten per e-mail |
      morgenbriefing | das wichtigste des tages per mail
    `,
    related: `
      auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren |
      das könnte ihnen auch gefallen | das könnte dir auch gefallen | könnte sie auch interessieren |
      mehr zum thema | mehr zu diesem thema | zum thema | weitere themen | weitere artikel |
      weitere meldungen | weitere nachrichten | weitere beiträge | weitere videos |
      weitere artikel zum thema | weitere inhalte | weitere news | meistgelesen | meistgelesene artikel |
      am meisten gelesen | meistgeklickt | meist gelesen | die meistgelesenen artikel | beliebte artikel |
      beliebteste artikel | beliebte beiträge | top-themen | topthemen | top-artikel | topmeldungen |
      top-meldungen | top news | aktuelle nachrichten | aktuelle meldungen | aktuelle artikel |
      aktuelle themen | aktuell auf der startseite | neueste artikel | neueste beiträge |
      neueste nachrichten | neueste meldungen | das neueste | neu auf | empfohlen | empfehlungen |
      empfehlungen der redaktion | unsere empfehlungen | empfohlene artikel | leseempfehlung |
      leseempfehlungen | lesetipps | lesetipp | lesen sie auch | lies auch | lesen sie mehr |
      lesen sie dazu auch | mehr lesen | mehr dazu | mehr davon | mehr aus | mehr von | mehr nachrichten |
      mehr news | mehr artikel | ähnliche artikel | ähnliche beiträge | ähnliche themen |
      verwandte artikel | verwandte themen | verwandte beiträge | passend dazu | passend zum artikel |
      ebenfalls interessant | zuletzt erschienen | videos zum thema | mehr videos | artikel zum thema |
      hintergrund zum thema |
      aus dem ressort | links zum thema | zum weiterlesen | zur galerie |
      bilderstrecke | news des tages | bilder des tages | thema des tages | alle artikel zum thema |
      das wird sie auch interessieren | auch spannend | hier weiterlesen | jetzt lesen | mehr über |
      dossier | serie
    `,
    jobs: `
      stellenmarkt | jobs | jobbörse | jobmarkt | jobs in der region | stellenangebote |
      aktuelle stellenangebote | zum stellenmarkt | karriere | karrierewelt | neue angebote |
      offene stellen | finden sie ihren traumjob | detailsuche | zur akademie | zum coaching |
      weitere it-trainings | alle jobs | mehr jobs | jobs für sie | passende jobs | top-jobs |
      workshops und weiterbildungen | weiterbildungen | seminare
    `,
    consent: `
      empfohlener redaktioneller inhalt | empfohlener externer inhalt | externer inhalt |
      externe inhalte | wir verwenden cookies | cookies | cookie-einstellungen |
      datenschutz-einstellungen | datenschutzeinstellungen | privatsphäre-einstellungen |
      inhalte von drittanbietern | alle akzeptieren | alles akzeptieren | akzeptieren und weiter |
      zustimmen und weiterlesen | ihre privatsphäre | inhalt laden | inhalte anzeigen | inhalt anzeigen |
      externen inhalt anzeigen | externe inhalte anzeigen | zur datenschutzerklärung
    `,
    social: `
      teilen | artikel teilen | beitrag teilen | seite teilen | teilen sie diesen artikel |
      teile diesen artikel | diesen artikel teilen | jetzt teilen | folgen sie uns | folge uns |
      folgen sie uns auf | folge uns auf | merken | artikel merken | auf facebook teilen |
      bei facebook teilen | per e-mail teilen | per whatsapp teilen | per mail versenden | link kopieren |
      twittern | drucken | artikel drucken | per e-mail versenden | weiterempfehlen | artikel versenden |
      gefällt mir | in pocket speichern | auf die merkliste
    `,
    ad: `
      anzeige | anzeigen | werbung | advertorial | sponsored | gesponsert |
      anzeige - scrollen sie, um weiterzulesen | anzeige - scrollen sie zum weiterlesen |
      sponsored content | partnerinhalte | verlagsangebot | bezahlte anzeige | werbeanzeige
    `,
    'app-promo': `
      jetzt app laden | app herunterladen | zur app | unsere app | jetzt die app herunterladen |
      app kostenlos herunterladen | laden sie unsere app | laden im app store | jetzt bei google play |
      in der app öffnen | in der app lesen
    `,
    notice: `
      bitte aktivieren sie javascript | javascript ist deaktiviert | javascript deaktiviert |
      bitte javascript aktivieren | adblocker erkannt | adblocker aktiv | werbeblocker erkannt |
      ihr browser ist veraltet | sie verwenden einen veralteten browser |
      bitte schalten sie ihren adblocker aus | bitte deaktivieren sie ihren adblocker |
      sie nutzen einen adblocker
    `,
    promo: `
      unser podcast | unsere podcasts | podcast abonnieren | unsere veranstaltungen |
      unser whatsapp-kanal | folgen sie uns auf google news | folge uns auf google news |
      bei google news folgen | zum podcast | jetzt neu | unser buchtipp | kostenlose online-spiele |
      online-spiele | spiele | rätsel | quiz | unser whatsapp-channel | in eigener sache | e-paper |
      zum e-paper | news folgen | als bevorzugte quelle hinzufügen
    `,
    navigation: `
      nächster artikel | vorheriger artikel | vorheriger beitrag | nächster beitrag |
      inhaltsverzeichnis | inhaltsübersicht |
      zurück zur übersicht | zurück zur listenansicht | zurück zur liste |
      themen | schlagworte | schlagwörter | schlagwörter zu diesem artikel | schlagworte zu diesem artikel |
      schlagwörter zum artikel | stichworte | stichwörter | themen dieses artikels |
      themen in diesem artikel | themen des artikels | mehr lesen über | tags | kategorien | orte |
      personen | rubriken | verwandte themengebiete | alle themen | startseite | schlagwort |
      abgelegt unter | kategorie
    `,
    other: `
      dieser beitrag wurde | dieser eintrag wurde | noch keine bewertungen | zurück zur listenansicht | zurück zur liste |
      sie sind aktuell nicht eingeloggt | abgelegt unter |
      artikel anhören | artikel vorlesen | vorlesen | artikel zum hören | diesen artikel anhören |
      audio-version | fehler melden | fehler gefunden | fehler im artikel | korrektur melden |
      zur startseite | nach oben | zum seitenanfang | zurück zur startseite | zurück zur übersicht |
      alle rechte vorbehalten | rechte am artikel | wie ist ihre meinung | war dieser artikel hilfreich |
      haben sie fehler entdeckt | wetter | aktienkurse | video starten | audio starten | feedback |
      feedback geben | seite drucken | hier können sie die rechte an diesem artikel erwerben |
      artikel bewerten | unsere quellen
    `,
  },
  phrases: {
    paywall: `
      hat ihnen dieser artikel gefallen | hat dir dieser artikel gefallen | unterstützen sie uns | unterstütze uns |
      unterstützen sie unsere arbeit | unterstütze unsere arbeit |
      jetzt abonnieren | kostenlos testen | jetzt gratis testen | im abo lesen | monatlich kündbar |
      jederzeit kündbar | monat kostenlos | monate kostenlos | erster monat gratis | unbegrenzt lesen |
      alle artikel lesen | alle inhalte lesen | zugang zu allen artikeln | zugriff auf alle |
      bereits abonnent | sie haben bereits ein | hier einloggen | jetzt einloggen | nutzen sie das |
      ohne werbung | mit ausgeschaltetem javascript | mit rss-volltext-feed |
      unterstützen sie unabhängigen journalismus | mit ihrer spende | mit deiner spende | deine spende |
      ihre spende | um den artikel zu lesen | um weiterzulesen | werbefreies lesen | pur-abo | plus-abo |
      registrieren sie sich kostenlos
    `,
    deals: `
      affiliate-link | affiliate-links | wir erhalten eine provision | erhalten wir eine provision |
      zum angebot | jetzt sichern | rabattcode | jetzt zugreifen | inkl. versand | uvp
    `,
    comments: `
      kommentar schreiben | kommentare anzeigen | um zu kommentieren | diskutieren sie mit |
      diskutieren sie diesen artikel | schreiben sie uns ihre meinung |
      ihre e-mail-adresse wird nicht veröffentlicht | deine e-mail-adresse wird nicht veröffentlicht |
      erforderliche felder sind mit | netiquette | kommentarfunktion | beitrag melden | kommentar melden |
      zum kommentieren
    `,
    newsletter: `
      newsletter abonnieren | unseren newsletter | unserem newsletter | zum newsletter |
      newsletter anmelden | newsletter erhalten | anmeldung zum newsletter | newsletter bestellen |
      den newsletter | per e-mail in ihr postfach | direkt in ihr postfach | in dein postfach |
      ihre e-mail-adresse | jederzeit abmelden | jederzeit wieder abbestellen | jederzeit widerrufen |
      vielen dank für ihre anmeldung | bitte bestätigen sie ihre e-mail
    `,
    related: `
      lesen sie auch | lesen sie hier | das könnte sie auch interessieren | mehr zum thema |
      hier geht es zum artikel
    `,
    jobs: `
      zum stellenmarkt | stellenangebote | beruflich verändern | zur jobbörse | jetzt bewerben |
      it-fachtrainings
    `,
    consent: `
      link zum youtube-inhalt | link zum twitter-inhalt | link zum instagram-inhalt | link zum facebook-inhalt |
      ich bin damit einverstanden, dass mir externe inhalte | damit einverstanden, dass mir inhalte |
      personenbezogene daten an drittplattformen | personenbezogene daten können an drittplattformen |
      an dieser stelle finden sie externen inhalt | an dieser stelle findest du einen externen inhalt |
      an dieser stelle finden sie einen externen inhalt | an dieser stelle steht ein externer inhalt |
      externen inhalt von | inhalte von drittanbietern | externe inhalte anzuzeigen |
      externe inhalte laden | mit einem klick anzeigen lassen | mit ihrer zustimmung |
      wir benötigen ihre zustimmung | wir brauchen ihre zustimmung | wir verwenden cookies |
      cookies und andere technologien | cookies und ähnliche technologien | datenverarbeitung durch |
      unserer datenschutzerklärung | einwilligung jederzeit | verarbeiten personenbezogene daten |
      durch das laden akzeptieren sie | zum aktivieren des
    `,
    social: `
      auf facebook teilen | auf twitter teilen | auf x teilen | per whatsapp teilen | folgen sie uns auf |
      folge uns auf | klick, um | artikel teilen | auf facebook zu teilen | auf twitter zu teilen |
      auf whatsapp zu teilen | auf telegram zu teilen | in die zwischenablage
    `,
    ad: `
      anzeige von | bezahlter inhalt | sponsored post | dieser artikel ist eine anzeige
    `,
    'app-promo': `
      app herunterladen | laden sie die app | mit unserer app | app store | google play
    `,
    notice: `
      aktivieren sie javascript | javascript aktivieren | javascript zu aktivieren |
      deaktivieren sie ihren adblocker | deaktivieren sie ihren werbeblocker | ihr browser unterstützt |
      dein browser unterstützt | veralteter browser | ad-blocker | javascript wird benötigt
    `,
    promo: `
      folgen sie uns auf google news | unserem whatsapp-kanal | unseren whatsapp-kanal |
      whatsapp-channel | überall, wo es podcasts gibt | jetzt anhören | neue folge |
      als bevorzugte quelle | wir haben neue nachrichten
    `,
    other: `
      diese audioversion | unserer vorlesefunktion | noch keine bewertungen | dieses skript als pdf |
      die rechte an diesem artikel | fehler gefunden | einen fehler entdeckt | zur startseite |
      alle antworten zu diesem eintrag | kommentare und pings | dieser artikel wurde ausgedruckt |
      audio starten, abbrechen mit | video starten, abbrechen mit | hinweis der redaktion senden |
      hinweise an die redaktion | ihr hinweis an | computerstimme | ki-generierte stimme |
      automatisch vorgelesen
    `,
  },
  leadIns: `
    zum artikel | zum beitrag | zur meldung | zum interview |
    lesen sie auch | lesen sie dazu | lesen sie dazu auch | lesen sie mehr | lesen sie hier |
    lesen sie hierzu | lesen sie außerdem | lies auch | lies dazu | lies mehr | mehr dazu |
    mehr zum thema | mehr lesen | mehr infos | mehr hier | mehr darüber | auch interessant | siehe auch |
    siehe dazu | passend dazu | dazu passend | weiterlesen | hier lesen | interview | kommentar | video |
    podcast | ticker | hintergrund | lesetipp | ebenfalls lesenswert | zum weiterlesen |
    empfehlung der redaktion | mehr nachrichten | das könnte sie auch interessieren | schon gelesen |
    zum thema | plus-artikel
  `,
  keep: {
    correction: `
      korrektur | korrekturhinweis | richtigstellung | berichtigung | anmerkung der redaktion |
      anm. d. red | anm. der redaktion | hinweis der redaktion | nachtrag | update | aktualisierung |
      ergänzung | redaktioneller hinweis | in einer früheren version | in einer ersten version
    `,
    disclosure: `
      transparenzhinweis | enthält affiliate-links | enthält provisions-links |
      erhalten wir eine provision | erhalten wir eine kleine provision | bekommen wir eine provision |
      bekommen wir eine kleine provision | erhält der verlag eine provision | sogenannte affiliate-links |
      offenlegung | hinweis in eigener sache | dieser text ist zuerst erschienen |
      dieser artikel erschien zuerst | redaktionell nicht bearbeitet | nicht redaktionell bearbeitet |
      mit material von | mit material der | mit informationen von | mit agenturmaterial |
      interessenkonflikt
    `,
    credit: `
      bild | bildquelle | foto | fotos | quelle | grafik | illustration | bildrechte | bildnachweis |
      legende | titelbild | beitragsbild | symbolbild | symbolfoto | archivbild | archivfoto |
      rubriklistenbild | ©
    `,
    factBox: `
      auf einen blick | in kürze | das wichtigste in kürze | zusammenfassung | kurz gesagt | hintergrund |
      zur person | zum autor | fakten | zahlen und fakten | so funktioniert | kurzfassung |
      darum geht es
    `,
    sources: `quellen | quelle | quellenverzeichnis | quellenangaben | literatur | literaturverzeichnis | einzelnachweise | nachweise | weblinks`,
    author: `
      über den autor | über die autorin | zum autor | zur autorin | der autor | die autorin | zur person
    `,
  },
  byline: `
    von | ein artikel von | ein beitrag von | autor | autorin | text | aus | interview | protokoll |
    ein kommentar von | eine analyse von | kommentar von | redaktion
  `,
  published: `
    zuerst veröffentlicht am | erstmals veröffentlicht am | veröffentlicht am | veröffentlicht | artikel veröffentlicht am | erschienen am | stand | vom |
    erstellt am | geschrieben am | datum | publiziert am
  `,
  updated: `
    aktualisiert am | aktualisiert | zuletzt aktualisiert | letzte aktualisierung | letzte änderung |
    update vom | geändert am
  `,
  months: `januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember`,
  weekdays: `montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag`,
  and: 'und',
  ago: 'vor',
  paging: {
    page: 'seite',
    whole:
      'auf einer seite lesen | artikel auf einer seite lesen | auf einer seite anzeigen | alles auf einer seite | auf einer seite | alle seiten anzeigen',
  },
  cutOff: `
    um weiterzulesen | weiterlesen mit | jetzt weiterlesen | um den ganzen artikel zu lesen |
    um diesen artikel zu lesen | um den vollständigen artikel zu lesen | nur für abonnenten |
    exklusiv für abonnenten | den vollständigen artikel | den ganzen artikel lesen |
    dieser artikel ist abonnenten vorbehalten | diesen artikel weiterlesen |
    sie haben noch nicht alles gelesen | lesen sie diesen artikel mit | dieser inhalt ist nur für |
    weiterlesen als abonnent | lesen sie weiter mit
  `,
  hints: `
    öffnet im neuen fenster | öffnet in neuem fenster | öffnet in einem neuen fenster |
    wird in neuem fenster geöffnet | externer link | öffnet ein neues fenster | link öffnet in neuem tab
  `,
};
