import type { Lexicon } from '../types';

export const cs: Lexicon = {
  lang: 'cs',
  // IReST has no Czech text; Polish, the closest language it has, was read at this speed.
  speed: { unit: 'words', perMinute: 166 },
  common: 'se je na že to pro jako ale jsou podle který jsem byl',
  titles: {
    paywall: `
      jste předplatitel | jste už předplatitel | již jste předplatitel | už jste předplatitelem |
      máte předplatné | už máte předplatné | jsem předplatitel | předplaťte si | předplatit |
      předplatit nyní | koupit předplatné | objednat předplatné | získat předplatné |
      vyberte si předplatné | zobrazit předplatné | pro předplatitele | jen pro předplatitele |
      pouze pro předplatitele | exkluzivně pro předplatitele | tento článek je pro předplatitele |
      článek je pro předplatitele | tento článek je pouze pro předplatitele |
      tento obsah je pro předplatitele | předplatitelé čtou dál | pokračovat ve čtení |
      pokračujte ve čtení | číst dál s předplatným | dočtěte článek | dočíst článek | odemknout článek |
      odemkněte si | přihlaste se a čtěte | přihlásit se a číst | přihlaste se a pokračujte |
      vyzkoušejte zdarma | vyzkoušet zdarma | vyzkoušet na měsíc | registrovat se zdarma |
      registrujte se zdarma | čtěte bez reklam | číst bez reklam | web bez reklam | podpořte nás |
      podpořit | podpořte naši práci | podpořte nezávislou žurnalistiku | přispějte nám |
      staňte se předplatitelem | staňte se členem | staňte se podporovatelem
    `,
    deals: `
      akční nabídky | nejlepší nabídky | výhodné nabídky | nabídka dne | slevové kupóny | slevové kódy |
      koupit nyní | kup nyní | do obchodu | přejít do obchodu | porovnat ceny | srovnání cen |
      zobrazit nabídku | nabídky partnerů | tipy na nákup
    `,
    comments: `
      diskuse | diskuze | komentáře | vstoupit do diskuse | vstoupit do diskuze | vstup do diskuse |
      otevřít diskusi | zobrazit diskusi | zobrazit diskuzi | zobrazit komentáře | přejít do diskuse |
      diskuse k článku | diskuze k článku | komentáře k článku | přidat komentář | přidejte komentář |
      přidat příspěvek | napsat komentář | napište komentář | vložit komentář | okomentovat |
      nejnovější komentáře | poslední komentáře | zapojte se do diskuse | zapojte se do diskuze |
      diskutujte | co si myslíte | váš názor | napište nám svůj názor | žádné komentáře |
      zrušit odpověď na komentář | zrušit odpověď | diskuse je uzavřena | diskuze je uzavřena |
      příspěvky čtenářů | nejdiskutovanější
    `,
    newsletter: `
      newsletter | newslettery | odebírat newsletter | odebírejte newsletter | odebírejte náš newsletter |
      přihlásit k odběru | přihlaste se k odběru | přihlásit odběr | přihlášení k odběru | odběr novinek |
      odebírat novinky | odebírejte novinky | zprávy do e-mailu | novinky e-mailem | zprávy e-mailem |
      přímo do vašeho e-mailu | do vaší schránky | nenechte si ujít | zůstaňte v obraze | váš e-mail |
      vaše e-mailová adresa | zadejte svůj e-mail | zadejte e-mail | ranní newsletter
    `,
    related: `
      čtěte také | čtěte též | čtěte i | čtěte více | čtěte dále | čtěte dál | přečtěte si také |
      přečtěte si | přečtěte si více | přečtěte si i | číst dál | číst více | číst celý článek |
      celý článek | viz také | podívejte se také | související | související články | související obsah |
      související zprávy | související video | související videa | k tématu | více k tématu |
      více o tématu | další k tématu | další články k tématu | články k tématu | další články |
      další zprávy | další články autora | další články z rubriky | další z rubriky | další videa |
      další obsah | další díly | podobné články | mohlo by vás zajímat | mohlo by vás také zajímat |
      mohlo by se vám líbit | také by vás mohlo zajímat | možná vás zaujme | nejčtenější |
      nejčtenější články | nejčtenější zprávy | nejčtenější dnes | nejčtenější za týden |
      nejsledovanější | nejnovější | nejnovější články | nejnovější zprávy | nejnovější videa |
      nejpopulárnější | populární články | oblíbené články | poslední články | poslední zprávy |
      aktuální zprávy | aktuální články | hlavní zprávy | nejdůležitější zprávy | doporučujeme |
      doporučené | doporučené články | doporučené čtení | doporučené video | doporučované |
      redakce doporučuje | doporučení redakce | výběr redakce | výběr článků | tipy redakce |
      vybrali jsme pro vás | právě se čte | právě čtou | ostatní čtou | co čtou ostatní | čtenáři čtou |
      z domova a ze světa | další článek | starší články |
      načíst další | načíst další články | načíst starší články | zobrazit další | zobrazit více |
      všechny články | nepřehlédněte | z našich webů | z titulní strany | online přenos
    `,
    jobs: `
      volná místa | volné pozice | volná pracovní místa | nabídka práce | nabídky práce |
      pracovní nabídky | hledáme kolegy | najít práci | najděte si práci | kariéra |
      aktuální nabídky práce
    `,
    consent: `
      používáme cookies | tento web používá cookies | tyto stránky používají cookies | nastavení cookies |
      nastavení soukromí | nastavení souhlasu | vaše soukromí | vážíme si vašeho soukromí | přijmout vše |
      přijmout všechny | přijmout všechny cookies | povolit vše | odmítnout vše | odmítnout všechny |
      souhlasím a pokračovat | externí obsah | obsah třetích stran | zobrazit obsah | spravovat souhlas
    `,
    social: `
      sdílet | sdílejte | sdílejte článek | sdílet článek | sdílet na facebooku | sdílet na twitteru |
      sdílet na x | sdílet na whatsapp | sdílet na linkedin | sdílet e-mailem | sdílet odkaz |
      poslat e-mailem | poslat článek | zkopírovat odkaz | kopírovat odkaz | odkaz zkopírován |
      odkaz byl zkopírován | vytisknout | vytisknout článek | tisk článku | uložit článek |
      uložit na později | uložit na později do | sledujte nás | sledujte nás na |
      sledujte nás na facebooku | sledujte nás na sítích | sledovat autora | sledovat | tweetnout |
      darovat článek | odemknout pro přátele
    `,
    ad: `
      reklama | inzerce | komerční sdělení | komerční obsah | komerční prezentace | komerční článek |
      pr článek | placená inzerce | placený obsah | sponzorováno | sponzorovaný obsah |
      sponzorovaný článek | partnerský obsah | článek pokračuje pod reklamou |
      text pokračuje pod reklamou | pokračování článku pod reklamou | konec reklamy | přeskočit reklamu |
      zavřít reklamu
    `,
    'app-promo': `
      stáhněte si aplikaci | stáhněte si naši aplikaci | stáhnout aplikaci | otevřít v aplikaci |
      číst v aplikaci | naše aplikace | nainstalujte si aplikaci | stáhnout v app store |
      stáhnout na google play | mobilní aplikace
    `,
    notice: `
      zapněte javascript | povolte javascript | javascript je vypnutý | máte vypnutý javascript |
      váš prohlížeč je zastaralý | používáte zastaralý prohlížeč | váš prohlížeč není podporován |
      aktualizujte svůj prohlížeč | vypněte adblock | vypněte prosím adblock | používáte adblock |
      používáte blokátor reklam | máte zapnutý adblock | detekovali jsme adblock
    `,
    promo: `
      naše podcasty | poslouchejte podcast | poslechněte si podcast | poslechněte si náš podcast |
      poslouchejte nás | sledujte nás na google news | sledujte nás na google zprávách |
      přidejte si nás na google | přidejte si nás mezi oblíbené | přidat mezi oblíbené zdroje | máte tip |
      máte tip na článek | máte tip na téma | víte o něčem | pošlete nám tip | napište nám |
      kontaktujte nás | o nás | nové číslo | aktuální číslo | aktuální vydání | digitální vydání | kvíz |
      křížovky | hrajte zdarma | z naší nabídky | naše zprávy najdete i na sítích
    `,
    navigation: `
      následující článek | předchozí článek |
      obsah článku |
      témata | témata článku | související témata | aktuální témata | štítky | tagy | klíčová slova |
      kategorie | rubriky | rubrika | zařazeno v | sledovat téma | sledovat témata | drobečková navigace |
      hlavní stránka | zpět na hlavní stranu | zpět na úvod | zpět na titulní stranu | přejít k obsahu |
      přeskočit na obsah | hlavní menu | přihlásit se
    `,
    other: `
      poslechnout článek | poslechněte si článek | poslouchat článek | přehrát článek | přečíst nahlas |
      nahlásit chybu | nahlásit chybu v článku | našli jste chybu | našli jste v článku chybu |
      nahlaste chybu | upozornit na chybu | opravit chybu | zpět nahoru | nahoru na stránku |
      návrat na začátek | všechna práva vyhrazena | doba čtení | doba čtení článku | minut čtení |
      ohodnoťte článek | ohodnotit článek | líbil se vám článek | líbí se vám článek |
      jak se vám líbil článek | byl článek užitečný | kurzovní lístek | velikost písma | přehrát video |
      zobrazit galerii | fotogalerie | zpětná vazba
    `,
  },
  phrases: {
    paywall: `
      předplaťte si | vyzkoušejte zdarma | vyzkoušet zdarma | první měsíc zdarma | první měsíc za |
      zrušit kdykoliv | zrušit kdykoli | bez závazků | neomezený přístup | přístup ke všem článkům |
      jste předplatitel | již máte předplatné | chcete číst dál | pro předplatitele |
      podpořte nezávislou žurnalistiku | podpořte naši práci | číst bez reklam | čtěte bez reklam |
      odemknout článek
    `,
    deals: `
      slevový kód | se slevovým kódem | slevový kupón | do obchodu | koupit za | získáváme provizi
    `,
    comments: `
      vstoupit do diskuse | vstoupit do diskuze | přidat komentář | napsat komentář |
      zapojte se do diskuse | zapojte se do diskuze | vaše e-mailová adresa nebude zveřejněna |
      vyžadované informace jsou označeny | pro přidání komentáře | pravidla diskuse | pravidla diskuze |
      kodex diskuse | kodex diskutujících | diskutovat mohou pouze
    `,
    newsletter: `
      náš newsletter | našeho newsletteru | k odběru newsletteru | odebírat newsletter |
      odebírejte newsletter | přihlaste se k odběru | přímo do vaší schránky |
      do vaší e-mailové schránky | do vašeho e-mailu | kdykoliv se můžete odhlásit |
      kdykoli se můžete odhlásit | z odběru se můžete | děkujeme za přihlášení | zadejte svůj e-mail |
      odesláním souhlasíte
    `,
    related: `
      čtěte také | přečtěte si také | více k tématu | mohlo by vás zajímat | mohlo by vás také zajímat
    `,
    jobs: `
      volná pracovní místa | nabídky práce | zobrazit všechny pozice | odpovědět na inzerát
    `,
    consent: `
      používáme cookies | používáme soubory cookie | používá cookies | používá soubory cookie |
      používání cookies | souborů cookie | udělit souhlas | odvolat souhlas | zpracování osobních údajů |
      zásady ochrany osobních údajů | obsah třetích stran | pro zobrazení tohoto obsahu |
      s vaším souhlasem
    `,
    social: `
      sdílet na facebooku | sdílet na twitteru | sdílet na x | sdílejte článek | sledujte nás na |
      zkopírovat odkaz | na našem facebooku | uložit na později
    `,
    ad: `
      pokračuje pod reklamou | pokračování pod reklamou | komerční sdělení | placená inzerce |
      článek vznikl ve spolupráci s | sponzorovaný obsah
    `,
    'app-promo': `
      stáhněte si aplikaci | stáhněte si naši aplikaci | v naší aplikaci | app store | google play
    `,
    notice: `
      zapněte javascript | povolte javascript | zapnutý javascript | prohlížeč nepodporuje |
      zastaralý prohlížeč | vypněte adblock | blokátor reklam | blokování reklam
    `,
    promo: `
      na google news | mezi oblíbené zdroje | preferovaný zdroj | v podcastových aplikacích |
      poslechněte si podcast | máte tip na | pošlete nám tip | napište nám na | náš whatsapp kanál
    `,
    navigation: `zařazeno v kategorii`,
    other: `
      našli jste v článku chybu | nahlásit chybu | všechna práva vyhrazena | syntetickým hlasem |
      namluveno umělou inteligencí | ohodnoťte článek | zpět na začátek
    `,
  },
  leadIns: `
    čtěte také | čtěte též | čtěte i | čtěte více | čtěte dál | čtěte zde | číst dál | více zde |
    více čtěte zde | více o tématu | více k tématu | přečtěte si | přečtěte si také | přečtěte si více |
    přečtěte si rozhovor | k tématu | související | viz také | podívejte se | podívejte se na video |
    sledujte online | poslechněte si | mohlo by vás zajímat | nepřehlédněte | doporučujeme
  `,
  keep: {
    correction: `
      oprava | opraveno | omluva | upřesnění | doplnění | doplněno | aktualizace | aktualizováno |
      poznámka redakce | pozn. redakce | pozn. red | aktualizovali jsme | opravili jsme |
      v původní verzi | v předchozí verzi | článek byl aktualizován | článek byl opraven | doplnili jsme
    `,
    disclosure: `
      článek obsahuje affiliate odkazy | můžeme získat provizi | získáváme provizi |
      článek obsahuje partnerské odkazy | střet zájmů | text vyšel původně | text původně vyšel |
      článek původně vyšel | článek vyšel původně | článek byl původně publikován | převzato z |
      vydavatelem je
    `,
    credit: `
      foto | fotografie | autor fotografie | ilustrační foto | ilustrační snímek | ilustrace | zdroj |
      zdroje | grafika | infografika | obrázek | snímek | repro | reprofoto | video | ©
    `,
    factBox: `
      ve zkratce | stručně | shrnutí | hlavní body | fakta | profil | souvislosti | časová osa | co víme |
      vizitka | jak to bylo | přehledně | infobox
    `,
    sources: `zdroje | zdroj | literatura | prameny`,
    author: `o autorovi | o autorce | autor je | autorka je | kdo je autor`,
  },
  byline: `
    autor | autorka | autoři | text | napsal | napsala | redaktor | redaktorka | připravil | připravila |
    zpracoval | zpracovala
  `,
  published: `
    publikováno | zveřejněno | vydáno | vyšlo | vytvořeno | datum | vloženo | publikováno dne
  `,
  updated: `
    aktualizováno | aktualizace | poslední aktualizace | naposledy aktualizováno | upraveno | změněno
  `,
  months: `ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince`,
  weekdays: `pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle`,
  and: 'a',
  ago: 'před',
  paging: {
    page: 'strana | stránka',
    whole: 'zobrazit vše | na jedné stránce | vše na jedné stránce',
  },
  cutOff: `
    chcete číst dál | chcete-li číst dál | chcete dočíst | pro pokračování ve čtení |
    pokračovat ve čtení | pokračování článku je dostupné | zbytek článku | celý článek si přečtou |
    celý článek je dostupný | tento článek je pro předplatitele |
    tento článek je pouze pro předplatitele | článek je dostupný pouze předplatitelům |
    obsah je pouze pro předplatitele | jen pro předplatitele | pouze pro předplatitele |
    zbývá vám přečíst | zbývá přečíst | odemkněte si článek | odemkněte si celý |
    dočtěte článek s předplatným
  `,
  hints: `
    otevře se v novém okně | otevře se v nové záložce | otevře se v novém panelu |
    otevře se na nové kartě | odkaz se otevře v novém okně | otevírá se v novém okně | externí odkaz |
    do nového okna
  `,
};
