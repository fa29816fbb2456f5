import { firstChildOf, nextSiblingOf } from '../../dom/clobbering';
import type { Writer } from '../html/writer';
import { SVG } from './svg-attributes';

/** A label of a drawing that is written as foreign markup, as lettering in the middle of its box. */
export function copyLabel(box: Element, writer: Writer): Element {
  const label = writer.create('text', SVG);
  const inner = box.firstElementChild ?? box;
  const { color, fontFamily, fontSize, fontWeight } = getComputedStyle(inner);
  const attributes = {
    x: middle(box, 'x', 'width'),
    y: middle(box, 'y', 'height'),
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    fill: color,
    'font-family': fontFamily,
    'font-size': fontSize,
    'font-weight': fontWeight,
  };
  for (const [name, value] of Object.entries(attributes)) label.setAttribute(name, value);
  copyTexts(box, label, writer);
  return label;
}

function middle(box: Element, from: string, length: string): string {
  const number = (name: string): number => Number.parseFloat(box.getAttribute(name) ?? '') || 0;
  return String(number(from) + number(length) / 2);
}

function copyTexts(from: Element, into: Element, writer: Writer): void {
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    if (child.nodeType === 3) into.append(writer.text(child as Text), ' ');
    else if (child.nodeType === 1) copyTexts(child as Element, into, writer);
  }
}
