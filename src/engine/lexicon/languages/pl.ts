import type { Lexicon } from '../types';

export const pl: Lexicon = {
  lang: 'pl',
  speed: { unit: 'words', perMinute: 166 },
  common: 'się nie na jest że do przez jak dla od który oraz po',
  titles: {
    paywall: `
      zaloguj się | kup dostęp | kup subskrypcję | wykup dostęp | wykup prenumeratę | prenumerata | subskrybuj |
      tylko dla prenumeratorów | tylko dla subskrybentów | treść premium | artykuł premium | czytaj dalej |
      masz już konto | masz już prenumeratę | jesteś już prenumeratorem | zarejestruj się | załóż konto |
      wybierz prenumeratę | sprawdź ofertę | wesprzyj nas | wspieraj nas | wpłać | pozostało
    `,
    deals: `okazje | promocje | kody rabatowe | kod rabatowy | porównaj ceny | sklep | kup teraz | sprawdź cenę | oferty`,
    comments: `
      komentarze | komentarz | dodaj komentarz | skomentuj | zostaw komentarz | pokaż komentarze | zobacz komentarze |
      napisz komentarz | opinie | dyskusja | dołącz do dyskusji | anuluj pisanie odpowiedzi | brak komentarzy
    `,
    newsletter: `
      newsletter | newslettery | zapisz się na newsletter | zapisz się do newslettera | zapisz się | nasz newsletter |
      bądź na bieżąco | adres e-mail | podaj adres e-mail | twój e-mail
    `,
    related: `
      czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz także | zobacz też | zobacz również |
      przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj więcej | powiązane | powiązane artykuły |
      podobne artykuły | podobne tematy | polecamy | polecane | polecane artykuły | warto przeczytać | popularne |
      najpopularniejsze | najczęściej czytane | najnowsze | najnowsze wiadomości | najnowsze artykuły | ostatnie |
      ostatnie wpisy | więcej | więcej na ten temat | więcej o | inne artykuły | pozostałe artykuły | aktualności |
      w tym temacie | zobacz więcej |
      to może cię zainteresować | może cię zainteresować | gorące tematy | wideo
    `,
    jobs: `oferty pracy | praca | kariera | szkolenia | znajdź pracę`,
    consent: `
      używamy plików cookie | ta strona używa cookies | pliki cookies | ustawienia prywatności | szanujemy twoją prywatność |
      twoja prywatność | polityka prywatności | akceptuję | zgadzam się
    `,
    social: `
      udostępnij | udostępnij na facebooku | udostępnij na twitterze | podziel się | podziel się artykułem | obserwuj nas |
      śledź nas | polub nas | kopiuj link | drukuj | wyślij e-mailem | poleć znajomemu | tweetnij
    `,
    ad: `reklama | ogłoszenie | ogłoszenia | artykuł sponsorowany | materiał sponsorowany | materiał promocyjny | materiał partnera | promowane`,
    'app-promo': `pobierz aplikację | nasza aplikacja | pobierz z google play | otwórz w aplikacji`,
    notice: `włącz javascript | javascript jest wyłączony | wyłącz adblocka | wykryliśmy adblocka | twoja przeglądarka jest nieaktualna`,
    promo: `podcast | nasze podcasty | obserwuj nas w google news | dołącz do nas | e-wydanie | quiz | krzyżówka | konkurs`,
    navigation: `następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis | spis treści | tematy | tagi | słowa kluczowe | kategorie | kategoria | tagi artykułu | strona główna | działy | autopromocja`,
    other: `
      posłuchaj | posłuchaj artykułu | zgłoś błąd | zgłoś błąd na stronie | do góry | powrót na górę | pogoda |
      czas czytania | oceń artykuł | wszelkie prawa zastrzeżone | materiał chroniony prawem autorskim | źródło:
    `,
  },
  phrases: {
    paywall: `
      wesprzyj nas | podobał ci się ten artykuł |
      kup dostęp | dostęp do wszystkich | tylko dla prenumeratorów | tylko dla subskrybentów | aby czytać dalej |
      aby przeczytać cały | zaloguj się, aby | czytaj bez reklam | wesprzyj nasze | pierwszy miesiąc za
    `,
    deals: `kod rabatowy | linki afiliacyjne | sprawdź cenę | kup w`,
    comments: `aby dodać komentarz | twój adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone | regulamin komentarzy`,
    newsletter: `na newsletter | naszego newslettera | do newslettera | na swoją skrzynkę | wypisać się w każdej chwili`,
    related: `czytaj także | zobacz także | przeczytaj również`,
    consent: `używamy plików cookie | wykorzystuje pliki cookies | pliki cookie | przetwarzanie danych osobowych | zaufani partnerzy`,
    social: `udostępnij na facebooku | obserwuj nas na | śledź nas na | polub nas na`,
    ad: `dalsza część artykułu pod | dalszy ciąg materiału pod wideo | materiał sponsorowany`,
    'app-promo': `pobierz aplikację | app store | google play`,
    notice: `włącz javascript | wyłącz adblocka | blokowanie reklam | twoja przeglądarka nie`,
    promo: `obserwuj nas w google | nasz kanał na whatsapp | subskrybuj nasz kanał`,
    other: `
      wszelkie prawa zastrzeżone | materiał chroniony prawem autorskim | dalsze rozpowszechnianie artykułu |
      zauważyłeś błąd | widzisz błąd
    `,
  },
  leadIns: `
    czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj | zobacz także | zobacz też | zobacz również | zobacz |
    przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj | polecamy | warto przeczytać | więcej |
    więcej na ten temat | więcej informacji | sprawdź też | sprawdź również | obejrzyj także | posłuchaj także
  `,
  keep: {
    correction: `sprostowanie | aktualizacja | korekta | od redakcji | przypis redakcji | uzupełnienie`,
    disclosure: `artykuł zawiera linki afiliacyjne | otrzymać prowizję | otrzymujemy prowizję | konflikt interesów | tekst ukazał się`,
    credit: `fot | foto | zdjęcie | źródło | autor zdjęcia | grafika | rys | ilustracja | ©`,
    factBox: `w skrócie | najważniejsze informacje | podsumowanie | kim jest | fakty | streszczenie`,
    sources: `źródła | źródło | bibliografia | przypisy`,
    author: `o autorze | o autorce | autor | autorka`,
  },
  byline: `autor | autorka | oprac | opracowanie | tekst | rozmawiał | rozmawiała | napisał | napisała`,
  published: `opublikowano | data publikacji | publikacja | dodano | utworzono | data dodania | dzisiaj`,
  updated: `aktualizacja | zaktualizowano | ostatnia aktualizacja | data aktualizacji | zmodyfikowano`,
  months: `stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia`,
  weekdays: `poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela`,
  and: 'i',
  ago: 'temu',
  paging: {
    page: 'strona',
    whole: 'pokaż wszystko | na jednej stronie | czytaj na jednej stronie | wszystko na jednej stronie',
  },
  cutOff: `aby czytać dalej | czytaj dalej w | pozostało | dalsza część artykułu jest dostępna | ten artykuł jest dostępny tylko | treść dostępna tylko | tylko dla prenumeratorów`,
  hints: `otwiera się w nowym oknie | otwiera nowe okno | nowe okno | link zewnętrzny | otwiera się w nowej karcie`,
};
