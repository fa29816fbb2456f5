import { bare, startsWithSign } from '../lexicon/characters';
import type { PageNode } from '../page/node';
import { visibleText } from '../page/visible-text';
import type { Declared } from './declared';

export interface Title {
  title: string;
  kicker?: string;
}

/** What stands between a headline and the name of the site or section. */
const SEPARATOR = /\s+[|\u2013\u2014\u2022\u00b7\u00bb\u300a\u3163-]+\s+|\s*[|\u3163]\s*/;
/** Between kicker and headline. */
const KICKER_SEPARATOR = /^\s*[:|\u2013\u2014+\u2022/.-]*\s*|\s*[:|\u2013\u2014+\u2022/.-]*\s*$/g;
/** A name of a site is short. */
const SITE_NAME_WORDS = 5;

/**
 * The headline without the site's name, and the kicker over it. Visible headline, JSON-LD and og:title vote; where
 * each says something else, what the reader sees counts.
 */
export function readTitle(headline: PageNode | null, declared: Declared): Title {
  const shown = headline ? visibleText(headline.element) : '';
  const own = declared.titles
    .map((title) => withoutSite(title, declared.siteName, shown))
    .filter((title) => title !== '');
  if (shown === '') return { title: own[0] ?? '' };
  const kicked = own.find((title) => isTail(title, shown));
  if (kicked) {
    const kicker = shown.slice(0, shown.length - kicked.length).replace(KICKER_SEPARATOR, '');
    return kicker === '' ? { title: kicked } : { title: kicked, kicker };
  }
  const agreed = own.find((title) => own.filter((other) => bare(other) === bare(title)).length >= 2);
  const seen = own.some((title) => bare(title) === bare(shown));
  return { title: !seen && agreed ? agreed : shown };
}

/** Cuts " | The Site" off, by the declared name of the site, or where the rest is the headline shown. */
export function withoutSite(title: string, siteName: string | null, shown: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  let kept = title;
  for (;;) {
    const match = [...kept.matchAll(new RegExp(SEPARATOR, 'g'))].at(-1);
    if (!match) return kept;
    const head = kept.slice(0, match.index).trim();
    const tail = kept.slice(match.index + match[0].length).trim();
    const isSite =
      siteName !== null &&
      bare(siteName) !== '' &&
      (bare(tail).includes(bare(siteName)) || bare(siteName).includes(bare(tail)));
    const isShown =
      shown !== '' &&
      (bare(head) === bare(shown) || (bare(shown).length > 15 && bare(head).endsWith(bare(shown))));
    if (head === '' || tail.split(' ').length > SITE_NAME_WORDS || !(isSite || isShown)) return kept;
    kept = head;
  }
}

/** True where the shown headline ends with the title and something stands before it. */
function isTail(title: string, shown: string): boolean {
  if (shown.length <= title.length + 1 || title.length < 12 || !shown.endsWith(title)) return false;
  return startsWithSign(shown.charAt(shown.length - title.length - 1));
}
