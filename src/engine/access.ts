import type { Declared } from './article/declared';
import type { Finding } from './clutter/find';
import type { LexiconHits } from './clutter/hits';
import type { Scene } from './clutter/scene';
import { selectFirst } from './page/own';
import { hiddenSubtree } from './page/visibility';
import type { Reason } from './reasons';
import type { Access } from './types';

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
  scene: Scene,
  findings: readonly Finding[],
  hits: LexiconHits,
  declared: Declared,
  words: number,
  isWithheld: boolean,
): AccessReading {
  if (isWithheld) return state('cut-off', { key: 'textWithheld' }, words);
  const prompt = findings.find((finding) => finding.category === 'paywall');
  const cutOff = cutOffPrompt(scene, hits);
  const paidHidden = declared.paidParts.some((selector) => isHidden(scene, selector));
  const paidShown =
    declared.paidParts.length > 0 &&
    !paidHidden &&
    declared.paidParts.some((selector) => isShown(scene, selector));
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
export function saysCutOff(scene: Scene, hits: LexiconHits, declared: Declared): boolean {
  if (declared.free === true) return false;
  return declared.free === false || declared.paidParts.length > 0 || cutOffPrompt(scene, hits) !== null;
}

function state(name: Access['state'], reason: Reason, words: number): AccessReading {
  return { state: name, reason, words };
}

/** A sentence after the start of the text by which the page says that it goes on for subscribers. */
function cutOffPrompt(scene: Scene, hits: LexiconHits): string | null {
  const { root, firstProse } = scene;
  if (!root || !firstProse) return null;
  const prompt = hits.cutOffs.find(
    (node) => node.index > firstProse.index && node.index <= root.end + 60 && !scene.inStyle.has(node),
  );
  return prompt ? hits.words(prompt).cutOff : null;
}

function isHidden(scene: Scene, selector: string): boolean {
  const found = select(scene, selector);
  return found !== null && hiddenSubtree(found);
}

function isShown(scene: Scene, selector: string): boolean {
  const found = select(scene, selector);
  return found !== null && !hiddenSubtree(found) && (found.textContent ?? '').trim() !== '';
}

function select(scene: Scene, selector: string): Element | null {
  try {
    return selectFirst(scene.page.document, selector);
  } catch {
    return null;
  }
}
