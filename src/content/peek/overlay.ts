import type { ClutterCategory } from '../../engine';
import { categoryName } from '../../ui/categories';
import { uiDirection, uiLanguage } from '../../ui/i18n';
import type { Rect } from '../scroll/rect';
import { closedRoot } from '../shared/closed-root';
import css from './peek.css?inline';

/** A block that is marked. */
export interface MarkedBlock {
  element: Element;
  category: ClutterCategory;
  /** First words of the block. */
  preview: string;
}

interface MarkOptions {
  /** Shows marks outside the window at its edge, with an arrow. */
  seek: boolean;
  /** Takes the marks away when it is aborted. */
  signal: AbortSignal;
}

/** A marked block and where it is now. */
interface PlacedBlock extends Rect {
  marked: MarkedBlock;
}

/** Half the height of a chip (CSS px). */
const HALF_CHIP = 10;
/** Least distance of a chip from the edge of the window (CSS px). */
const EDGE = 8;

/**
 * Marks blocks where they are, over page and reader look; nothing moves.
 * @param find tells where a block is; `null` where that is nowhere
 */
export function showMarks(
  marked: readonly MarkedBlock[],
  find: (element: Element) => Rect | null,
  { seek, signal }: MarkOptions,
): void {
  const { host, root } = closedRoot('galley-peek');
  const style = document.createElement('style');
  const layer = document.createElement('div');
  style.textContent = css;
  layer.lang = uiLanguage();
  layer.dir = uiDirection();
  root.append(style, layer);
  document.documentElement.append(host);
  // In the top layer, as the reader look is.
  host.popover = 'manual';
  host.showPopover();

  let drawn = '';
  let frame = 0;
  /** Follows the page while it scrolls; draws only what has moved. */
  const draw = (): void => {
    frame = requestAnimationFrame(draw);
    const placed = marked.flatMap((block) => {
      const rect = find(block.element);
      return rect ? [{ ...rect, marked: block }] : [];
    });
    const now = JSON.stringify(placed.map(({ left, top, width, height }) => [left, top, width, height]));
    if (now === drawn) return;
    drawn = now;
    layer.replaceChildren(...rowsOf(placed).map((row) => rowOf(row, seek)), ...placed.flatMap(outlineOf));
  };
  draw();
  const end = (): void => {
    cancelAnimationFrame(frame);
    host.remove();
  };
  signal.addEventListener('abort', end, { once: true });
}

/** Hidden blocks that left the same gap share a row. */
function rowsOf(placed: readonly PlacedBlock[]): PlacedBlock[][] {
  const rows = new Map<string, PlacedBlock[]>();
  for (const item of placed) {
    const key = item.height > 0 ? `${rows.size}` : `${Math.round(item.left)} ${Math.round(item.top)}`;
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return [...rows.values()];
}

function rowOf(items: readonly PlacedBlock[], seek: boolean): Element {
  const [first] = items;
  const row = document.createElement('div');
  row.className = 'row';
  if (!first) return row;
  const wanted = first.height > 0 ? first.top + EDGE : first.top - HALF_CHIP;
  const lowest = innerHeight - 2 * HALF_CHIP - EDGE;
  const top = seek ? Math.min(Math.max(wanted, EDGE), lowest) : wanted;
  const arrow = wanted < 0 ? '↑ ' : wanted > innerHeight ? '↓ ' : '';
  row.style.cssText = `left:${Math.max(first.left, EDGE)}px;top:${top}px;width:${Math.min(first.width, innerWidth - 2 * EDGE)}px`;
  row.append(...items.map(({ marked }) => chipOf(marked, seek ? arrow : '')));
  return row;
}

function chipOf({ category, preview }: MarkedBlock, arrow: string): Element {
  const chip = document.createElement('span');
  const name = document.createElement('b');
  const words = document.createElement('bdi');
  name.textContent = `${arrow}${categoryName(category)}`;
  words.textContent = preview;
  chip.append(name, words);
  return chip;
}

/** The outline of a block that is visible, or that would lie over the page. */
function outlineOf({ left, top, width, height }: PlacedBlock): Element[] {
  if (height === 0) return [];
  const box = document.createElement('div');
  box.className = 'box';
  box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return [box];
}
