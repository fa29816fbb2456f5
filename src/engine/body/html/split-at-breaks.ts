import { formulaLine, isBlockFormula } from '../drawings/math';
import { tidyLines } from './lines';
import type { Writer } from './writer';

/**
 * Cuts a paragraph where two line breaks follow each other, as older pages and feeds set their paragraphs, and around
 * formulas that stand on lines of their own.
 */
export function splitAtBreaks(holder: Element, writer: Writer): Element[] {
  tidyLines(holder);
  if (!holder.firstElementChild || !holder.querySelector('br, math')) return [holder];
  const children = [...holder.childNodes];
  const [only, ...others] = children.filter((child) => !isBlank(child));
  if (only?.nodeName === 'math' && others.length === 0) {
    (only as Element).setAttribute('display', 'block');
    return [formulaLine(only, writer)];
  }
  const parts: Element[] = [writer.create('p')];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as ChildNode;
    if (isBreak(child) && isBreak(nextFilled(children, at + 1))) {
      parts.push(writer.create('p'));
      while (at + 1 < children.length && (isBreak(children[at + 1]) || isBlank(children[at + 1]))) at++;
    } else if (isBlockFormula(child)) {
      parts.push(formulaLine(child, writer), writer.create('p'));
    } else parts.at(-1)?.append(child);
  }
  return parts;
}

function nextFilled(nodes: readonly ChildNode[], from: number): ChildNode | undefined {
  return nodes.slice(from).find((node) => !isBlank(node));
}

function isBreak(node: ChildNode | undefined): boolean {
  return node?.nodeName === 'BR';
}

function isBlank(node: ChildNode | undefined): boolean {
  return node?.nodeType === 3 && (node.textContent ?? '').trim() === '';
}
