import { contains, linkDensity, type PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import type { ClutterCategory } from '../types';
import { judge, type Verdict } from './evidence';
import { isArticleBlock } from './guards';
import type { LexiconHits } from './hits';
import { type Position, position, type Scene } from './scene';

export interface Finding extends Verdict {
  node: PageNode;
}

/** Confidence a box needs, by where it stands: in the text one must be surest. */
const NEEDED: Record<Position, number> = {
  before: 0.5,
  inside: 0.55,
  after: 0.45,
  outside: 0.4,
};
/** A box that holds prose set like the article's needs this much, and may hold no more than this share of it. */
const NEEDED_WITH_PROSE = 0.85;
const PROSE_SHARE_OF_BOX = 0.25;
const CHROME_TAGS = new Set(['header', 'footer', 'nav']);
const CHROME_ROLES = new Set(['banner', 'contentinfo', 'navigation', 'search', 'menu', 'menubar']);
/** A titled group of loose blocks holds at most this many. */
const GROUP_BLOCKS = 14;

/** Finds every box that is not the article: outermost boxes only, in document order. */
export function findClutter(scene: Scene, hits: LexiconHits): Finding[] {
  const findings: Finding[] = [];
  const articleBlocks = scene.page.nodes.filter((node) => isArticleBlock(node, scene, hits));
  const holdsArticle = (node: PageNode): boolean => {
    if (scene.root && contains(node, scene.root)) return true;
    return articleBlocks.some((block) => contains(node, block));
  };
  const visit = (node: PageNode): void => {
    if (isSiteChrome(node, scene)) return;
    if (node.words === 0 && node.media === 0) return;
    const holds = holdsArticle(node);
    const verdict = accept(node, holds, scene, hits);
    if (verdict) {
      findings.push({ node, ...verdict });
      return;
    }
    visitChildren(node);
  };
  const visitChildren = (node: PageNode): void => {
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at];
      if (!child) continue;
      const group = titledGroup(node, at, scene, hits, holdsArticle);
      if (group) {
        findings.push(...group);
        at += group.length - 1;
      } else visit(child);
    }
  };
  visitChildren(scene.page.body);
  return findings;
}

function accept(node: PageNode, holds: boolean, scene: Scene, hits: LexiconHits): Verdict | null {
  if (scene.root && contains(node, scene.root)) return null;
  const where = position(scene, node);
  const teaser = inlineTeaser(node, where, hits);
  if (teaser && !holds) return teaser;
  const verdict = judge(node, scene, hits);
  if (!verdict) return null;
  if (holds) {
    const total = scene.root?.prose ?? 0;
    if (node.text !== '' || where === 'before') return null;
    if (verdict.confidence < NEEDED_WITH_PROSE || node.prose > total * PROSE_SHARE_OF_BOX) return null;
    return scene.headline && contains(node, scene.headline) ? null : verdict;
  }
  if (verdict.confidence < NEEDED[where]) return null;
  return isMixed(node, hits) ? null : verdict;
}

/** A container of several boxes is taken apart, so that each gets its own category. */
function isMixed(node: PageNode, hits: LexiconHits): boolean {
  if (node.children.length < 2) return false;
  const filled = node.children.filter((child) => hits.titleCategories(child).size > 0);
  return filled.length >= 2 && hits.titleCategories(node).size >= 2;
}

/** "Read more: …": a block that begins with a lead-in and goes on as a link. */
function inlineTeaser(node: PageNode, where: Position, hits: LexiconHits): Verdict | null {
  if (where === 'outside' || node.children.length > 2) return null;
  const leadIn = node.text === '' ? null : hits.words(node).leadIn;
  if (!leadIn || node.links === 0) return null;
  const rest = node.words - leadIn.split(' ').length;
  if (node.linkWords < rest * 0.5) return null;
  return {
    category: 'related',
    reason: `“${leadIn}” and a link`,
    confidence: 0.85,
  };
}

/** A heading of a known kind and the link lists, forms or cards after it that stand loose in the text. */
function titledGroup(
  parent: PageNode,
  at: number,
  scene: Scene,
  hits: LexiconHits,
  holdsArticle: (node: PageNode) => boolean,
): Finding[] | null {
  const head = parent.children[at];
  if (!head || head.words > 14 || head.words === 0 || head.proseBlocks > 0 || holdsArticle(head)) return null;
  if (scene.root && contains(head, scene.root)) return null;
  const title = hits.title(head);
  const leadIn = head.text === '' ? null : hits.words(head).leadIn;
  const category: ClutterCategory | null = title?.category ?? (leadIn ? 'related' : null);
  if (!category) return null;
  const reason = `headed “${title?.text ?? leadIn}”`;
  const group: Finding[] = [{ node: head, category, reason, confidence: 0.8 }];
  for (let next = at + 1; next < parent.children.length && group.length < GROUP_BLOCKS; next++) {
    const block = parent.children[next];
    if (!block || holdsArticle(block) || !belongsToGroup(block, category, scene, hits)) break;
    group.push({
      node: block,
      category,
      reason: `stands under “${title?.text ?? leadIn}”`,
      confidence: 0.7,
    });
  }
  while (group.length > 1 && group.at(-1)?.node.words === 0) group.pop();
  return group.length > 1 ? group : null;
}

function belongsToGroup(
  block: PageNode,
  category: ClutterCategory,
  scene: Scene,
  hits: LexiconHits,
): boolean {
  if (HEADINGS.has(block.tag) && linkDensity(block) < 0.5) return false;
  if (block.words === 0) return true;
  const title = hits.title(block);
  if (title && title.category !== category) return false;
  if (linkDensity(block) >= 0.5) return true;
  return judge(block, scene, hits)?.category === category;
}

/** Header, footer and menus of the site are not boxes in the article's way: they stay. */
function isSiteChrome(node: PageNode, scene: Scene): boolean {
  if (scene.root && (contains(node, scene.root) || contains(scene.root, node))) return false;
  const role = node.element.getAttribute('role');
  if (!CHROME_TAGS.has(node.tag) && !(role !== null && CHROME_ROLES.has(role))) return false;
  return !node.element.parentElement?.closest('article, aside');
}
