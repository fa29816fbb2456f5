import { type Context, type Position, position } from '../context/context';
import { LISTS } from '../dom/tags';
import type { PagePhrases } from '../features/page-phrases';
import { type Block, contains, holderOf, roleOf } from '../page/block';
import { isArticleBlock } from '../roles/article-block';
import { isDataTable, isQuotedPost } from '../roles/atomic';
import { isCallToAction } from '../roles/call-to-action';
import { judge, type Verdict } from './score';
import { divide, type Finding, isWhole } from './split';
import { titledGroup } from './titled-group';

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
export function findClutter(context: Context, phrases: PagePhrases): Finding[] {
  const findings: Finding[] = [];
  const { blocks } = context.page;
  const isArticle = blocks.map((node) => isArticleBlock(node, context, phrases));
  const holdsBlock = holderOf(blocks, ({ index }) => isArticle[index] === true);
  const holdsCertain = holderOf(
    blocks,
    (node) => isArticle[node.index] === true && !context.inStyle.has(node),
  );
  const holdsArticle = (node: Block): boolean =>
    (context.root !== null && contains(node, context.root)) || holdsBlock(node);
  const visit = (node: Block): void => {
    if (isSiteChrome(node, context)) return;
    if ((node.words === 0 && node.media === 0) || isListOfSources(node, context)) return;
    if (isQuotedPost(node, context)) return;
    const holds = holdsArticle(node);
    const verdict = holds && holdsCertain(node) ? null : accept(node, holds, context, phrases);
    if (verdict) {
      findings.push(...(holds ? [{ node, ...verdict }] : divide(node, verdict, context, phrases)));
      return;
    }
    if (!isDataTable(node, context)) visitChildren(node);
  };
  const visitChildren = (node: Block): void => {
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at];
      if (!child) continue;
      const group = titledGroup(node, at, context, phrases, holdsArticle);
      if (group) {
        findings.push(...group.findings);
        at += group.blocks - 1;
      } else visit(child);
    }
  };
  visitChildren(context.page.body);
  return findings;
}

function accept(node: Block, holds: boolean, context: Context, phrases: PagePhrases): Verdict | null {
  if (context.root && contains(node, context.root)) return null;
  const where = position(context, node);
  const teaser = inlineTeaser(node, where, phrases);
  if (teaser && !holds) return teaser;
  const verdict = judge(node, context, phrases);
  if (!verdict) return null;
  if (holds) {
    const total = context.root?.prose ?? 0;
    if (node.text !== '' || where === 'before') return null;
    if (verdict.confidence < NEEDED_WITH_PROSE || node.prose > total * PROSE_SHARE_OF_BOX) return null;
    return context.headline && contains(node, context.headline) ? null : verdict;
  }
  if (
    verdict.confidence <
    (where === 'inside' && isParagraph(node) && !isCallToAction(node, phrases.of(node), context)
      ? NEEDED_FOR_PARAGRAPH
      : NEEDED[where])
  )
    return null;
  return isMixed(node, phrases) && !isWhole(node, verdict, context) ? null : verdict;
}

function isParagraph(node: Block): boolean {
  return node.prose > 0 && node.children.length === 0;
}

/** A container of several boxes is taken apart, so that each gets its own category. */
function isMixed(node: Block, phrases: PagePhrases): boolean {
  if (node.children.length < 2 || phrases.titleCategories(node).size < 2) return false;
  return node.children.filter((child) => phrases.titleCategories(child).size > 0).length >= 2;
}

/** Signs that point onwards: set before a link they say "read on". Some are quotation marks where no space follows. */
const ARROW = /^(?:[>»›]+(?=\s)|[→▶►➡➔⇒👉]+)/u;

/** "Read more: …": a block that begins with a lead-in and goes on as a link. */
function inlineTeaser(node: Block, where: Position, phrases: PagePhrases): Verdict | null {
  if (where === 'outside' || node.children.length > 2) return null;
  const leadIn = node.text === '' ? null : (phrases.of(node).leadIn ?? ARROW.exec(node.text)?.[0]);
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
function isListOfSources(node: Block, context: Context): boolean {
  if (!LISTS.has(node.tag) || position(context, node) === 'outside') return false;
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before !== undefined && context.phrases.of(before).keep === 'sources';
}

/** Header, footer and menus of the site are not boxes in the article's way: they stay. */
function isSiteChrome(node: Block, context: Context): boolean {
  if (context.root && (contains(node, context.root) || contains(context.root, node))) return false;
  if (!CHROME_TAGS.has(node.tag) && !CHROME_ROLES.has(roleOf(node))) return false;
  return !node.element.parentElement?.closest('article, aside');
}
