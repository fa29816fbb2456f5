import { names } from '../page/names';
import { linkDensity, type PageNode } from '../page/node';
import type { ClutterCategory } from '../types';
import type { Detector, Sign } from './detector';
import { isCallToAction } from './guards';
import type { LexiconHits, TitleHit } from './hits';
import { DETECTORS } from './index';
import { type Position, position, type Scene } from './scene';

/** What the evidence says of a box. */
export interface Verdict {
  category: ClutterCategory;
  reason: string;
  /** 0..1 */
  confidence: number;
}

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

/** A sign at least this strong names a box that is found by generic signs. */
const NAMING = 0.35;

const SUPPORT = {
  links: 0.1,
  aside: 0.15,
  noProse: 0.1,
  position: { before: 0, inside: 0, after: 0.15, outside: 0.1 },
} as const;

const verdicts = new WeakMap<Scene, Map<PageNode, Verdict | null>>();

/** The strongest case any detector can make against a box; `null` where there is none. Boxes are judged once. */
export function judge(box: PageNode, scene: Scene, hits: LexiconHits): Verdict | null {
  const known = verdicts.get(scene) ?? new Map<PageNode, Verdict | null>();
  verdicts.set(scene, known);
  let verdict = known.get(box);
  if (verdict === undefined) {
    verdict = weigh(box, scene, hits);
    known.set(box, verdict);
  }
  return verdict;
}

function weigh(box: PageNode, scene: Scene, hits: LexiconHits): Verdict | null {
  const where = position(scene, box);
  const title = hits.title(box);
  const names = categoriesNamed(box);
  let best: Case | null = null;
  let bestNamed: Case | null = null;
  for (const detector of DETECTORS) {
    const signs = gather(detector, box, { title, names }, scene, hits);
    if (signs.length === 0) continue;
    const doubt = signs.reduce((product, sign) => product * (1 - sign.weight), 1);
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
    reason: explain(signs),
    confidence: best.confidence,
  };
}

/** What one detector has to say of a box. */
interface Case {
  detector: Detector;
  signs: Sign[];
  confidence: number;
}

/** What is asked of a box once, for all detectors. */
interface Looks {
  title: TitleHit | null;
  /** The name that stands for each category. */
  names: ReadonlyMap<ClutterCategory, string>;
}

function gather(
  detector: Detector,
  box: PageNode,
  { title, names }: Looks,
  scene: Scene,
  hits: LexiconHits,
): Sign[] {
  const signs: Sign[] = [];
  if (title?.category === detector.category) {
    signs.push({
      weight: title.whole ? WEIGHT.titleWhole : WEIGHT.titleStart,
      reason: `headed “${title.text}”`,
    });
  }
  const phrase = hits.phrase(box, detector.category);
  if (phrase) {
    signs.push({
      weight: isCallToAction(box, hits.words(box), scene)
        ? WEIGHT.call
        : phrase.words * 8 >= box.words
          ? WEIGHT.phrase
          : WEIGHT.phraseInLongBox,
      reason: `says “${phrase.text}”`,
    });
  }
  if (isVendors(box, scene.vendors.get(detector.category))) {
    signs.push({
      weight: WEIGHT.vendor,
      reason: 'made by a known provider of such boxes',
    });
  }
  const name = names.get(detector.category);
  if (name && (detector.mayBeNamed?.(box) ?? true))
    signs.push({
      weight: WEIGHT.names,
      reason: `called “${name}” by the page`,
    });
  const own = detector.signs?.(box, scene) ?? [];
  if (own.length > 1) own.sort((a, b) => b.weight - a.weight);
  own.forEach((sign, index) => {
    signs.push(index === 0 ? sign : { ...sign, weight: sign.weight * WEIGHT.furtherSign });
  });
  return signs;
}

function support(box: PageNode, where: Position): number {
  let sum: number = SUPPORT.position[where];
  if (linkDensity(box) >= 0.5) sum += SUPPORT.links;
  if (box.tag === 'aside' || box.element.getAttribute('role') === 'complementary') sum += SUPPORT.aside;
  if (box.prose === 0) sum += SUPPORT.noProse;
  return sum;
}

function explain(signs: Sign[]): string {
  const strongest = [...signs].sort((a, b) => b.weight - a.weight).slice(0, 2);
  return strongest.map((sign) => sign.reason).join(', ');
}

/** The categories each name stands for. */
const NAMED = new Map<string, ClutterCategory[]>();
for (const { category, names } of DETECTORS)
  for (const name of names) NAMED.set(name, [...(NAMED.get(name) ?? []), category]);
const NONE: ReadonlyMap<ClutterCategory, string> = new Map();

/**
 * The categories that a box is named for, each with the first such name. A box and the boxes that hold or fill it
 * alone are one to a publisher: their names count alike.
 */
function categoriesNamed(box: PageNode): ReadonlyMap<ClutterCategory, string> {
  let found: Map<ClutterCategory, string> | null = null;
  for (let at: PageNode | undefined = box; at; ) {
    for (const name of names(at)) {
      for (const category of NAMED.get(name) ?? []) {
        found ??= new Map();
        if (!found.has(category)) found.set(category, name);
      }
    }
    at = at.children.length === 1 && at.text === '' ? at.children[0] : undefined;
  }
  return found ?? NONE;
}

function isVendors(box: PageNode, made: ReadonlySet<Element> | undefined): boolean {
  if (!made) return false;
  if (made.has(box.element)) return true;
  const only = box.children.length === 1 && box.text === '' ? box.children[0] : undefined;
  return only ? made.has(only.element) : false;
}
