import { firstChildOf, nextSiblingOf } from '../../dom/clobbering';
import { wordsFor } from '../../features/pictures/in-line-pictures';
import type { Size } from '../../features/pictures/picture-size';
import type { Writer } from '../html/writer';
import { GEOMETRY, GROUPS, INHERITED, LETTERING, OWN, PAINTED, SHAPES, SVG } from './svg-attributes';
import { inkOf } from './svg-ink';
import { copyLabel } from './svg-label';
import { createReferences } from './svg-references';

/** Elements: of larger drawings only the attributes are read, since the browser computes styles one by one. By hand. */
const MOST_STYLED = 3000;

/** Properties that are paints. */
const PAINTS: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** How a drawing is copied. */
interface SvgCopy {
  /** The size at which it is shown; `null` where it is not known. */
  readonly size: Size | null;
  /** True for one in a line of text: if it is of one colour it takes that of the text. */
  readonly isInLine: boolean;
}

/** Copies a drawing. What style sheets of the page say of its shapes is written into attributes. */
export function copySvg(svg: Element, { size, isInLine }: SvgCopy, writer: Writer): Element {
  const references = createReferences(svg, writer);
  const colour = isInLine ? inkOf(svg) : null;
  const isStyled = svg.getElementsByTagName('*').length <= MOST_STYLED;

  const copyParts = (from: Element, into: Element, parent: Element | null): void => {
    for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
      if (child.nodeType === 3 && LETTERING.has(into.localName)) into.append(writer.text(child as Text));
      else if (child.nodeType === 1) copyPart(child as Element, into, parent);
    }
  };
  const copyPart = (part: Element, into: Element, parent: Element | null): void => {
    const tag = GROUPS.has(part.localName) ? 'g' : part.localName;
    if (tag === 'g' && LETTERING.has(into.localName)) {
      copyParts(part, into, parent);
      return;
    }
    const style = getComputedStyle(part);
    if (style.display === 'none') return;
    if (tag === 'foreignObject') into.append(' ', copyLabel(part, writer));
    if (!SHAPES.has(tag) || (PAINTED.has(tag) && parent && style.visibility !== 'visible')) return;
    const copy = writer.create(tag, SVG);
    for (const name of GEOMETRY) {
      const value = part.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    references.copyName(part, copy);
    references.copyLink(part, copy);
    if (isStyled) writeStyle(part, copy, style, parent);
    else writeAttributes(part, copy);
    // Letters of two lines or labels are no word.
    if (tag === 'text' || isLine(part)) into.append(' ');
    into.append(copy);
    copyParts(part, copy, part);
  };
  const write = (copy: Element, name: string, value: string): void => {
    const own = references.inValue(value);
    if (own === null) return;
    copy.setAttribute(name, colour !== null && PAINTS.has(name) && own !== 'none' ? 'currentColor' : own);
  };
  const writeStyle = (
    part: Element,
    copy: Element,
    style: CSSStyleDeclaration,
    parent: Element | null,
  ): void => {
    const around = parent && getComputedStyle(parent);
    for (const [name, initial] of INHERITED) {
      const value = style.getPropertyValue(name);
      if (value !== (around ? around.getPropertyValue(name) : initial)) write(copy, name, value);
    }
    for (const [name, initial] of OWN) {
      const value = style.getPropertyValue(name);
      if (value !== initial && value !== '') write(copy, name, value);
    }
    if (parent && !part.hasAttribute('transform') && style.transform.startsWith('matrix('))
      copy.setAttribute('transform', style.transform);
  };
  const writeAttributes = (part: Element, copy: Element): void => {
    for (const name of [...INHERITED.keys(), ...OWN.keys()]) {
      const value = part.getAttribute(name);
      if (value !== null) write(copy, name, value);
    }
  };

  const holder = writer.create('div');
  copyPart(svg, holder, null);
  const copy = holder.firstElementChild ?? writer.create('svg', SVG);
  if (colour !== null && getComputedStyle(svg).fill !== 'none') copy.setAttribute('fill', 'currentColor');
  if (colour !== null) copy.setAttribute('class', 'galley-ink');
  const defs = writer.create('defs', SVG);
  for (let target = references.next(); target; target = references.next())
    copyPart(target, defs, target.parentElement);
  if (defs.hasChildNodes()) copy.prepend(defs);
  setSize(copy, size);
  const name = wordsFor(svg);
  if (name !== '') {
    copy.setAttribute('role', 'img');
    copy.setAttribute('aria-label', name);
  }
  return copy;
}

/** A length in letters of the text around, as formulas have. */
const RELATIVE_LENGTH = /^[\d.]+(?:em|ex)$/;

/** Sets the size at which a drawing is shown, unless it grows with the text, and the part of the plane that it shows. */
function setSize(copy: Element, size: Size | null): void {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(copy.getAttribute(name) ?? ''));
  const isRelative = RELATIVE_LENGTH.test(copy.getAttribute('width') ?? '');
  if (!copy.hasAttribute('viewBox') && !isRelative) {
    const [shown, high] = [width || size?.width, height || size?.height];
    if (shown && high) copy.setAttribute('viewBox', `0 0 ${shown} ${high}`);
  }
  if (!size || isRelative) return;
  copy.setAttribute('width', String(Math.round(size.width)));
  copy.setAttribute('height', String(Math.round(size.height)));
}

/** True for a part of a lettering that begins a line. */
function isLine(part: Element): boolean {
  return part.localName === 'tspan' && ['x', 'y', 'dy'].some((name) => part.hasAttribute(name));
}
