import { categoryName } from '../../ui/categories';
import { uiDirection, uiLanguage } from '../../ui/i18n';
import type { Rect } from '../scroll/rect';
import { closedRoot } from '../shared/closed-root';
import type { Marked, ShowMarks } from './contract';
import marksCss from './peek.css?inline';
import { spotOf, spotsOfOverlays } from './position';

/** Half the height of a chip, and how far from the edge of the window chips are kept, in CSS px. */
const HALF_CHIP = 10;
const EDGE = 8;

interface Placed extends Rect {
  marked: Marked;
}

/** See {@link ShowMarks}. */
export const showMarks: ShowMarks = (marked, { whileShown, spotInReader }, seek) => {
  const { host, root } = closedRoot('galley-marks');
  const style = document.createElement('style');
  const ground = document.createElement('div');
  style.textContent = marksCss;
  ground.lang = uiLanguage();
  ground.dir = uiDirection();
  root.append(style, ground);
  document.documentElement.append(host);
  // Over the reader look, which is in the top layer itself.
  host.popover = 'manual';
  host.showPopover();

  const overlays = spotInReader
    ? new Map<Element, Rect>()
    : whileShown(() => spotsOfOverlays(marked.map(({ element }) => element)));
  const find = (element: Element): Rect | null =>
    spotInReader ? spotInReader(element) : (overlays.get(element) ?? spotOf(element));

  let drawn = '';
  let frame = 0;
  /** Follows the page while it scrolls; draws only what has moved. */
  const draw = (): void => {
    frame = requestAnimationFrame(draw);
    const placed = marked.flatMap((item) => {
      const spot = find(item.element);
      return spot ? [{ ...spot, marked: item }] : [];
    });
    const now = JSON.stringify(placed.map(({ left, top, width, height }) => [left, top, width, height]));
    if (now === drawn) return;
    drawn = now;
    ground.replaceChildren(...seams(placed).map((seam) => rowOf(seam, seek)), ...placed.flatMap(outlineOf));
  };
  draw();
  return () => {
    cancelAnimationFrame(frame);
    host.remove();
  };
};

/** Blocks that left the same seam share a row. */
function seams(placed: readonly Placed[]): Placed[][] {
  const rows = new Map<string, Placed[]>();
  for (const item of placed) {
    const key = item.height > 0 ? `${rows.size}` : `${Math.round(item.left)} ${Math.round(item.top)}`;
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return [...rows.values()];
}

function rowOf(items: readonly Placed[], seek: boolean): Element {
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

function chipOf({ category, preview }: Marked, arrow: string): Element {
  const chip = document.createElement('span');
  const name = document.createElement('b');
  const words = document.createElement('bdi');
  name.textContent = `${arrow}${categoryName(category)}`;
  words.textContent = preview;
  chip.append(name, words);
  return chip;
}

/** The box of a block that is to be seen, or lies over the page. */
function outlineOf({ left, top, width, height }: Placed): Element[] {
  if (height === 0) return [];
  const box = document.createElement('div');
  box.className = 'box';
  box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return [box];
}
