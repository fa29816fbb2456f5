import type { PageNode } from '../page/node';
import type { Finding } from './find';
import { position, type Scene } from './scene';

/**
 * Share of the article's prose that all boxes within it may hold together; more is rather the article itself. On no
 * page of the development corpus do boxes that are rightly found hold as much.
 */
export const MOST_PROSE_IN_BOXES = 0.4;

/**
 * The last guard: compares the prose of the article before and after, and takes findings back, the least sure
 * first, until no more than a small part of it would go. Better ten boxes left than one paragraph lost.
 */
export function keepProse(findings: readonly Finding[], scene: Scene): Finding[] {
  const { root } = scene;
  if (!root) return [...findings];
  const inText = findings.filter(({ node }) => isInText(node, scene) && node.prose > 0);
  let lost = inText.reduce((sum, { node }) => sum + node.prose, 0);
  const most = MOST_PROSE_IN_BOXES * (root.prose - proseAfter(findings, scene));
  const back = new Set<Finding>();
  for (const finding of [...inText].sort((a, b) => a.confidence - b.confidence)) {
    if (lost <= most) break;
    back.add(finding);
    lost -= finding.node.prose;
  }
  return findings.filter((finding) => !back.has(finding));
}

function isInText(node: PageNode, scene: Scene): boolean {
  const where = position(scene, node);
  return where === 'inside' || where === 'before';
}

/** Prose of the boxes after the text: comments and teasers in the same container are no part of it. */
function proseAfter(findings: readonly Finding[], scene: Scene): number {
  return findings.reduce((sum, { node }) => sum + (position(scene, node) === 'after' ? node.prose : 0), 0);
}
