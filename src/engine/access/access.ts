import type { Finding } from '../clutter/find';
import type { Context } from '../context/context';
import { selectFirst } from '../dom/clobbering';
import { hiddenSubtree } from '../dom/visibility';
import type { PagePhrases } from '../features/page-phrases';
import type { PageMetadata } from '../page/page-metadata';
import type { Reason } from '../reasons';
import type { Access } from '../types';

/** The access state before its reason is put into words. */
export interface AccessReading extends Omit<Access, 'reason'> {
  reason: Reason;
}

/** A declared word count this much above what is shown says that text is missing. */
const MISSING_SHARE = 0.7;
/** Free openings of paid articles are short; longer texts with a prompt are taken for whole. Measured on the development corpus. */
const OPENING_WORDS = 350;

/**
 * Whether the whole article is freely in the page. Only what the page shows and declares counts; text that is
 * hidden for paying readers is never looked at.
 */
export function readAccess(
  context: Context,
  findings: readonly Finding[],
  phrases: PagePhrases,
  declared: PageMetadata,
  words: number,
  isWithheld: boolean,
): AccessReading {
  if (isWithheld) return state('cut-off', { key: 'textWithheld' }, words);
  const prompt = findings.find((finding) => finding.category === 'paywall');
  const cutOff = cutOffPrompt(context, phrases);
  const paidHidden = declared.paidParts.some((selector) => isHidden(context, selector));
  const paidShown =
    declared.paidParts.length > 0 &&
    !paidHidden &&
    declared.paidParts.some((selector) => isShown(context, selector));
  if (paidHidden) return state('cut-off', { key: 'paidPartHidden' }, words);
  if (
    declared.words !== null &&
    words > 0 &&
    words < declared.words * MISSING_SHARE &&
    (cutOff || declared.free === false)
  ) {
    return state('cut-off', { key: 'wordsMissing', text: declared.words }, words);
  }
  if (cutOff && words < OPENING_WORDS) return state('cut-off', { key: 'endsWith', text: cutOff }, words);
  if (declared.free === false && (!paidShown || prompt) && words < OPENING_WORDS) {
    return state('cut-off', { key: 'declaredPaidOpening' }, words);
  }
  if (declared.free === true) return state('full', { key: 'declaredFree' }, words);
  if (declared.words !== null && words >= declared.words * 0.9) {
    return state('full', { key: 'wordsComplete' }, words);
  }
  if (declared.free === false) return state('unknown', { key: 'declaredPaid' }, words);
  if (prompt && cutOff) return state('unknown', { key: 'promptBehind' }, words);
  return state('full', { key: prompt ? 'promptOnly' : 'nothingMissing' }, words);
}

/**
 * True where the page declares its article or a part of it as paid, or says after the text that it goes on for
 * subscribers; never where the publisher declares the article as free.
 */
export function saysCutOff(context: Context, phrases: PagePhrases, declared: PageMetadata): boolean {
  if (declared.free === true) return false;
  return declared.free === false || declared.paidParts.length > 0 || cutOffPrompt(context, phrases) !== null;
}

function state(name: Access['state'], reason: Reason, words: number): AccessReading {
  return { state: name, reason, words };
}

/** A sentence after the start of the text by which the page says that it goes on for subscribers. */
function cutOffPrompt(context: Context, phrases: PagePhrases): string | null {
  const { root, firstProse } = context;
  if (!root || !firstProse) return null;
  const prompt = phrases.cutOffs.find(
    (node) => node.index > firstProse.index && node.index <= root.end + 60 && !context.inStyle.has(node),
  );
  return prompt ? phrases.of(prompt).cutOff : null;
}

function isHidden(context: Context, selector: string): boolean {
  const found = select(context, selector);
  return found !== null && hiddenSubtree(found, context.page.visibility);
}

function isShown(context: Context, selector: string): boolean {
  const found = select(context, selector);
  return (
    found !== null &&
    !hiddenSubtree(found, context.page.visibility) &&
    (found.textContent ?? '').trim() !== ''
  );
}

function select(context: Context, selector: string): Element | null {
  try {
    return selectFirst(context.page.document, selector);
  } catch {
    return null;
  }
}
