import type { Lexicon } from '../types';

export const fi: Lexicon = {
  lang: 'fi',
  speed: { unit: 'words', perMinute: 161 },
  common: 'ja on ei että se oli myös ovat mutta kun hän mukaan ollut',
  titles: {
    paywall: `
      oletko jo tilaaja | olen jo tilaaja | onko sinulla jo tilaus | onko sinulla jo tunnus | tilaa nyt |
      tilaa tästä | tilaa digi | tilaa lehti | tilaa ja lue | tilaajille | vain tilaajille |
      tilaajan etu | tilaajaetu | tämä artikkeli on tilaajille | tämä juttu on tilaajille |
      artikkeli on vain tilaajille | juttu on vain tilaajille | lue koko artikkeli | lue koko juttu |
      jatka lukemista | haluatko lukea koko jutun | haluatko lukea lisää | haluatko jatkaa lukemista |
      lue ilman mainoksia | kokeile maksutta | kokeile ilmaiseksi | kokeile nyt | aloita kokeilu |
      aloita tilaus | kirjaudu lukeaksesi | kirjaudu ja lue | kirjaudu jatkaaksesi | rekisteröidy ja lue |
      rekisteröidy maksutta | luo tunnus | luo ilmainen tunnus | ryhdy tilaajaksi | ryhdy tukijaksi |
      tue meitä | tue työtämme | tue journalismia | lahjoita | lahjoita nyt | valitse tilaus |
      katso tilausvaihtoehdot | tilausvaihtoehdot | olet lukenut maksuttomat | osta tilaus | jo tilaaja
    `,
    deals: `
      päivän tarjous | päivän tarjoukset | parhaat tarjoukset | kumppanien tarjoukset | osta nyt |
      osta tästä | katso tarjous | katso hinta | vertaa hintoja | hintavertailu | alennuskoodit |
      alennuskoodi | siirry kauppaan | lukijaedut
    `,
    comments: `
      kommentit | kommentoi | kommentoi juttua | kommentoi artikkelia | kommentoi uutista |
      lue kommentit | näytä kommentit | näytä kaikki kommentit | katso kommentit | kirjoita kommentti |
      jätä kommentti | lisää kommentti | uusimmat kommentit | viimeisimmät kommentit | ei kommentteja |
      keskustele | keskustele aiheesta | osallistu keskusteluun | liity keskusteluun | aloita keskustelu |
      mitä mieltä olet | mitä mieltä sinä olet | kerro mielipiteesi | kirjaudu kommentoidaksesi |
      ole ensimmäinen kommentoija | kommentointi on suljettu | keskustelu on suljettu | peruuta vastaus |
      lukijoiden kommentit
    `,
    newsletter: `
      uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme | tilaa ilmainen uutiskirje |
      tilaa maksuton uutiskirje | tilaa uutiskirjeitä | uutiskirjeen tilaus | uutiskirjeemme |
      saat uutiskirjeen | pysy ajan tasalla | pysy kartalla | älä jää paitsi |
      tärkeimmät uutiset sähköpostiin | uutiset sähköpostiisi | suoraan sähköpostiisi | sähköpostiosoite |
      sähköpostiosoitteesi | syötä sähköpostiosoitteesi | päivän tärkeimmät uutiset sähköpostiisi
    `,
    related: `
      lue myös | lue lisää | lue lisää aiheesta | lue lisää artikkeleita | lue seuraavaksi |
      lue myös nämä | lue juttu | lue tästä | katso myös | kuuntele myös | lisää aiheesta |
      lisää aiheesta muualla | aiheesta lisää | aiheesta muualla | lisää uutisia | lisää juttuja |
      lisää artikkeleita | lisää sinulle | lisää videoita | aiheeseen liittyvää | aiheeseen liittyvät |
      aiheeseen liittyvät artikkelit | aiheeseen liittyvät uutiset | aiheeseen liittyviä juttuja |
      samasta aiheesta | samasta aihepiiristä | liittyvät artikkelit | liittyvät jutut |
      muita artikkeleita | muita uutisia | muita juttuja | muut lukevat | muut lukivat myös | luetuimmat |
      luetuimmat jutut | luetuimmat uutiset | luetuimmat artikkelit | luetuinta | luetuinta juuri nyt |
      luetuimmat juuri nyt | eniten luettu | katsotuimmat | suosituimmat | suosituimmat jutut |
      suosituimmat artikkelit | suosittua | suosittua juuri nyt | suosittuja juttuja | kommentoiduimmat |
      jaetuimmat | uusimmat | uusimmat uutiset | uusimmat jutut | uusimmat artikkelit | tuoreimmat |
      tuoreimmat uutiset | tuoreimmat jutut | viimeisimmät uutiset | viimeisimmät artikkelit |
      tärkeimmät uutiset | pääuutiset | päivän luetuimmat | suosittelemme | suositellut |
      suosittelemme sinulle | suositeltua | suositellut artikkelit | suositukset sinulle |
      toimitus suosittelee | toimituksen suosittelemat | toimituksen valinnat | toimituksen poiminnat |
      sinua saattaisi kiinnostaa | sinua saattaa kiinnostaa | sinua voisi kiinnostaa |
      sinua voi myös kiinnostaa | nämä saattavat kiinnostaa | saatat pitää myös | nyt luetuinta |
      näytä lisää |
      näytä kaikki | katso kaikki | lataa lisää | samalta kirjoittajalta | etusivun uutiset
    `,
    jobs: `
      työpaikat | avoimet työpaikat | avoinna olevat työpaikat | uusimmat työpaikat | etsi töitä |
      katso avoimet työpaikat | työpaikkailmoitukset | rekrytointi | uramahdollisuudet
    `,
    consent: `
      käytämme evästeitä | sivusto käyttää evästeitä | tämä sivusto käyttää evästeitä | evästeasetukset |
      evästeet | yksityisyysasetukset | tietosuoja-asetukset | yksityisyytesi |
      arvostamme yksityisyyttäsi | hyväksy kaikki | hyväksy kaikki evästeet | hyväksy evästeet |
      hylkää kaikki | muokkaa asetuksia | hallitse suostumuksia | ulkopuolinen sisältö |
      upotettu sisältö | näytä sisältö | salli sisältö
    `,
    social: `
      jaa | jaa artikkeli | jaa juttu | jaa tämä | jaa tämä artikkeli | jaa uutinen | jaa sivu |
      jaa facebookissa | jaa twitterissä | jaa x:ssä | jaa whatsappissa | jaa linkedinissä |
      jaa sähköpostilla | jaa somessa | kopioi linkki | linkki kopioitu | tulosta | tulosta artikkeli |
      lähetä sähköpostilla | tallenna artikkeli | tallenna juttu | tallenna myöhemmäksi | seuraa meitä |
      seuraa meitä facebookissa | seuraa meitä instagramissa | seuraa meitä somessa |
      seuraa kirjoittajaa | seuraa toimittajaa | tykkää meistä facebookissa | lahjoita artikkeli |
      anna juttu lahjaksi
    `,
    ad: `
      mainos | mainokset | mainos alkaa | mainos päättyy | kaupallinen yhteistyö | kaupallinen sisältö |
      kaupallinen tiedote | maksettu mainos | maksettu mainossisältö | sponsoroitu | sponsoroitu sisältö |
      mainossisältö | mainosyhteistyö | yhteistyössä mainostajan kanssa | juttu jatkuu mainoksen jälkeen |
      juttu jatkuu mainoksen alla | artikkeli jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen alla |
      sisältö jatkuu mainoksen jälkeen | sisältö jatkuu mainoksen alla |
      juttu jatkuu ilmoituksen jälkeen | ohita mainos | sulje mainos | kumppanisisältö
    `,
    'app-promo': `
      lataa sovellus | lataa sovelluksemme | lataa ilmainen sovellus | lataa uutissovellus |
      avaa sovelluksessa | lue sovelluksessa | lataa app storesta | lataa google playsta |
      hanki sovellus
    `,
    notice: `
      ota javascript käyttöön | salli javascript | javascript ei ole käytössä |
      javascript on poistettu käytöstä | selaimesi on vanhentunut | selaimesi ei ole tuettu |
      käytät vanhentunutta selainta | päivitä selaimesi | selaintasi ei tueta | poista mainosesto |
      käytät mainosestoa | käytät mainosten esto-ohjelmaa | havaitsimme mainoseston
    `,
    promo: `
      podcastimme | kuuntele podcast | kuuntele podcastimme | kuuntele nyt |
      seuraa meitä google-uutisissa | seuraa meitä google uutisissa | seuraa meitä google newsissa |
      lisää meidät ensisijaiseksi lähteeksi | onko sinulla juttuvinkki | lähetä juttuvinkki |
      lähetä uutisvinkki | uutisvinkki | juttuvinkki | vinkkaa toimitukselle | anna uutisvinkki |
      ota yhteyttä | ota yhteyttä toimitukseen | tietoa meistä | näköislehti | lue näköislehti |
      päivän lehti | tietovisa | pelaa nyt | ristikot | sudoku | tulevat tapahtumat
    `,
    navigation: `
      seuraava juttu | seuraava artikkeli | edellinen juttu | edellinen artikkeli |
      sisällysluettelo |
      aiheet | aiheet jutussa | artikkelin aiheet | jutun aiheet | aihetunnisteet | tunnisteet |
      asiasanat | avainsanat | kategoriat | kategoria | osiot | osastot | puheenaiheet | seuraa aihetta |
      seuraa aiheita | etusivulle | takaisin etusivulle | siirry etusivulle | siirry sisältöön |
      siirry suoraan sisältöön | valikko | kirjaudu sisään
    `,
    other: `
      kuuntele artikkeli | kuuntele juttu | kuuntele tämä artikkeli | kuuntele tämä juttu |
      ilmoita virheestä | ilmoita asiavirheestä | huomasitko virheen | löysitkö virheen | virhe jutussa |
      virhe artikkelissa | lähetä oikaisu | takaisin ylös | takaisin alkuun | siirry ylös | sivun alkuun |
      kaikki oikeudet pidätetään | lukuaika | min lukuaika | oliko artikkeli hyödyllinen |
      oliko tästä hyötyä | anna palautetta | lähetä palautetta | säätiedot | pörssikurssit |
      tekstin koko | toista video | katso kuvat
    `,
  },
  phrases: {
    paywall: `
      tilaa nyt | kokeile maksutta | kokeile ilmaiseksi | ensimmäinen kuukausi |
      voit perua milloin tahansa | peru milloin tahansa | ei sitoutumista | oletko jo tilaaja |
      kaikki sisällöt käyttöösi | rajoittamaton lukuoikeus | rajaton lukuoikeus | lukuoikeus kaikkiin |
      kirjaudu lukeaksesi | jatkaaksesi lukemista | lukeaksesi koko | tilaajana pääset |
      tue riippumatonta journalismia | ilman mainoksia
    `,
    deals: `
      alennuskoodi | alennuskoodilla | osta täältä | katso tarjous | saamme palkkion | kumppanilinkki
    `,
    comments: `
      kirjoita kommentti | jätä kommentti | osallistu keskusteluun | kirjaudu kommentoidaksesi |
      kommentoiminen edellyttää | sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty |
      ilmoita asiaton viesti | ilmianna kommentti | keskustelun säännöt | kommentoinnin säännöt |
      voit kommentoida
    `,
    newsletter: `
      tilaa uutiskirje | tilaa uutiskirjeemme | uutiskirjeemme | suoraan sähköpostiisi |
      sähköpostiosoitteesi | voit perua tilauksen | peruuttaa tilauksen milloin tahansa |
      kiitos tilauksestasi | tilaamalla uutiskirjeen | uutiskirjeen tilaaja
    `,
    related: `lue myös | lue lisää aiheesta | katso myös | sinua saattaa kiinnostaa`,
    jobs: `avoimet työpaikat | hae työpaikkaa | katso kaikki työpaikat | jätä hakemus`,
    consent: `
      käytämme evästeitä | käyttää evästeitä | evästeiden käyttö | evästeiden käytön | evästeasetuksista |
      hyväksymällä evästeet | henkilötietojen käsittely | suostumuksesi | peruuttaa suostumuksesi |
      ulkopuolisen palvelun | sisältö ladataan palvelusta | jotta voit nähdä tämän sisällön
    `,
    social: `
      jaa facebookissa | jaa twitterissä | jaa whatsappissa | jaa artikkeli | seuraa meitä |
      kopioi linkki | tykkää meistä facebookissa
    `,
    ad: `
      jatkuu mainoksen jälkeen | jatkuu mainoksen alla | kaupallinen yhteistyö | maksettu mainos |
      mainoksen jälkeen | mainostajan tuottama
    `,
    'app-promo': `
      lataa sovellus | lataa sovelluksemme | lataa ilmainen sovellus | app store | google play
    `,
    notice: `
      ota javascript käyttöön | javascriptin käyttöönottoa | selaimesi ei tue | vanhentunut selain |
      vanhentunutta selainta | mainosesto pois | mainosten esto
    `,
    promo: `
      google-uutisissa | ensisijainen lähde | ensisijaiseksi lähteeksi | kuuntele podcast |
      podcast-palveluissa | lähetä juttuvinkki | lähetä uutisvinkki | whatsapp-kanavamme |
      whatsapp-kanavaamme
    `,
    navigation: `seuraa aihetta`,
    other: `
      ilmoita virheestä | huomasitko virheen | kaikki oikeudet pidätetään | koneääni | puhesynteesi |
      takaisin sivun alkuun | min lukuaika
    `,
  },
  leadIns: `
    lue myös | lue lisää | lue lisää aiheesta | lue aiheesta lisää | lue täältä | lue tästä |
    lue koko juttu | lue juttu | lue tausta | lue analyysi | lue kommentti | lue haastattelu |
    katso myös | katso video | katso kuvat | kuuntele myös | kuuntele podcast | lisää aiheesta |
    aiheesta lisää | aiheesta aiemmin | seuraa tilannetta | seuraa hetki hetkeltä | suosittelemme
  `,
  keep: {
    correction: `
      oikaisu | oikaisut | korjaus | korjattu | tarkennus | täsmennys | päivitys | päivitetty |
      toimituksen huomautus | juttua on päivitetty | juttua on korjattu | artikkelia on päivitetty |
      artikkelia on korjattu | jutussa oli aiemmin | jutussa luki aiemmin | jutussa kerrottiin aiemmin
    `,
    disclosure: `
      juttu sisältää mainoslinkkejä | saatamme saada komission | saamme komission |
      artikkeli sisältää mainoslinkkejä | sidonnaisuudet | juttu on julkaistu alun perin |
      artikkeli on julkaistu alun perin | juttu on alun perin julkaistu |
      kirjoitus on julkaistu alun perin | tämä juttu on julkaistu ensimmäisen kerran
    `,
    credit: `
      kuva | kuvat | kuvaaja | valokuva | kuvituskuva | kuvitus | arkistokuva | grafiikka | lähde |
      lähteet | kuvakaappaus | video | ©
    `,
    factBox: `
      fakta | faktat | faktalaatikko | lyhyesti | tiivistelmä | tausta | mistä on kyse |
      pähkinänkuoressa | jutun tiivistelmä | aikajana | tämä tiedetään | näin tehtiin
    `,
    sources: `lähteet | lähde | viitteet | kirjallisuus`,
    author: `
      kirjoittaja on | kirjoittajasta | tietoa kirjoittajasta | kirjoittaja työskentelee
    `,
  },
  byline: `
    teksti | tekstit | teksti ja kuvat | kirjoittaja | kirjoittanut | toimittaja | toimittanut |
    haastattelu
  `,
  published: `julkaistu | julkaistu alun perin | julkaistu klo | päivämäärä | luotu`,
  updated: `
    päivitetty | päivitetty viimeksi | viimeksi päivitetty | muokattu | viimeksi muokattu |
    päivitetty klo
  `,
  months: `tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta`,
  weekdays: `maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina | sunnuntaina`,
  and: 'ja',
  ago: 'sitten',
  paging: {
    page: 'sivu',
    whole: 'näytä kaikki | yhdellä sivulla | kaikki yhdellä sivulla',
  },
  cutOff: `
    jatkaaksesi lukemista | lukeaksesi koko jutun | lukeaksesi koko artikkelin | lukeaksesi artikkelin |
    lukeaksesi jutun | lue koko artikkeli tilaamalla | haluatko lukea koko jutun |
    haluatko lukea koko artikkelin | haluatko jatkaa lukemista | vain tilaajille | tilaajille rajattu |
    tämä artikkeli on tilaajille | tämä juttu on tilaajille | tämä sisältö on vain tilaajille |
    artikkeli on maksullinen | kirjaudu lukeaksesi | vaatii tilauksen | juttu jatkuu tilaajille
  `,
  hints: `
    avautuu uuteen ikkunaan | avautuu uudessa ikkunassa | avautuu uuteen välilehteen |
    avautuu uudessa välilehdessä | linkki avautuu uuteen ikkunaan | linkki avautuu uuteen välilehteen |
    siirryt toiseen palveluun | linkki toiselle sivustolle | ulkoinen linkki | linkki toiseen palveluun
  `,
};
