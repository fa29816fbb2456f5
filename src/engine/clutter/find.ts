import { contains, holderOf, type PageNode, roleOf } from '../page/node';
import { LISTS } from '../page/tags';
import { divide, type Finding, isWhole } from './divide';
import { judge, type Verdict } from './evidence';
import { titledGroup } from './group';
import { isArticleBlock, isCallToAction } from './guards';
import type { LexiconHits } from './hits';
import { type Position, position, type Scene } from './scene';
import { isDataTable, isQuotedPost } from './wholes';

export type { Finding };

/** Confidence a box needs, by where it stands: in the text one must be surest. */
const NEEDED: Record<Position, number> = {
  before: 0.5,
  inside: 0.55,
  after: 0.45,
  outside: 0.4,
};
/** A paragraph in the middle of the text is the article's, unless much speaks against it. */
const NEEDED_FOR_PARAGRAPH = 0.8;
/** A box that holds prose set like the article's needs this much, and may hold no more than this share of it. */
const NEEDED_WITH_PROSE = 0.85;
const PROSE_SHARE_OF_BOX = 0.25;
const CHROME_TAGS = new Set(['header', 'footer', 'nav']);
const CHROME_ROLES = new Set(['banner', 'contentinfo', 'navigation', 'search', 'menu', 'menubar']);

/** Finds every box that is not the article: outermost boxes only, in document order. */
export function findClutter(scene: Scene, hits: LexiconHits): Finding[] {
  const findings: Finding[] = [];
  const { nodes } = scene.page;
  const isArticle = nodes.map((node) => isArticleBlock(node, scene, hits));
  const holdsBlock = holderOf(nodes, ({ index }) => isArticle[index] === true);
  const holdsCertain = holderOf(nodes, (node) => isArticle[node.index] === true && !scene.inStyle.has(node));
  const holdsArticle = (node: PageNode): boolean =>
    (scene.root !== null && contains(node, scene.root)) || holdsBlock(node);
  const visit = (node: PageNode): void => {
    if (isSiteChrome(node, scene)) return;
    if ((node.words === 0 && node.media === 0) || isListOfSources(node, scene)) return;
    if (isQuotedPost(node, scene)) return;
    const holds = holdsArticle(node);
    const verdict = holds && holdsCertain(node) ? null : accept(node, holds, scene, hits);
    if (verdict) {
      findings.push(...(holds ? [{ node, ...verdict }] : divide(node, verdict, scene, hits)));
      return;
    }
    if (!isDataTable(node, scene)) visitChildren(node);
  };
  const visitChildren = (node: PageNode): void => {
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at];
      if (!child) continue;
      const group = titledGroup(node, at, scene, hits, holdsArticle);
      if (group) {
        findings.push(...group.findings);
        at += group.blocks - 1;
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
  if (
    verdict.confidence <
    (where === 'inside' && isParagraph(node) && !isCallToAction(node, hits.words(node), scene)
      ? NEEDED_FOR_PARAGRAPH
      : NEEDED[where])
  )
    return null;
  return isMixed(node, hits) && !isWhole(node, verdict, scene) ? null : verdict;
}

function isParagraph(node: PageNode): boolean {
  return node.prose > 0 && node.children.length === 0;
}

/** A container of several boxes is taken apart, so that each gets its own category. */
function isMixed(node: PageNode, hits: LexiconHits): boolean {
  if (node.children.length < 2 || hits.titleCategories(node).size < 2) return false;
  return node.children.filter((child) => hits.titleCategories(child).size > 0).length >= 2;
}

/** Signs that point onwards: set before a link they say "read on". Some are quotation marks where no space follows. */
const ARROW = /^(?:[>»›]+(?=\s)|[→▶►➡➔⇒👉]+)/u;

/** "Read more: …": a block that begins with a lead-in and goes on as a link. */
function inlineTeaser(node: PageNode, where: Position, hits: LexiconHits): Verdict | null {
  if (where === 'outside' || node.children.length > 2) return null;
  const leadIn = node.text === '' ? null : (hits.words(node).leadIn ?? ARROW.exec(node.text)?.[0]);
  if (!leadIn || node.links === 0) return null;
  const rest = node.words - leadIn.split(' ').length;
  if (node.linkWords < rest * 0.5) return null;
  return {
    category: 'related',
    reasons: [{ key: 'leadIn', text: leadIn }],
    confidence: 0.85,
  };
}

/** True for a list of links that stands under "Sources" in the article: what it draws on is a part of it. */
function isListOfSources(node: PageNode, scene: Scene): boolean {
  if (!LISTS.has(node.tag) || position(scene, node) === 'outside') return false;
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before !== undefined && scene.words(before).keep === 'sources';
}

/** Header, footer and menus of the site are not boxes in the article's way: they stay. */
function isSiteChrome(node: PageNode, scene: Scene): boolean {
  if (scene.root && (contains(node, scene.root) || contains(scene.root, node))) return false;
  if (!CHROME_TAGS.has(node.tag) && !CHROME_ROLES.has(roleOf(node))) return false;
  return !node.element.parentElement?.closest('article, aside');
}
