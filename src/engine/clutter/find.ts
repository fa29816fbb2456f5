import type { Context } from '../context/context';
import type { Block } from '../page/block';
import { isDataTable, isQuotedPost } from '../roles/atomic';
import type { Roles } from '../roles/roles';
import type { ClutterCategory } from '../types';
import { goesWithBox, scoreAroundProtected } from './around-protected';
import { isArticleFigure } from './article-figure';
import { acceptedScore } from './cut';
import { isListOfSources, isSiteChrome } from './exempt';
import type { Finding } from './finding';
import { withHeadingsLeftOver } from './left-over';
import { withRestOfBoxes } from './rest-of-box';
import type { Score } from './scoring/score';
import { type ClutterSearch, createSearch } from './search';
import { countsLinks, isFilled, splitFinding } from './split';
import { titledGroup } from './titled-group';

/** Finds every box that is not the article: outermost boxes only, in document order. */
export function findClutter(context: Context, roles: Roles): Finding[] {
  const search = createSearch(context, roles);
  const findings: Finding[] = [];
  /** The end of the figure that is being searched: its links are no links to other articles. */
  let endOfFigure = 0;
  const visit = (node: Block): void => {
    if (isSiteChrome(node, context)) {
      findings.push(...boxesInChrome(node, search));
      return;
    }
    if ((!isFilled(node) && node.links === 0) || isListOfSources(node, context)) return;
    if (isQuotedPost(node, context)) return;
    if (node.index >= endOfFigure && isArticleFigure(node, context)) endOfFigure = node.end;
    const score = acceptedScore(node, search);
    if (score && !(node.index < endOfFigure && countsArticles(score))) {
      findings.push(
        ...(search.holdsArticle(node) ? [{ node, ...score }] : splitFinding(node, score, search)),
      );
      return;
    }
    if (!isDataTable(node, context)) visitChildren(node, scoreAroundProtected(node, search));
  };
  /** @param around the score of the box, where only parts of it may go */
  const visitChildren = (node: Block, around: Score | null): void => {
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at];
      if (!child) continue;
      const group = titledGroup(node, at, search);
      if (group) {
        findings.push(...group.findings);
        at += group.blocks - 1;
      } else if (around && goesWithBox(child, search)) findings.push(...splitFinding(child, around, search));
      else visit(child);
    }
  };
  visitChildren(context.page.body, null);
  return withHeadingsLeftOver(withRestOfBoxes(findings, search), search);
}

function countsArticles(score: Score): boolean {
  return score.category === 'related' || countsLinks(score);
}

/** What a header, footer or menu of the site is made of: links to its parts, and tools. */
const OWN_OF_CHROME: ReadonlySet<ClutterCategory> = new Set(['navigation', 'other']);

/** The boxes in a header, footer or menu of the site that are no menus. */
function boxesInChrome(chrome: Block, search: ClutterSearch): Finding[] {
  return chrome.children.flatMap((box) => {
    const score = acceptedScore(box, search);
    const parts = score ? splitFinding(box, score, search) : [];
    if (parts.length > 0 && parts.every((part) => !OWN_OF_CHROME.has(part.category) || isLaidOver(part)))
      return parts;
    return boxesInChrome(box, search);
  });
}

/** True for a dialog, wherever the page keeps it. */
function isLaidOver({ reasons }: Finding): boolean {
  return reasons.some(({ key }) => key === 'dialog');
}
