import { type Context, position } from '../../context/context';
import { HEADINGS } from '../../dom/tags';
import { LINK_DENSITY } from '../../features/link-density';
import { linkTarget, TARGETS, type Target } from '../../features/link-targets';
import type { BoxTitle } from '../../features/page-phrases';
import { type Block, linkDensity } from '../../page/block';
import type { Reason } from '../../reasons';
import { isCallToAction } from '../../roles/call-to-action';
import type { ClutterCategory } from '../../types';
import type { Detector, Evidence } from '../detectors/detector';
import { type EvidenceKind, FURTHER_EVIDENCE, WEIGHTS } from './weights';

/** Evidence with what it counts for. */
export interface WeighedEvidence extends Evidence {
  /** 0..1, see `WEIGHTS`; less for further evidence of the same detector. */
  weight: number;
}

/** What is read of a box once, for all detectors. */
export interface BoxFeatures {
  /** The title at its head. */
  title: BoxTitle | null;
  /** The first word in class or id that stands for each category. */
  names: ReadonlyMap<ClutterCategory, string>;
  /** It holds a phrase of the lexicons. */
  hasPhrase: boolean;
  /** It holds something that is counted and that plain text, links and headings are not (see `Counts.isMarked`). */
  isMarked: boolean;
  /** It stands on the page more than once. */
  isRepeated: boolean;
  /** It stands on other pages of the site too. */
  isSeen: boolean;
  /** And apart from the text around it. */
  standsApart: boolean;
  /** The categories for which the script of a known vendor made it. */
  vendors: ReadonlySet<ClutterCategory>;
}

/** A phrase in a block of which the box is more than this many times as long says little of the box. By hand on the development half of the corpus, 2026-11. */
const LONG_BOX = 8;

const NO_EVIDENCE: readonly WeighedEvidence[] = [];
const NO_OWN: readonly Evidence[] = [];

/**
 * Collects all evidence that a box is of the detector's category: title, phrase, vendor, class name, and last what the
 * detector itself reads, the strongest first.
 */
export function evidenceFor(
  detector: Detector,
  box: Block,
  features: BoxFeatures,
  context: Context,
): readonly WeighedEvidence[] {
  const { category } = detector;
  const { title, hasPhrase, isMarked, isRepeated, isSeen, standsApart } = features;
  const own =
    detector.evidence && (isMarked || detector.readsLinks) ? detector.evidence(box, context) : NO_OWN;
  const isOfVendor = features.vendors.has(category);
  const named = features.names.get(category);
  const name = named && (detector.mayBeNamed?.(box, context) ?? true) ? named : null;
  const isTitled = title?.category === category;
  const namesNone = category === 'other' && (isRepeated || standsApart);
  const target = isMarked ? targetEvidence(box, category, context) : null;
  if (own.length === 0 && !isTitled && !hasPhrase && !isOfVendor && !name && !namesNone && !target)
    return NO_EVIDENCE;
  const found: WeighedEvidence[] = [];
  if (title && isTitled)
    found.push(
      weighed(title.isWhole ? 'any.wholeTitle' : 'any.titleStart', { key: 'headed', text: title.text }),
    );
  const phrase = hasPhrase ? phraseEvidence(box, category, context) : null;
  if (phrase) found.push(phrase);
  if (isOfVendor) found.push(weighed('any.vendor', { key: 'vendor' }));
  if (name) found.push(weighed('any.className', { key: 'named', text: name }));
  if (target) found.push(target);
  addOwn(own, found);
  // Other evidence names the category of what the page or the site repeats.
  if (found.length > 0 || namesNone) {
    if (isRepeated) found.push(weighed('any.repeated', { key: 'repeated' }));
    if (isSeen) found.push(weighed('any.seen', { key: 'seen' }));
  }
  return found;
}

function weighed(kind: EvidenceKind, reason: Reason): WeighedEvidence {
  return { kind, reason, weight: WEIGHTS[kind] };
}

/** What most links of a box lead to, where it is made of links. A heading is no box: it names what stands under it. */
function targetEvidence(box: Block, category: ClutterCategory, context: Context): WeighedEvidence | null {
  const { counts } = context;
  if (!isTarget(category) || HEADINGS.has(box.tag)) return null;
  const links = counts.count(`${category}Target`, box);
  if (links === 0 || links * 2 <= box.links) return null;
  const isMadeOfLinks = box.words === 0 || linkDensity(box) >= LINK_DENSITY.half;
  // What is said beside the text of where its only links lead is said of that.
  if (!isMadeOfLinks && position(context, box) !== 'outside') return null;
  for (const link of linksOf(box.element)) {
    const leads = linkTarget(link);
    if (leads?.target === category) return weighed('any.target', { key: 'leadsTo', text: leads.word });
  }
  return null;
}

function isTarget(category: ClutterCategory): category is Target {
  return (TARGETS as readonly ClutterCategory[]).includes(category);
}

function linksOf(element: Element): readonly Element[] {
  return element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
}

function phraseEvidence(box: Block, category: ClutterCategory, context: Context): WeighedEvidence | null {
  const { phrases } = context;
  const phrase = phrases.phrase(box, category);
  if (!phrase) return null;
  const reason: Reason = { key: 'says', text: phrase.text };
  if (isCallToAction(box, phrases.of(box), context)) return weighed('any.callToAction', reason);
  return weighed(phrase.words * LONG_BOX >= box.words ? 'any.phrase' : 'any.phraseInLongBox', reason);
}

/** Adds what the detector reads itself: the strongest with its full weight, further evidence with part of it. */
function addOwn(own: readonly Evidence[], found: WeighedEvidence[]): void {
  const ordered = own.length > 1 ? [...own].sort((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind]) : own;
  ordered.forEach(({ kind, reason }, index) => {
    const evidence = weighed(kind, reason);
    if (index > 0) evidence.weight *= FURTHER_EVIDENCE;
    found.push(evidence);
  });
}
