import type { Context } from '../context/context';
import { firstChildOf, nextSiblingOf } from '../dom/clobbering';
import { HEADINGS, SKIPPED } from '../dom/tags';
import { isBlank } from '../dom/text';
import { hiddenSubtree, type Visibility } from '../dom/visibility';
import type { PagePhrases } from '../features/page-phrases';
import { type Block, onlyChild } from '../page/block';
import type { Reason } from '../reasons';
import type { ClutterCategory } from '../types';
import { judge, type Verdict } from './score';

export interface Finding extends Verdict {
  node: Block;
}

/** Kinds of boxes that are made of texts, links and forms of all sorts: what is in them is of their kind. */
const WHOLE: ReadonlySet<ClutterCategory> = new Set(['comments', 'consent', 'app-promo', 'notice']);
/** Forms that ask for consent at their end; the question is a part of them. */
const ASKS_CONSENT: ReadonlySet<ClutterCategory> = new Set(['newsletter', 'comments', 'paywall']);
/** A box this small is about one thing, whatever its buttons say. */
const SMALL_BOX_WORDS = 60;

/** True for a small box of a kind that is whole, and for one that asks for an address and no password. */
export function isWhole(node: Block, { category }: Verdict, { counts }: Context): boolean {
  if (node.words > SMALL_BOX_WORDS) return false;
  if (WHOLE.has(category)) return true;
  return (
    category === 'newsletter' &&
    counts.count('emailFields', node) > 0 &&
    counts.count('passwordFields', node) === 0
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
export function divide(node: Block, verdict: Verdict, context: Context, phrases: PagePhrases): Finding[] {
  const whole: Finding[] = [{ node, ...verdict }];
  if (WHOLE.has(verdict.category) && phrases.title(node)?.category === verdict.category) return whole;
  if (isWhole(node, verdict, context)) return whole;
  const parts = node.children.filter(isFilled);
  const [only] = parts;
  if (only && parts.length === 1 && node.text === '') {
    const inner = divide(only, verdict, context, phrases);
    return inner.length > 1 ? inner : [{ node, ...without(inner[0] ?? { node, ...verdict }) }];
  }
  if (parts.length < 2 || node.text !== '') return whole;
  const titled = phrases.title(node)?.category === verdict.category;
  const likely = (part: Block, named: boolean): Verdict => {
    const own = named ? null : judge(part, context, phrases);
    return own && !(own.category === 'consent' && ASKS_CONSENT.has(verdict.category)) ? own : verdict;
  };
  const findings: Finding[] = [];
  let heading: Verdict | null = null;
  for (const part of parts) {
    const own = ownVerdict(part, context, phrases);
    if (own && !(own.category === 'consent' && ASKS_CONSENT.has(verdict.category))) {
      heading = isHeading(part) ? { ...own, reasons: own.reasons.map(overBlocks) } : null;
      findings.push(...divide(part, own, context, phrases));
      continue;
    }
    if (isHeading(part)) heading = null;
    findings.push(...divide(part, heading ?? likely(part, titled), context, phrases));
  }
  const categories = new Set(findings.map((finding) => finding.category));
  if (categories.size > 1) return hasLooseText(node, context.page.visibility) ? whole : findings;
  const [category] = categories;
  return category === verdict.category ? whole : [{ node, ...without(findings[0] ?? { node, ...verdict }) }];
}

function ownVerdict(part: Block, context: Context, phrases: PagePhrases): Verdict | null {
  if (part.words < SMALLEST_PART_WORDS && part.media === 0) return null;
  const verdict = judge(part, context, phrases);
  return verdict && verdict.confidence >= SURE ? verdict : null;
}

function isFilled({ words, media, controls, text }: Block): boolean {
  return words > 0 || media > 0 || controls > 0 || text !== '';
}

/** True where something shows between the parts: hiding the parts alone would leave it behind. */
function hasLooseText(node: Block, visibility: Visibility): boolean {
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
  const showsText = (inner: Element): boolean =>
    search(inner, () => true) && !hiddenSubtree(inner, visibility);
  return search(node.element, showsText);
}

/** What is said of a heading, as said of the blocks after it. */
function overBlocks(reason: Reason): Reason {
  return reason.key === 'headed' ? { ...reason, key: 'under' } : reason;
}

function isHeading(node: Block): boolean {
  if (HEADINGS.has(node.tag)) return true;
  const only = onlyChild(node);
  return only !== undefined && isHeading(only);
}

function without({ node: _, ...verdict }: Finding): Verdict {
  return verdict;
}
