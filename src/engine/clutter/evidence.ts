import type { Context } from '../context/context';
import type { PagePhrases, TitleHit } from '../features/page-phrases';
import { type Block, onlyChild } from '../page/block';
import { isCallToAction } from '../roles/call-to-action';
import type { ClutterCategory } from '../types';
import type { Detector, Sign } from './detectors/detector';
import type { Vendors } from './vendors';

/**
 * Weights of the signs that are not a detector's own. Set by hand on one half of the development corpus,
 * checked on the other.
 */
const WEIGHT = {
  titleWhole: 0.6,
  titleStart: 0.5,
  phrase: 0.45,
  call: 0.6,
  phraseInLongBox: 0.3,
  names: 0.35,
  vendor: 0.7,
  /** Further signs of the same detector count this much less. */
  furtherSign: 0.3,
} as const;

/** What is asked of a box once, for all detectors. */
export interface Looks {
  /** The title that heads it. */
  title: TitleHit | null;
  /** The name that stands for each category. */
  names: ReadonlyMap<ClutterCategory, string>;
  /** Some phrase of the lexicons stands in it. */
  hasPhrase: boolean;
  /** It holds what the counts marks. */
  isMarked: boolean;
  /** What known vendors' scripts made on the page. */
  vendors: Vendors;
}

const NO_SIGNS: readonly Sign[] = [];

/** All that speaks for a box being of the detector's kind; signs of the detector itself come last, the strongest first. */
export function signsFor(
  detector: Detector,
  box: Block,
  { title, names, hasPhrase, isMarked, vendors }: Looks,
  context: Context,
  phrases: PagePhrases,
): readonly Sign[] {
  const own = detector.signs && (isMarked || detector.readsLinks) ? detector.signs(box, context) : NO_SIGNS;
  const made = vendors.get(detector.category);
  const called = names.get(detector.category);
  const name = called && (detector.mayBeNamed?.(box) ?? true) ? called : null;
  const isTitled = title?.category === detector.category;
  if (own.length === 0 && !isTitled && !hasPhrase && !made && !name) return NO_SIGNS;
  const signs: Sign[] = [];
  if (title && isTitled) {
    signs.push({
      weight: title.whole ? WEIGHT.titleWhole : WEIGHT.titleStart,
      reason: { key: 'headed', text: title.text },
    });
  }
  const phrase = hasPhrase ? phrases.phrase(box, detector.category) : null;
  if (phrase) {
    signs.push({
      weight: isCallToAction(box, phrases.of(box), context)
        ? WEIGHT.call
        : phrase.words * 8 >= box.words
          ? WEIGHT.phrase
          : WEIGHT.phraseInLongBox,
      reason: { key: 'says', text: phrase.text },
    });
  }
  if (isVendors(box, made)) {
    signs.push({
      weight: WEIGHT.vendor,
      reason: { key: 'vendor' },
    });
  }
  if (name)
    signs.push({
      weight: WEIGHT.names,
      reason: { key: 'named', text: name },
    });
  const ordered = own.length > 1 ? [...own].sort((a, b) => b.weight - a.weight) : own;
  ordered.forEach((sign, index) => {
    signs.push(index === 0 ? sign : { ...sign, weight: sign.weight * WEIGHT.furtherSign });
  });
  return signs;
}

function isVendors(box: Block, made: ReadonlySet<Element> | undefined): boolean {
  if (!made) return false;
  if (made.has(box.element)) return true;
  const only = onlyChild(box);
  return only ? made.has(only.element) : false;
}
