import type { ClutterBlock } from '../../../src/engine/types.ts';
import type { LabelTarget } from '../records.ts';
import type { LabelOutcome } from './protocol.ts';

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The collapsed text of a page, and for every character the text node it comes from. */
interface PageText {
  text: string;
  nodes: Text[];
}

/** A label found on the page: the block it means, and the text that was labelled in it. */
export interface ResolvedLabel {
  element: Element;
  nodes: Text[];
}

/**
 * How much of a block a label speaks for. Clutter is gone when the whole block is gone; an article is damaged as soon as
 * the words of the anchor are gone, even where they stand loose in a large container.
 */
export type LabelExtent = 'block' | 'anchor';

/**
 * Finds the labelled blocks. To be called before anything changes the page, since selectors count children. A label
 * that does not point to exactly one place is `null`.
 */
export function resolveLabels(
  body: Element,
  targets: readonly LabelTarget[],
  extent: LabelExtent,
): (ResolvedLabel | null)[] {
  const page = collectText(body);
  return targets.map((target) => {
    const found =
      target.anchor !== undefined
        ? resolveAnchor(page, target.anchor)
        : resolveSelector(body.ownerDocument, target.selector ?? '');
    return found && extent === 'block' ? { ...found, nodes: textNodes(found.element) } : found;
  });
}

/** Characters, without blanks, from which a text is not in another one by chance: the shortest anchor of a label. */
const TELLING_CHARACTERS = 20;

/**
 * A block is hidden when it lies in a finding, or when everything one can see of it does.
 * @param text the article's text, without blanks
 */
export function judgeLabel(
  label: ResolvedLabel | null,
  findings: readonly ClutterBlock[],
  text: string,
): LabelOutcome {
  if (!label) return { resolved: false, hidden: false, inText: false };
  const visible = label.nodes.filter(isRendered);
  const words = withoutBlanks(visible.map(({ data }) => data).join(''));
  const inText = words.length >= TELLING_CHARACTERS && text.includes(words);
  const covering =
    findings.find(({ element }) => element.contains(label.element)) ??
    (visible.length > 0 && visible.every((node) => findingAround(node, findings))
      ? findingAround(visible[0], findings)
      : undefined);
  if (!covering) return { resolved: true, hidden: false, inText };
  return { resolved: true, hidden: true, inText, category: covering.category, reason: covering.reason };
}

/** A text as labels are looked for in it. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

function findingAround(node: Text | undefined, findings: readonly ClutterBlock[]): ClutterBlock | undefined {
  return node && findings.find(({ element }) => element.contains(node));
}

function isRendered(node: Text): boolean {
  return (
    node.data.trim() !== '' && (node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false)
  );
}

function collectText(root: Element): PageText {
  const nodes: Text[] = [];
  // One string that grows by a character is copied whole each time its end is asked for.
  const characters: string[] = [];
  for (const node of textNodes(root)) {
    for (const character of node.data.replace(/\s+/gu, ' ').split('')) {
      if (character === ' ' && (characters.at(-1) ?? ' ') === ' ') continue;
      characters.push(character);
      nodes.push(node);
    }
  }
  return { text: characters.join(''), nodes };
}

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (NO_TEXT.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  return found;
}

function resolveAnchor({ text, nodes }: PageText, anchor: string): ResolvedLabel | null {
  const start = text.indexOf(anchor);
  if (start < 0 || text.indexOf(anchor, start + 1) >= 0) return null;
  const inside = [...new Set(nodes.slice(start, start + anchor.length))];
  let element = inside[0]?.parentElement ?? null;
  while (element && !inside.every((node) => element?.contains(node))) element = element.parentElement;
  return element && { element, nodes: inside };
}

function resolveSelector(document: Document, selector: string): ResolvedLabel | null {
  const [element, second] = selector ? document.querySelectorAll(selector) : [];
  return element && !second ? { element, nodes: textNodes(element) } : null;
}
