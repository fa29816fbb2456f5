import type { Analysis, ClutterBlock } from '../../engine';
import { parentOf } from '../../engine/dom/flat-tree';
import { isWithin } from '../../engine/dom/within';
import { t } from '../../ui/i18n';
import { mark, marked, unmark } from '../restore/mark';
import { selectEverywhere } from '../shared/shadow-roots';
import { UNSTUCK } from './contract';

/** A bar takes at most this share of the window's height, and at least this share of its width. */
const BAR_HEIGHT = 0.4;
const BAR_WIDTH = 0.5;

/**
 * Boxes that stay over the page while it scrolls: menus, buttons, players, backdrops of what is hidden. The article is
 * in none of them. Where the text may be cut off only bars count, and never the publisher's prompt: what else lies over
 * the page is the publisher's way to end the text.
 */
export function findFixed(analysis: Analysis): ClutterBlock[] {
  const isWhole = analysis.access.state === 'full';
  return apart(analysis, 'fixed')
    .filter((element) => isWhole || isBar(element))
    .map((element) => ({ element, category: 'navigation', reason: t('reasonFixed'), confidence: 0.5 }));
}

/** Lets bars that stick to the edge of the window scroll away with the page; they keep their place in it. */
export function loosenBars(analysis: Analysis): void {
  for (const bar of apart(analysis, 'sticky').filter(isBar)) mark(bar, UNSTUCK);
}

/** Takes that back. */
export function stickAgain(): void {
  for (const bar of selectEverywhere(marked(UNSTUCK))) unmark(bar, UNSTUCK);
}

/** Rendered elements of this position that neither hold nor belong to the article or the publisher's prompt. */
function apart({ blocks, prompt }: Analysis, position: string): Element[] {
  const kept = prompt ? [...blocks, prompt] : blocks;
  const holders = new Set<Element>();
  for (const block of kept) {
    for (let at: Element | null = block; at && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  const own = new Set(kept);
  return selectEverywhere('*').filter(
    (element) =>
      getComputedStyle(element).position === position &&
      !holders.has(element) &&
      element.getClientRects().length > 0 &&
      !isWithin(element, own),
  );
}

function isBar(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= innerWidth * BAR_WIDTH && height <= innerHeight * BAR_HEIGHT;
}
