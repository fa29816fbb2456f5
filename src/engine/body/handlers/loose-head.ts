import type { Context } from '../../context/context';
import { isLowerCase, startsWithSign } from '../../dom/characters';
import { isClobbered } from '../../dom/clobbering';
import { countCollapsed } from '../../dom/count-words';
import { follows } from '../../dom/flat-tree';
import { collapse, endsSentence, isBlank } from '../../dom/text';
import { namesOf } from '../../page/class-names';
import { BYLINE_NAMES, beginsAsByline } from '../../roles/byline';
import { isDateLine, MARKED_DATE_WORDS } from '../../roles/publication-date';
import { startsWithTimeOfDay } from '../../roles/time-of-day';
import { STANDFIRST_CLASS } from '../body';
import type { Draft } from '../draft';
import type { LeftOutReason } from '../left-out-reasons';

/** Byline or date that stand loose over the text. */
export interface LooseHead {
  readonly nodes: readonly Node[];
  readonly reason: Extract<LeftOutReason, 'byline' | 'date'>;
}

/**
 * Byline and date that stand loose under the headline, in no block of their own: all of a run of text between blocks, or
 * the `time` that the run begins with. `null` where the run is text.
 * @param drafts the body so far
 */
export function looseHead(
  run: readonly Node[],
  drafts: readonly Draft[],
  context: Context,
): LooseHead | null {
  const { headline } = context;
  const [first] = run;
  const { tree } = context.page.visibility;
  if (!headline || !first || !follows(headline.element, first, tree) || drafts.some(isText)) return null;
  const text = collapse(run.map(({ textContent }) => textContent ?? '').join(' '));
  const words = countCollapsed(text);
  if (startsWithTimeOfDay(text)) return null;
  if (words > MARKED_DATE_WORDS || endsSentence(text)) return leadingTime(run);
  const elements = run.filter(isElement);
  if (elements.some((element) => holds(element, isAuthor))) return { nodes: run, reason: 'byline' };
  if (elements.some((element) => holds(element, isTime))) return { nodes: run, reason: 'date' };
  if (holdsLines(run)) return null;
  if (beginsAsByline(text, context.book)) return { nodes: run, reason: 'byline' };
  return isDateLine({ text, words, prose: 0 }) ? { nodes: run, reason: 'date' } : null;
}

/** The `time` that a run begins with, unless the first sentence goes on with it. */
function leadingTime(run: readonly Node[]): LooseHead | null {
  const filled = run.filter(({ textContent }) => !isBlank(textContent ?? ''));
  const [time, next] = filled;
  if (!time || !isElement(time) || !isTime(time)) return null;
  const after = collapse(next?.textContent ?? '').charAt(0);
  const goesOn = isLowerCase(after) || startsWithSign(after);
  return goesOn ? null : { nodes: run.slice(0, run.indexOf(time) + 1), reason: 'date' };
}

/** True for several lines of text. */
function holdsLines(run: readonly Node[]): boolean {
  const filled = run.filter((node) => node.nodeName === 'BR' || !isBlank(node.textContent ?? ''));
  return filled.slice(1, -1).some(({ nodeName }) => nodeName === 'BR');
}

function isText({ element }: Draft): boolean {
  return element.localName !== 'figure' && element.className !== STANDFIRST_CLASS;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1 && !isClobbered(node as Element);
}

function holds(element: Element, isKind: (part: Element) => boolean): boolean {
  return [element, ...element.querySelectorAll('*')].some((part) => !isClobbered(part) && isKind(part));
}

function isTime(element: Element): boolean {
  return element.localName === 'time';
}

function isAuthor(element: Element): boolean {
  if (element.matches('[rel~="author"], [itemprop="author"]')) return true;
  return [...namesOf(element)].some((name) => BYLINE_NAMES.has(name));
}
