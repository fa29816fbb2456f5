import { type Context, type Position, positionToText } from '../../context/context';
import { LINK_DENSITY } from '../../features/link-density';
import { type Block, linkDensity, roleOf } from '../../page/block';
import type { Reason } from '../../reasons';
import type { ClutterCategory } from '../../types';
import type { Detector } from '../detectors/detector';
import { DETECTORS } from '../detectors/index';
import { EQUAL_CONFIDENCE, NAMING_WEIGHT } from '../thresholds';
import { createNameReader } from './class-names';
import { type BoxFeatures, evidenceFor, type WeighedEvidence } from './evidence';
import { findVendorBoxes, vendorsOf } from './vendors';
import { SUPPORT, WITHOUT_CATEGORY } from './weights';

/** What the evidence says of a box. */
export interface Score {
  category: ClutterCategory;
  /** The strongest first. */
  reasons: readonly Reason[];
  /** 0..1 */
  confidence: number;
}

/** That something is repeated, on its page or its site, does not say what it is. */
export function saysWhatItIs({ reasons }: Pick<Score, 'reasons'>): boolean {
  return reasons.some(({ key }) => key !== 'repeated' && key !== 'seen');
}

/** What one detector says of a box. */
interface DetectorScore {
  detector: Detector;
  evidence: readonly WeighedEvidence[];
  /** 0..1 */
  confidence: number;
}

/** Detectors whose evidence a box can have without phrases, names, vendors and marked links. */
const READING_LINKS = DETECTORS.filter(({ readsLinks }) => readsLinks);

/**
 * Scores the boxes of a page: gives the category with the strongest evidence, or `null` where there is none. Each box is
 * scored once, when it is first asked for.
 */
export function createScorer(context: Context): (box: Block) => Score | null {
  const { phrases, counts, page, repeats, seen } = context;
  const vendors = findVendorBoxes(page);
  const categoryNames = createNameReader(context);
  const scores: (Score | null | undefined)[] = [];
  const score = (box: Block): Score | null => {
    const features: BoxFeatures = {
      title: phrases.title(box),
      names: categoryNames(box),
      hasPhrase: phrases.hasPhrase(box),
      isMarked: counts.isMarked(box),
      isRepeated: repeats.isRepeated(box),
      isSeen: seen.isSeen(box),
      standsApart: seen.standsApart(box),
      vendors: vendorsOf(box, vendors),
    };
    const { title, names, hasPhrase, isMarked, isRepeated, standsApart } = features;
    const isPlain = !title && !hasPhrase && !isMarked && names.size === 0 && features.vendors.size === 0;
    const isOnce = !isRepeated && !standsApart;
    return bestScore(box, isPlain && isOnce ? READING_LINKS : DETECTORS, features, context);
  };
  return (box) => {
    let known = scores[box.index];
    if (known === undefined) {
      known = score(box);
      scores[box.index] = known;
    }
    return known;
  };
}

function bestScore(
  box: Block,
  detectors: readonly Detector[],
  features: BoxFeatures,
  context: Context,
): Score | null {
  const where = positionToText(context, box);
  let best: DetectorScore | null = null;
  let bestNamed: DetectorScore | null = null;
  for (const detector of detectors) {
    const evidence = evidenceFor(detector, box, features, context);
    if (
      evidence.length === 0 ||
      (isOnlyNamed(evidence) && !bearsOutName(box, where)) ||
      (isOnlyTarget(evidence) && where === 'inside')
    )
      continue;
    const confidence = Math.min(1, combine(evidence) + support(box, where));
    const found = { detector, evidence, confidence };
    if (isSurer(found, best)) best = found;
    if (evidence.some(namesCategory) && isSurer(found, bestNamed)) bestNamed = found;
  }
  if (!best) return null;
  const named = bestNamed && best.evidence.every(({ kind }) => WITHOUT_CATEGORY.has(kind)) ? bestNamed : best;
  const evidence = named === best ? best.evidence : [...named.evidence, ...best.evidence];
  return {
    category: named.detector.category,
    reasons: strongestReasons(evidence),
    confidence: best.confidence,
  };
}

/** True where a word in class or id is all that speaks for clutter: a hint. */
function isOnlyNamed(evidence: readonly WeighedEvidence[]): boolean {
  return evidence.every(({ kind }) => kind === 'any.className');
}

/** True where all that speaks for clutter is where the links lead: the text links to what it is about, too. */
function isOnlyTarget(evidence: readonly WeighedEvidence[]): boolean {
  return evidence.every(({ kind }) => kind === 'any.target');
}

/** True where the structure of a box in the article agrees with its name: it is made of links or fields, set aside, or empty. */
function bearsOutName(box: Block, where: Position): boolean {
  if (where === 'outside' || where === 'after') return true;
  if (box.words === 0 || box.controls > 0 || isAside(box)) return true;
  if (linkDensity(box) >= LINK_DENSITY.half) return true;
  // Icons are links without a word.
  return box.element.querySelectorAll('a[href], button').length >= box.words;
}

function isAside(box: Block): boolean {
  return box.tag === 'aside' || roleOf(box) === 'complementary';
}

/** The probability that at least one of independent pieces of evidence is right ("noisy or"). */
function combine(evidence: readonly WeighedEvidence[]): number {
  let doubt = 1;
  for (const { weight } of evidence) doubt *= 1 - weight;
  return 1 - doubt;
}

function isSurer({ confidence }: DetectorScore, best: DetectorScore | null): boolean {
  return best === null || confidence > best.confidence + EQUAL_CONFIDENCE;
}

function namesCategory({ kind, weight }: WeighedEvidence): boolean {
  return weight >= NAMING_WEIGHT && !WITHOUT_CATEGORY.has(kind);
}

/** What is added to the confidence for the form and the place of a box, 0..1. */
function support(box: Block, where: Position): number {
  let sum: number = SUPPORT.position[where];
  if (linkDensity(box) >= LINK_DENSITY.half) sum += SUPPORT.links;
  if (isAside(box)) sum += SUPPORT.aside;
  if (box.prose === 0) sum += SUPPORT.noProse;
  return sum;
}

/** Reasons shown to the reader, at most; more make the sentence hard to read. By eye. */
const MOST_REASONS = 2;

function strongestReasons(evidence: readonly WeighedEvidence[]): Reason[] {
  const ordered = [...evidence].sort((a, b) => b.weight - a.weight);
  return ordered.slice(0, MOST_REASONS).map(({ reason }) => reason);
}
