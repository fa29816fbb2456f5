import { addressOf } from '../dom/address';
import { CHARACTERS, SEVERAL } from '../dom/scales';
import type { ClutterCategory } from '../types';

/** What links may lead to instead of another article. */
export const TARGETS = ['newsletter', 'paywall', 'promo', 'deals', 'jobs', 'ad'] as const;
export type Target = (typeof TARGETS)[number] & ClutterCategory;

/** Where a link leads, and the word of its address that says so. */
export interface LinkTarget {
  readonly target: Target;
  readonly word: string;
}

/**
 * Words by which publishers name in addresses what is no article, in the languages of the lexicons. Those `within` mean
 * nothing else, also beside one or two more ("newsletter-signup"); those `alone` are a whole part of the address.
 */
const WORDS: Record<Target, { within: string; alone: string }> = {
  newsletter: {
    within: 'newsletter newsletters nieuwsbrief nieuwsbrieven nyhetsbrev nyhedsbrev infolettre infolettres',
    alone: 'boletines bulletins briefings',
  },
  paywall: {
    within:
      'subscribe subscription subscriptions abo abos abonnement abonnements abonnieren abonneren abonnez abonnieer abonament abonelik prenumerera prenumeration predplatne suscribete suscripcion suscripciones suscribirse assinatura assinaturas assine abbonati abbonamenti donate donation donations donaciones spende spenden membership epaper',
    alone:
      'member members give don donar donorbox login signin sign-in sign-up signup register registration anmelden mitglied purchase plans kiosk magazine magazines steadyhq',
  },
  promo: {
    within: 'podcast podcasts crossword crosswords sudoku kreuzwortraetsel kryssord webinar webinars',
    alone:
      'event events veranstaltungen evenements eventos eventi tickets shop store games game puzzles spiele raetsel jeux juegos pasatiempos giochi spellen spel quiz quizzes',
  },
  deals: {
    within:
      'gutschein gutscheine coupon coupons voucher vouchers preisvergleich kortingscode kortingscodes rabattkoder cupones',
    alone: 'deals shopping angebote kaufberatung',
  },
  jobs: {
    within: 'stellenmarkt stellenangebote stellenanzeigen jobboerse vacatures jobsuche stellenboerse',
    alone: 'job jobs career careers karriere stellen emploi empleo empregos lavoro vacancies praca',
  },
  ad: {
    within: 'advertorial advertorials publireportage werbung advertise brandvoice',
    alone: 'ads sponsored sponsor anzeige anzeigen annonce annonces mediadaten',
  },
};

const WITHIN = new Map<string, Target>();
const ALONE = new Map<string, Target>();
for (const target of TARGETS) {
  for (const word of WORDS[target].within.split(' ')) WITHIN.set(word, target);
  for (const word of WORDS[target].alone.split(' ')) ALONE.set(word, target);
}

/** Words of a part of an address that names a place of the site, at most: headlines in addresses have more. */
const MOST_WORDS = SEVERAL;
/** What stands before the parts of an address that are read, and what ends them. */
const SCHEME = /^(?:https?:)?\/\/(?:www\.)?/;

/** The parts of the address of each page: what a page is about itself says nothing of its links. */
const known = new WeakMap<Document, ReadonlySet<string>>();

/** Where a link leads by the words in its address; `null` where they name nothing known. */
export function linkTarget(link: Element): LinkTarget | null {
  const document = link.ownerDocument;
  let ownParts = known.get(document);
  if (!ownParts) {
    ownParts = new Set(partsOf(addressOf(document)));
    known.set(document, ownParts);
  }
  for (const part of partsOf(link.getAttribute('href') ?? '')) {
    const found = targetOf(part);
    if (found && !ownParts.has(part)) return found;
  }
  return null;
}

/** The labels of the host and the folders of the path, the last first: it says most. */
function partsOf(address: string): readonly string[] {
  const [path = ''] = address.slice(0, CHARACTERS.field).toLowerCase().replace(SCHEME, '').split(/[?#]/, 1);
  return path.split(/[/.]/).reverse();
}

function targetOf(part: string): LinkTarget | null {
  const alone = ALONE.get(part) ?? WITHIN.get(part);
  if (alone) return { target: alone, word: part };
  if (!part.includes('-')) return null;
  const words = part.split('-');
  if (words.length > MOST_WORDS) return null;
  for (const word of words) {
    const target = WITHIN.get(word);
    if (target) return { target, word };
  }
  return null;
}
