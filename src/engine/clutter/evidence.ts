import { names } from '../page/names';
import { linkDensity, type PageNode, roleOf } from '../page/node';
import type { Reason } from '../reasons';
import type { ClutterCategory } from '../types';
import type { Detector, Sign } from './detector';
import { isCallToAction } from './guards';
import type { LexiconHits, TitleHit } from './hits';
import { DETECTORS } from './index';
import { type Position, position, type Scene } from './scene';

/** What the evidence says of a box. */
export interface Verdict {
  category: ClutterCategory;
  /** The strongest first. */
  reasons: readonly Reason[];
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

const verdicts = new WeakMap<Scene, (Verdict | null | undefined)[]>();

/** The strongest case any detector can make against a box; `null` where there is none. Boxes are judged once. */
export function judge(box: PageNode, scene: Scene, hits: LexiconHits): Verdict | null {
  let known = verdicts.get(scene);
  if (!known) {
    known = [];
    verdicts.set(scene, known);
  }
  let verdict = known[box.index];
  if (verdict === undefined) {
    verdict = weigh(box, scene, hits);
    known[box.index] = verdict;
  }
  return verdict;
}

function weigh(box: PageNode, scene: Scene, hits: LexiconHits): Verdict | null {
  const where = position(scene, box);
  const called = categoriesNamed(box);
  const looks: Looks = {
    title: hits.title(box),
    names: called.size > 0 && isSetAsText(box, scene) ? NONE : called,
    hasPhrase: hits.hasPhrase(box),
    isMarked: scene.tally.isMarked(box),
  };
  const isPlain =
    !looks.title && !looks.hasPhrase && !looks.isMarked && looks.names.size === 0 && scene.vendors.size === 0;
  let best: Case | null = null;
  let bestNamed: Case | null = null;
  for (const detector of isPlain ? READING_LINKS : DETECTORS) {
    const signs = gather(detector, box, looks, scene, hits);
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

/** What is asked of a box once, for all detectors. */
interface Looks {
  title: TitleHit | null;
  /** The name that stands for each category. */
  names: ReadonlyMap<ClutterCategory, string>;
  hasPhrase: boolean;
  isMarked: boolean;
}

const NO_SIGNS: readonly Sign[] = [];
/** Who else has nothing to say of a box that has nothing but text and links. */
const READING_LINKS = DETECTORS.filter(({ readsLinks }) => readsLinks);

function gather(
  detector: Detector,
  box: PageNode,
  { title, names, hasPhrase, isMarked }: Looks,
  scene: Scene,
  hits: LexiconHits,
): readonly Sign[] {
  const own = detector.signs && (isMarked || detector.readsLinks) ? detector.signs(box, scene) : NO_SIGNS;
  const made = scene.vendors.get(detector.category);
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
  const phrase = hasPhrase ? hits.phrase(box, detector.category) : null;
  if (phrase) {
    signs.push({
      weight: isCallToAction(box, hits.words(box), scene)
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

function support(box: PageNode, where: Position): number {
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
    for (const [category, name] of meaningsOf(names(at))) {
      found ??= new Map();
      if (!found.has(category)) found.set(category, name);
    }
    at = at.children.length === 1 && at.text === '' ? at.children[0] : undefined;
  }
  return found ?? NONE;
}

/** True for a paragraph whose class the article's paragraphs share: what it is called says how they look. */
function isSetAsText(box: PageNode, scene: Scene): boolean {
  return box.children.length === 0 && scene.setAsText(box);
}

type Meaning = readonly [category: ClutterCategory, name: string];

/** Class lists repeat all over a page, and one list gives one set of names. */
const meanings = new WeakMap<ReadonlySet<string>, readonly Meaning[]>();

function meaningsOf(words: ReadonlySet<string>): readonly Meaning[] {
  let known = meanings.get(words);
  if (!known) {
    const all: Meaning[] = [];
    for (const word of words) for (const category of NAMED.get(word) ?? []) all.push([category, word]);
    known = all;
    meanings.set(words, known);
  }
  return known;
}

function isVendors(box: PageNode, made: ReadonlySet<Element> | undefined): boolean {
  if (!made) return false;
  if (made.has(box.element)) return true;
  const only = box.children.length === 1 && box.text === '' ? box.children[0] : undefined;
  return only ? made.has(only.element) : false;
}
