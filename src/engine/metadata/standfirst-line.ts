import type { Finding } from '../clutter/finding';
import type { Context } from '../context/context';
import { countWords } from '../dom/count-words';
import { WORDS } from '../dom/scales';
import { saysPicture } from '../features/pictures/captions';
import { SAME_TITLE, titleOverlap } from '../locate/headline';
import { type Block, closest, contains, linkDensity } from '../page/block';
import { namedAny } from '../page/class-names';
import type { PageMetadata } from '../page/page-metadata';
import { isByline } from '../roles/byline';
import { holdsCredit } from '../roles/credit';
import { isDate } from '../roles/publication-date';

const STANDFIRST_NAMES = new Set(
  'standfirst subtitle subheadline subheading subline dek deck lead lede intro introduction preamble vorspann teaser teasertext summary abstract excerpt description chapo entradilla subtitulo bajada copete sottotitolo undertittel ondertitel untertitel ingress manchet perex'.split(
    ' ',
  ),
);
const NO_STANDFIRST_NAMES = new Set(
  'caption credit copyright disclaimer disclosure note audio player author'.split(' '),
);
/** Words: a standfirst is one sentence or a few. By hand on the development corpus, 2026-11. */
const LENGTH = { least: WORDS.name, most: WORDS.paragraphs };
/** Words: the same for one that is named so or set as a heading. By hand, 2026-11. */
const LEAST_WORDS_SET_APART = WORDS.name;
/** Share of linked words: a line with more leads elsewhere. By hand, 2026-11. */
const MOST_LINKED = 0.4;

/** What the search for a standfirst reads. */
export interface Head {
  context: Context;
  declared: PageMetadata;
  findings: readonly Finding[];
}

/** True for a line that its page, or the box it stands in, calls a standfirst, in whatever language. */
export function isNamedStandfirst(node: Block): boolean {
  return (
    namedAny(node, STANDFIRST_NAMES) || (node.parent !== null && namedAny(node.parent, STANDFIRST_NAMES))
  );
}

/**
 * True for a line over the text that may lead into it: no byline, date, caption, link, form, clutter, nor the headline said again.
 * @param isSetApart the line is named or set so that a few words are enough
 */
export function mayLeadIn(node: Block, head: Head, isSetApart = false): boolean {
  return mayGoOn(node, head, isSetApart) && !head.declared.titles.some((title) => isTitle(node, title));
}

/** A line in one of these leads into no article. */
const NEVER_IN: ReadonlySet<string> = new Set(['figcaption', 'nav', 'ul', 'ol']);
/** In one of these a line belongs to the box, unless the headline does too. */
const BOXES: ReadonlySet<string> = new Set(['aside', 'figure']);

/** As {@link mayLeadIn}, for the lines around one that does: the first may name what the headline names. */
export function mayGoOn(node: Block, head: Head, isSetApart = false): boolean {
  const { context, findings } = head;
  if (node.words < (isSetApart ? LEAST_WORDS_SET_APART : LENGTH.least) || node.words > LENGTH.most)
    return false;
  if (linkDensity(node) > MOST_LINKED || isDate(node, context) || isByline(node, context)) return false;
  if (closest(node, NEVER_IN)) return false;
  const box = closest(node, BOXES);
  if (box && context.headline && !contains(box, context.headline)) return false;
  if (namedAny(node, NO_STANDFIRST_NAMES) || holdsCredit(node.text, context.book)) return false;
  if (isInForm(node, context) || saysPicture(node)) return false;
  const words = context.phrases.of(node);
  if (words.title || words.phrase || words.keep) return false;
  return !findings.some((finding) => contains(finding.node, node));
}

/** Words: the section before a repeated headline. By hand, 2026-11. */
const KICKER_WORDS = WORDS.few;

/** True for the headline shown a second time, perhaps with the section before it. */
function isTitle(node: Block, title: string): boolean {
  return node.words <= countWords(title) + KICKER_WORDS && titleOverlap(node.text, title) >= SAME_TITLE;
}

/** Words: a form holds no more beside the line. By hand on the development corpus, 2026-11. */
const FORM_WORDS = WORDS.sentence;

/** True for a line in a box that asks for an e-mail address and says little else. */
function isInForm(node: Block, { counts }: Context): boolean {
  for (let at = node.parent; at && at.words <= node.words + FORM_WORDS; at = at.parent)
    if (counts.count('emailFields', at) > 0) return true;
  return false;
}
