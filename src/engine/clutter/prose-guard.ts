import { type Context, position } from '../context/context';
import { addTo } from '../dom/group-by';
import { type Block, contains } from '../page/block';
import type { Finding } from './finding';

/**
 * Share of the article's prose that all boxes within it may hold together; more is rather the article itself. On no
 * page of the development corpus do boxes that are rightly found hold as much.
 */
export const MOST_PROSE_IN_BOXES = 0.4;

/** So many paragraphs, of so many words each, are no boxes put into an article that says less than they do. */
const MANY = 4;
const LEAST_WORDS = 12;

/**
 * The last guard: compares the prose of the article before and after, and takes findings back, the least sure
 * first, until no more than a small part of it would go. Better ten boxes left than one paragraph lost.
 */
export function keepProse(findings: readonly Finding[], context: Context): Finding[] {
  const { root } = context;
  if (!root) return [...findings];
  const back = new Set(mostOfText(findings, context));
  const inText = findings.filter(
    (finding) => !back.has(finding) && isInText(finding.node, context) && finding.node.prose > 0,
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
 * Paragraphs of one kind that together say more than all that would be left: the offers of an article about offers.
 * Rows of teasers are no paragraphs, or shorter.
 */
function mostOfText(findings: readonly Finding[], { root }: Context): Finding[] {
  if (!root) return [];
  const kinds = new Map<string, Finding[]>();
  let left = root.words;
  for (const finding of findings) {
    const { node } = finding;
    if (!contains(root, node)) continue;
    left -= node.words;
    if (node.tag !== 'p' || node.words < LEAST_WORDS) continue;
    const kind = `${node.parent?.index} ${node.classes}`;
    addTo(kinds, kind, finding);
  }
  return [...kinds.values()].flatMap((alike) => {
    const words = alike.reduce((sum, { node }) => sum + node.words, 0);
    return alike.length >= MANY && words > left ? alike : [];
  });
}

function isInText(node: Block, context: Context): boolean {
  const where = position(context, node);
  return where === 'inside' || where === 'before';
}

/** Prose of the boxes after the text: comments and teasers in the same container are no part of it. */
function proseAfter(findings: readonly Finding[], context: Context): number {
  return findings.reduce((sum, { node }) => sum + (position(context, node) === 'after' ? node.prose : 0), 0);
}
