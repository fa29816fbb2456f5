import { type Context, type Position, position } from '../context/context';
import type { PagePhrases } from '../features/page-phrases';
import { type Block, linkDensity, roleOf } from '../page/block';
import type { Reason } from '../reasons';
import type { ClutterCategory } from '../types';
import { categoriesCalled } from './class-names';
import type { Detector, Sign } from './detectors/detector';
import { DETECTORS } from './detectors/index';
import { type Looks, signsFor } from './evidence';
import { findVendors, type Vendors } from './vendors';

/** What the evidence says of a box. */
export interface Verdict {
  category: ClutterCategory;
  /** The strongest first. */
  reasons: readonly Reason[];
  /** 0..1 */
  confidence: number;
}

/** A sign at least this strong names a box that is found by generic signs. */
const NAMING = 0.35;

const SUPPORT = {
  links: 0.1,
  aside: 0.15,
  noProse: 0.1,
  position: { before: 0, inside: 0, after: 0.15, outside: 0.1 },
} as const;

/** What is known of the boxes of one page. */
interface Judged {
  readonly verdicts: (Verdict | null | undefined)[];
  readonly vendors: Vendors;
}

const judged = new WeakMap<Context, Judged>();

/** The strongest case any detector can make against a box; `null` where there is none. Boxes are judged once. */
export function judge(box: Block, context: Context, phrases: PagePhrases): Verdict | null {
  let known = judged.get(context);
  if (!known) {
    known = { verdicts: [], vendors: findVendors(context.page) };
    judged.set(context, known);
  }
  let verdict = known.verdicts[box.index];
  if (verdict === undefined) {
    verdict = weigh(box, context, phrases, known.vendors);
    known.verdicts[box.index] = verdict;
  }
  return verdict;
}

function weigh(box: Block, context: Context, phrases: PagePhrases, vendors: Vendors): Verdict | null {
  const where = position(context, box);
  const looks: Looks = {
    title: phrases.title(box),
    names: categoriesCalled(box, context),
    hasPhrase: phrases.hasPhrase(box),
    isMarked: context.counts.isMarked(box),
    vendors,
  };
  const isPlain =
    !looks.title && !looks.hasPhrase && !looks.isMarked && looks.names.size === 0 && vendors.size === 0;
  let best: Case | null = null;
  let bestNamed: Case | null = null;
  for (const detector of isPlain ? READING_LINKS : DETECTORS) {
    const signs = signsFor(detector, box, looks, context, phrases);
    if (signs.length === 0) continue;
    let doubt = 1;
    for (const sign of signs) doubt *= 1 - sign.weight;
    const confidence = Math.min(1, 1 - doubt + support(box, where));
    const found = { detector, signs, confidence };
    if (best === null || confidence > best.confidence + 0.001) best = found;
    if (!signs.some((sign) => !sign.generic && sign.weight >= NAMING)) continue;
    if (bestNamed === null || confidence > bestNamed.confidence + 0.001) bestNamed = found;
  }
  if (!best) return null;
  const named = best.signs.every((sign) => sign.generic) && bestNamed ? bestNamed : best;
  const signs = named === best ? best.signs : [...named.signs, ...best.signs];
  return {
    category: named.detector.category,
    reasons: strongest(signs),
    confidence: best.confidence,
  };
}

/** What one detector has to say of a box. */
interface Case {
  detector: Detector;
  signs: readonly Sign[];
  confidence: number;
}

/** Who else has nothing to say of a box that has nothing but text and links. */
const READING_LINKS = DETECTORS.filter(({ readsLinks }) => readsLinks);

function support(box: Block, where: Position): number {
  let sum: number = SUPPORT.position[where];
  if (linkDensity(box) >= 0.5) sum += SUPPORT.links;
  if (box.tag === 'aside' || roleOf(box) === 'complementary') sum += SUPPORT.aside;
  if (box.prose === 0) sum += SUPPORT.noProse;
  return sum;
}

/** So many reasons tell a reader enough. */
const MOST_REASONS = 2;

function strongest(signs: readonly Sign[]): Reason[] {
  const ordered = [...signs].sort((a, b) => b.weight - a.weight);
  return ordered.slice(0, MOST_REASONS).map((sign) => sign.reason);
}
