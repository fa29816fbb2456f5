import type { Finding } from '../clutter/finding';
import type { Context } from '../context/context';
import { selectFirst } from '../dom/clobbering';
import { WORDS } from '../dom/scales';
import { hiddenSubtree } from '../dom/visibility';
import type { Reason } from '../reasons';
import type { Access, StoryPages } from '../types';

/** The access state before its reason is put into words. */
export interface AccessReading extends Omit<Access, 'reason'> {
  reason: Reason;
}

/** The access to the story, and to what of it stands on this page. */
export interface AccessReadings {
  readonly access: AccessReading;
  /** Differs from the other where the story goes on elsewhere. */
  readonly here: AccessReading;
}

/** Share of the declared words: with fewer on the page, text is missing. By hand on the development corpus. */
const MISSING_SHARE = 0.7;
/** Share of the declared words: with so many on the page, nothing is missing; publishers count titles and captions too. */
const COMPLETE_SHARE = 0.9;
/** Words: free openings of paid articles are shorter; a longer text with a prompt may be whole. Measured on the development corpus. */
const OPENING_WORDS = WORDS.page;
/** Blocks after the root among which the prompt to read on is looked for. By hand on the development corpus. */
const BLOCKS_AFTER_ROOT = 60;

/** What is known of the article when access is read. */
export interface ArticleFacts {
  /** All that was found, also what the reader wants to keep. */
  findings: readonly Finding[];
  /** Words of the article in the page. */
  words: number;
  /** The page holds its text back (see `blocksAfterWithheld`). */
  isWithheld: boolean;
  /** The pages of the story, where it stands on several. */
  pages: StoryPages | null;
}

/**
 * Tells whether the whole article is freely in the page. Only what the page shows and declares counts; text that is
 * hidden for paying readers is never looked at.
 */
export function readAccess(context: Context, facts: ArticleFacts): AccessReadings {
  const here = readOwnAccess(context, facts);
  const { pages, words } = facts;
  if (!pages || here.state === 'cut-off') return { access: here, here };
  const { current, total } = pages;
  // The last page is not the whole story either.
  const reason: Reason = total
    ? { key: 'pageOf', text: current, more: total }
    : { key: 'pageOfMore', text: current };
  return { access: state('unknown', reason, words), here };
}

/** The access to what stands on this page. */
function readOwnAccess(context: Context, { findings, words, isWithheld }: ArticleFacts): AccessReading {
  if (isWithheld) return state('cut-off', { key: 'textWithheld' }, words);
  const { free, words: declaredWords, paidParts } = context.page.metadata;
  const prompt = findings.find((finding) => finding.category === 'paywall');
  const cutOff = cutOffPrompt(context);
  const paidHidden = paidParts.some((selector) => isHidden(context, selector));
  const paidShown =
    paidParts.length > 0 && !paidHidden && paidParts.some((selector) => isShown(context, selector));
  if (paidHidden) return state('cut-off', { key: 'paidPartHidden' }, words);
  if (
    declaredWords !== null &&
    words > 0 &&
    words < declaredWords * MISSING_SHARE &&
    (cutOff || free === false)
  ) {
    return state('cut-off', { key: 'wordsMissing', text: declaredWords }, words);
  }
  if (cutOff && words < OPENING_WORDS) return state('cut-off', { key: 'endsWith', text: cutOff }, words);
  if (free === false && (!paidShown || prompt) && words < OPENING_WORDS) {
    return state('cut-off', { key: 'declaredPaidOpening' }, words);
  }
  if (free === true) return state('full', { key: 'declaredFree' }, words);
  if (declaredWords !== null && words >= declaredWords * COMPLETE_SHARE) {
    return state('full', { key: 'wordsComplete' }, words);
  }
  if (free === false) return state('unknown', { key: 'declaredPaid' }, words);
  if (prompt && cutOff) return state('unknown', { key: 'promptBehind' }, words);
  return state('full', { key: prompt ? 'promptOnly' : 'nothingMissing' }, words);
}

/**
 * True where the page declares its article or a part of it as paid, or says after the text that it goes on for
 * subscribers; never where the publisher declares the article as free.
 */
export function saysCutOff(context: Context): boolean {
  const { free, paidParts } = context.page.metadata;
  if (free === true) return false;
  return free === false || paidParts.length > 0 || cutOffPrompt(context) !== null;
}

function state(name: Access['state'], reason: Reason, words: number): AccessReading {
  return { state: name, reason, words };
}

/** A sentence after the start of the text by which the page says that it goes on for subscribers. */
function cutOffPrompt({ root, firstProse, inStyle, phrases }: Context): string | null {
  if (!root || !firstProse) return null;
  const prompt = phrases.cutOffs.find(
    (node) =>
      node.index > firstProse.index && node.index <= root.end + BLOCKS_AFTER_ROOT && !inStyle.has(node),
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
