import { type Analysis, CLUTTER_CATEGORIES, type ClutterCategory } from '../../../src/engine/types.ts';

/** Degrees between the hues of two categories that follow one another: the golden angle keeps neighbours far apart. */
const HUE_STEP = 137.5;

const ARTICLE_LOOK = 'outline: 2px solid hsl(130 70% 35%)';
const LEFT_OUT_LOOK =
  'background: repeating-linear-gradient(45deg, hsl(0 0% 40% / 0.35) 0 4px, transparent 4px 8px); outline: 1px dashed #333';
/** The reason stands over its text, so that both can be read. */
const LABEL_OVER_TEXT =
  'position: absolute; left: 0; bottom: 100%; padding: 0 2px; background: #fffb; font: 10px/1.1 sans-serif; white-space: nowrap';

const look = (category: ClutterCategory): string => {
  const hue = CLUTTER_CATEGORIES.indexOf(category) * HUE_STEP;
  return `background: hsl(${hue} 90% 60% / 0.4); outline: 1px solid hsl(${hue} 90% 30%)`;
};

/**
 * Draws what the engine found over the page: clutter tinted by category, article blocks outlined in green, texts that are
 * left out hatched with the reason, and what the colours mean. It takes no part in the layout, so the picture shows the page as it is.
 */
export function annotate({
  clutter,
  blocks,
  leftOut,
}: Pick<Analysis, 'clutter' | 'blocks' | 'leftOut'>): Element {
  const layer = document.createElement('div');
  layer.style.cssText = 'all: initial; position: absolute; top: 0; left: 0; z-index: 2147483647';
  for (const block of blocks) layer.append(boxOver(block, ARTICLE_LOOK));
  for (const { element, category, confidence } of clutter) {
    const box = boxOver(element, look(category));
    box.textContent = `${category} ${confidence.toFixed(2)}`;
    layer.append(box);
  }
  for (const { node, reason } of leftOut) {
    const box = boxOver(node, LEFT_OUT_LOOK);
    box.style.overflow = 'visible';
    const label = document.createElement('span');
    label.style.cssText = LABEL_OVER_TEXT;
    label.textContent = reason;
    box.append(label);
    layer.append(box);
  }
  layer.append(legend(clutter, blocks.length, leftOut.length));
  document.documentElement.append(layer);
  return layer;
}

/** The kinds that were found, with the number of each, in the upper right corner of the page. */
function legend(clutter: Analysis['clutter'], blocks: number, leftOut: number): HTMLElement {
  const box = document.createElement('div');
  const right = `left: ${document.documentElement.clientWidth - 232}px`;
  box.style.cssText = `position: absolute; top: 12px; ${right}; width: 220px; box-sizing: border-box; padding: 10px 12px; background: #fff; border: 1px solid #444; border-radius: 6px; box-shadow: 0 2px 8px #0005; font: 13px/1.6 sans-serif; color: #000`;
  const counts = new Map<ClutterCategory, number>();
  for (const { category } of clutter) counts.set(category, (counts.get(category) ?? 0) + 1);
  box.append(row('article blocks', blocks, ARTICLE_LOOK));
  if (leftOut > 0) box.append(row('left out', leftOut, LEFT_OUT_LOOK));
  for (const [category, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    box.append(row(category, count, look(category)));
  return box;
}

function row(name: string, count: number, colours: string): HTMLElement {
  const line = document.createElement('div');
  line.style.cssText = 'display: flex; gap: 8px; align-items: center';
  const swatch = document.createElement('span');
  swatch.style.cssText = `width: 16px; height: 12px; ${colours}`;
  const label = document.createElement('span');
  label.textContent = `${name} (${count})`;
  line.append(swatch, label);
  return line;
}

function boxOver(node: Node, colours: string): HTMLElement {
  const range = document.createRange();
  range.selectNode(node);
  const { left, top, width, height } =
    node.nodeType === Node.ELEMENT_NODE
      ? (node as Element).getBoundingClientRect()
      : range.getBoundingClientRect();
  const box = document.createElement('div');
  const place = `left: ${left + scrollX}px; top: ${top + scrollY}px; width: ${width}px; height: ${height}px`;
  box.style.cssText = `position: absolute; overflow: hidden; font: bold 12px sans-serif; color: #000; ${place}; ${colours}`;
  return box;
}
