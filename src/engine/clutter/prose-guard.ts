import { type Context, position } from '../context/context';
import { addTo } from '../dom/group-by';
import { WORDS } from '../dom/scales';
import { LISTS } from '../dom/tags';
import { type Block, contains } from '../page/block';
import type { Finding } from './finding';

/**
 * Share, 0..1, of the article's prose that all findings in it may hold together. More is rather the article itself. On no
 * page of the development half of the corpus do boxes that are rightly found hold as much (2026-11).
 */
export const MOST_PROSE_IN_BOXES = 0.4;

/**
 * Findings that are the article if together they say more than all the rest: this many paragraphs set alike, of this many
 * words each. By hand on the development half of the corpus, 2026-11.
 */
const ARTICLE_PARAGRAPHS = { least: 4, leastWords: WORDS.line } as const;

/**
 * The last guard against losing the article: takes findings back, those with the least confidence first, until they hold no
 * more than a small part of its prose. Better ten boxes left than one paragraph lost.
 */
export function keepProse(findings: readonly Finding[], context: Context): Finding[] {
  const { root } = context;
  if (!root) return [...findings];
  const back = new Set(articleParagraphs(findings, root, context));
  // What the page repeats is no text, however much of it there is.
  const mayBeText = ({ node }: Finding): boolean => node.prose > 0 && !context.repeats.isRepeated(node);
  const inText = findings.filter(
    (finding) => !back.has(finding) && isInText(finding.node, context) && mayBeText(finding),
  );
  let lost = inText.reduce((sum, { node }) => sum + node.prose, 0);
  const most = MOST_PROSE_IN_BOXES * (root.prose - proseAfter(findings, context));
  for (const finding of [...inText].sort((a, b) => a.confidence - b.confidence)) {
    if (lost <= most) break;
    back.add(finding);
    lost -= finding.node.prose;
  }
  return findings.filter((finding) => !back.has(finding));
}

/**
 * Findings that are paragraphs set alike, or lists set alike among the paragraphs, and together say more than all that would
 * be left of the article: the offers of an article about offers. Rows of teasers are no paragraphs, or shorter.
 */
function articleParagraphs(findings: readonly Finding[], root: Block, { inStyle }: Context): Finding[] {
  const textBoxes = new Set([...inStyle].map(({ parent }) => parent));
  const kinds = new Map<string, Finding[]>();
  let left = root.words;
  for (const finding of findings) {
    const { node } = finding;
    if (!contains(root, node)) continue;
    left -= node.words;
    const list = node.tag === 'li' ? node.parent : node;
    const isList = list !== null && LISTS.has(list.tag) && textBoxes.has(list.parent);
    if (list && isList) addTo(kinds, `${list.tag} ${list.parent?.index} ${list.classes}`, finding);
    else if (node.tag === 'p' && node.words >= ARTICLE_PARAGRAPHS.leastWords)
      addTo(kinds, `${node.parent?.index} ${node.classes}`, finding);
  }
  return [...kinds.values()].flatMap((alike) => {
    const words = alike.reduce((sum, { node }) => sum + node.words, 0);
    return alike.length >= ARTICLE_PARAGRAPHS.least && words > left ? alike : [];
  });
}

function isInText(node: Block, context: Context): boolean {
  const where = position(context, node);
  return where === 'inside' || where === 'before';
}

/** Words of prose in the boxes after the text: comments and teasers in the same container are not part of the article. */
function proseAfter(findings: readonly Finding[], context: Context): number {
  return findings.reduce((sum, { node }) => sum + (position(context, node) === 'after' ? node.prose : 0), 0);
}
