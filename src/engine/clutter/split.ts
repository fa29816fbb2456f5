import type { Context } from '../context/context';
import { HEADINGS } from '../dom/tags';
import { LEAST_ROW_ENTRIES } from '../features/text-rows';
import { type Block, onlyChild } from '../page/block';
import type { Reason, ReasonKey } from '../reasons';
import type { ClutterCategory } from '../types';
import type { Finding } from './finding';
import { hasLooseText } from './loose-text';
import { type Score, saysWhatItIs } from './scoring/score';
import type { ClutterSearch } from './search';
import { CONFIDENCE_OF_PART, SMALL_BOX_WORDS } from './thresholds';

/** Categories of boxes that are made of texts, links and forms of all sorts: what is in them is of their category. */
const SINGLE_PURPOSE: ReadonlySet<ClutterCategory> = new Set(['comments', 'consent', 'app-promo', 'notice']);
/** Categories of forms that ask for consent at their end; the question is part of the form. */
const ASKS_CONSENT: ReadonlySet<ClutterCategory> = new Set(['newsletter', 'comments', 'paywall']);

/**
 * True for a small box of a category that is never mixed, for one that asks for money, and for one that asks for an address
 * and no password.
 */
export function isSinglePurpose(node: Block, { category }: Score, { counts }: Context): boolean {
  if (node.words > SMALL_BOX_WORDS) return false;
  if (SINGLE_PURPOSE.has(category)) return true;
  if (category === 'paywall' && counts.count('amounts', node) > 0) return true;
  return (
    category === 'newsletter' &&
    counts.count('emailFields', node) > 0 &&
    counts.count('passwordFields', node) === 0
  );
}

/** Words of a part, at least, with a category of its own; one without a word and without a picture is a button or a line. */
const LEAST_PART_WORDS = 1;

/**
 * Splits a found container where the boxes in it are of several categories, so that each has its own category and reasons.
 * A part without evidence of its own has those of the heading before it, else those of the container.
 */
export function splitFinding(node: Block, score: Score, search: ClutterSearch): Finding[] {
  const { context, scoreOf } = search;
  const whole: Finding[] = [{ node, ...score }];
  // A further article has headings, buttons and lists of its own, which are no boxes of this page.
  if (score.reasons.some(({ key }) => key === 'furtherArticle')) return whole;
  const isTitled = context.phrases.title(node)?.category === score.category;
  if (SINGLE_PURPOSE.has(score.category) && isTitled) return whole;
  if (isSinglePurpose(node, score, context)) return whole;
  const parts = node.children.filter(isFilled);
  const [only] = parts;
  if (only && parts.length === 1 && node.text === '') {
    const inner = splitFinding(only, score, search);
    return inner.length > 1 ? inner : [{ ...(inner[0] ?? score), node }];
  }
  if (parts.length < 2 || node.text !== '') return whole;
  const isQuestion = (part: Score): boolean =>
    part.category === 'consent' && ASKS_CONSENT.has(score.category);
  const scoreUnder = (part: Block): Score => {
    const own = isTitled ? null : scoreOf(part);
    if (own && !isQuestion(own)) return own;
    return !isTitled && countsLinks(score) && isWidgetWithoutLinks(part, parts)
      ? { ...score, category: 'other' }
      : score;
  };
  const findings: Finding[] = [];
  let heading: Score | null = null;
  for (const part of parts) {
    const own = sureScore(part, search);
    if (own && !isQuestion(own)) {
      heading = isHeading(part) ? { ...own, reasons: own.reasons.map(asUnderHeading) } : null;
      findings.push(...splitFinding(part, own, search));
      continue;
    }
    if (isHeading(part)) heading = null;
    findings.push(...splitFinding(part, heading ?? scoreUnder(part), search));
  }
  return joinAlike(findings, node, score, context);
}

/** Reasons by which links are counted as links to other articles. */
const ARTICLE_LINKS: ReadonlySet<ReasonKey> = new Set(['articleLinks', 'articleCards', 'articleTeasers']);

/** True where a box is clutter because its links lead to other articles. */
export function countsLinks({ reasons }: Score): boolean {
  return reasons.some(({ key }) => ARTICLE_LINKS.has(key));
}

/**
 * True for one of several boxes set alike that leads nowhere: links make a column one of teasers, and what is said of it does
 * not hold of the weather in it.
 */
function isWidgetWithoutLinks({ tag, links, words, children }: Block, parts: readonly Block[]): boolean {
  if (links > 0 || words === 0 || children.length === 0) return false;
  return parts.filter((part) => part.tag === tag && part.children.length > 0).length >= LEAST_ROW_ENTRIES;
}

/** The parts where they are of several categories; else the container, with the category that its parts share. */
function joinAlike(parts: Finding[], node: Block, score: Score, { page }: Context): Finding[] {
  const [first, ...others] = parts;
  const isMixed = others.some(({ category }) => category !== first?.category);
  if (isMixed) return hasLooseText(node, page.visibility) ? [{ node, ...score }] : parts;
  return [first && first.category !== score.category ? { ...first, node } : { node, ...score }];
}

/** The score of a part that is sure enough to have a category of its own. */
function sureScore(part: Block, { scoreOf }: ClutterSearch): Score | null {
  if (part.words < LEAST_PART_WORDS && part.media === 0) return null;
  const score = scoreOf(part);
  return score && score.confidence >= CONFIDENCE_OF_PART && saysWhatItIs(score) ? score : null;
}

/** True for a block in which a reader sees anything. */
export function isFilled({ words, media, controls, text }: Block): boolean {
  return words > 0 || media > 0 || controls > 0 || text !== '';
}

/** What is said of a heading, as it is said of the blocks after it. */
function asUnderHeading(reason: Reason): Reason {
  return reason.key === 'headed' ? { ...reason, key: 'under' } : reason;
}

function isHeading(node: Block): boolean {
  if (HEADINGS.has(node.tag)) return true;
  const only = onlyChild(node);
  return only !== undefined && isHeading(only);
}
