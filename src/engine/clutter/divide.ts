import { onlyChild, type PageNode } from '../page/node';
import { firstChildOf, nextSiblingOf } from '../page/own';
import { HEADINGS, SKIPPED } from '../page/tags';
import { isBlank } from '../page/text';
import { hiddenSubtree } from '../page/visibility';
import type { Reason } from '../reasons';
import type { ClutterCategory } from '../types';
import { judge, type Verdict } from './evidence';
import type { LexiconHits } from './hits';
import type { Scene } from './scene';

export interface Finding extends Verdict {
  node: PageNode;
}

/** Kinds of boxes that are made of texts, links and forms of all sorts: what is in them is of their kind. */
const WHOLE: ReadonlySet<ClutterCategory> = new Set(['comments', 'consent', 'app-promo', 'notice']);
/** Forms that ask for consent at their end; the question is a part of them. */
const ASKS_CONSENT: ReadonlySet<ClutterCategory> = new Set(['newsletter', 'comments', 'paywall']);
/** A box this small is about one thing, whatever its buttons say. */
const SMALL_BOX_WORDS = 60;

/** True for a small box of a kind that is whole, and for one that asks for an address and no password. */
export function isWhole(node: PageNode, { category }: Verdict, { tally }: Scene): boolean {
  if (node.words > SMALL_BOX_WORDS) return false;
  if (WHOLE.has(category)) return true;
  return (
    category === 'newsletter' &&
    tally.count('emailFields', node) > 0 &&
    tally.count('passwordFields', node) === 0
  );
}

/** A part names itself only with evidence as strong as a title. */
export const SURE = 0.6;
/** Smaller parts are labels and buttons of the box they stand in. */
const SMALLEST_PART_WORDS = 1;

/**
 * Takes a found container apart where the boxes in it are of several kinds, so that each has its own category and
 * reason. What has no evidence of its own goes with the heading before it, else with the container.
 */
export function divide(node: PageNode, verdict: Verdict, scene: Scene, hits: LexiconHits): Finding[] {
  const whole: Finding[] = [{ node, ...verdict }];
  if (WHOLE.has(verdict.category) && hits.title(node)?.category === verdict.category) return whole;
  if (isWhole(node, verdict, scene)) return whole;
  const parts = node.children.filter(isFilled);
  const [only] = parts;
  if (only && parts.length === 1 && node.text === '') {
    const inner = divide(only, verdict, scene, hits);
    return inner.length > 1 ? inner : [{ node, ...without(inner[0] ?? { node, ...verdict }) }];
  }
  if (parts.length < 2 || node.text !== '') return whole;
  const titled = hits.title(node)?.category === verdict.category;
  const likely = (part: PageNode, named: boolean): Verdict => {
    const own = named ? null : judge(part, scene, hits);
    return own && !(own.category === 'consent' && ASKS_CONSENT.has(verdict.category)) ? own : verdict;
  };
  const findings: Finding[] = [];
  let heading: Verdict | null = null;
  for (const part of parts) {
    const own = ownVerdict(part, scene, hits);
    if (own && !(own.category === 'consent' && ASKS_CONSENT.has(verdict.category))) {
      heading = isHeading(part) ? { ...own, reasons: own.reasons.map(overBlocks) } : null;
      findings.push(...divide(part, own, scene, hits));
      continue;
    }
    if (isHeading(part)) heading = null;
    findings.push(...divide(part, heading ?? likely(part, titled), scene, hits));
  }
  const categories = new Set(findings.map((finding) => finding.category));
  if (categories.size > 1) return hasLooseText(node) ? whole : findings;
  const [category] = categories;
  return category === verdict.category ? whole : [{ node, ...without(findings[0] ?? { node, ...verdict }) }];
}

function ownVerdict(part: PageNode, scene: Scene, hits: LexiconHits): Verdict | null {
  if (part.words < SMALLEST_PART_WORDS && part.media === 0) return null;
  const verdict = judge(part, scene, hits);
  return verdict && verdict.confidence >= SURE ? verdict : null;
}

function isFilled({ words, media, controls, text }: PageNode): boolean {
  return words > 0 || media > 0 || controls > 0 || text !== '';
}

/** True where something shows between the parts: hiding the parts alone would leave it behind. */
function hasLooseText(node: PageNode): boolean {
  const parts = new Set(node.children.map((child) => child.element));
  const search = (from: Element, mayHold: (inner: Element) => boolean): boolean => {
    for (let at = firstChildOf(from); at; at = nextSiblingOf(at)) {
      if (at.nodeType === 3 && !isBlank((at as Text).data)) return true;
      if (at.nodeType !== 1 || parts.has(at as Element) || SKIPPED.has((at as Element).localName)) continue;
      if (mayHold(at as Element) && search(at as Element, mayHold)) return true;
    }
    return false;
  };
  // Most have no text at all beside the parts, and to ask what is rendered is the dearest question of all.
  const showsText = (inner: Element): boolean => search(inner, () => true) && !hiddenSubtree(inner);
  return search(node.element, showsText);
}

/** What is said of a heading, as said of the blocks after it. */
function overBlocks(reason: Reason): Reason {
  return reason.key === 'headed' ? { ...reason, key: 'under' } : reason;
}

function isHeading(node: PageNode): boolean {
  if (HEADINGS.has(node.tag)) return true;
  const only = onlyChild(node);
  return only !== undefined && isHeading(only);
}

function without({ node: _, ...verdict }: Finding): Verdict {
  return verdict;
}
