import { type Context, position } from '../context/context';
import { MEDIA } from '../dom/tags';
import { type Block, contains, emptyBlock } from '../page/block';
import { isArticleBlock } from '../roles/article-block';
import type { Access, Refusal } from '../types';
import type { Finding } from './finding';
import { MOST_PROSE_IN_BOXES } from './prose-guard';

/** What became of the boxes that the reader wants hidden. */
export interface Taught {
  /** All findings, the reader's among them: outermost boxes only, in document order. */
  findings: Finding[];
  refused: Refusal[];
  /**
   * Takes back what would hide the publisher's word that the article ends here: where it is cut off, that prompt stays.
   */
  keepPrompt?(access: Access): Omit<Taught, 'keepPrompt'>;
}

/** The reader's boxes among the findings, each with what it took the place of. */
type Taken = ReadonlyMap<Finding, readonly Finding[]>;

/**
 * Adds the boxes that the reader wants hidden to what was found. The reader's word counts for more than any evidence,
 * but not for more than the article: a box that holds its headline or text of it is refused.
 * @param kept what was found and stays, since the reader wants to see its category
 */
export function addTaught(
  found: readonly Finding[],
  boxes: readonly Element[],
  context: Context,
  kept: readonly Finding[] = [],
): Taught {
  let findings = [...found];
  const refused: Refusal[] = [];
  const taken = new Map<Finding, readonly Finding[]>();
  let most = MOST_PROSE_IN_BOXES * (context.root?.prose ?? 0);
  for (const element of boxes) {
    const node = nodeOf(element, context);
    if (!node || findings.some(({ node: other }) => other.element.contains(element))) {
      refused.push({ element, why: node ? 'hidden' : 'text' });
      continue;
    }
    const why = objection(node, context);
    const inText = position(context, node) !== 'outside' ? node.prose : 0;
    if (why || inText > most) {
      refused.push({ element, why: why ?? 'text' });
      continue;
    }
    most -= inText;
    const within = findings.filter((other) => element.contains(other.node.element));
    const finding: Finding = { node, category: 'other', reasons: [{ key: 'taught' }], confidence: 1 };
    findings = [...findings.filter((other) => !within.includes(other)), finding];
    for (const gone of within) taken.delete(gone);
    const onShow = kept.filter(
      ({ node: other }) => element.contains(other.element) || other.element.contains(element),
    );
    taken.set(finding, [...within, ...onShow]);
  }
  findings.sort(inOrder);
  const taught = { findings, refused };
  return {
    ...taught,
    keepPrompt: ({ state }) => (state === 'cut-off' ? withPrompt(taught, taken) : taught),
  };
}

function withPrompt({ findings, refused }: Taught, taken: Taken): Taught {
  const isPrompt = ({ category }: Finding): boolean => category === 'paywall';
  const back = [...taken].filter(([, within]) => within.some(isPrompt)).map(([finding]) => finding);
  const inPrompt = (element: Element): boolean =>
    findings.some((finding) => isPrompt(finding) && finding.node.element.contains(element));
  return {
    findings: findings
      .flatMap((finding) => (back.includes(finding) ? (taken.get(finding) ?? []) : finding))
      .sort(inOrder),
    refused: [
      ...refused.map((refusal) =>
        inPrompt(refusal.element) ? ({ ...refusal, why: 'prompt' } as const) : refusal,
      ),
      ...back.map(({ node }) => ({ element: node.element, why: 'prompt' }) as const),
    ],
  };
}

const inOrder = (a: Finding, b: Finding): number => a.node.index - b.node.index;

function objection(node: Block, context: Context): Refusal['why'] | null {
  const { root, headline, page } = context;
  if (headline && contains(node, headline)) return 'headline';
  if (root && contains(node, root)) return 'text';
  for (let index = node.index; index < node.end; index++) {
    const inner = page.blocks[index];
    if (!inner || inner.text === '' || inner.prose === 0) continue;
    if (context.inStyle.has(inner) || isArticleBlock(inner, context)) return 'text';
  }
  return null;
}

/**
 * The block; where the element is no block of the page model (a picture, a button, a part of a menu or of a line), one
 * that stands for it. `null` for a part of a line of the article.
 */
function nodeOf(element: Element, context: Context): Block | null {
  const { page } = context;
  const known = page.byElement.get(element);
  if (known) return known;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const parent = page.byElement.get(at);
    if (!parent) continue;
    const inLine = !MEDIA.has(element.localName) && parent.text !== '';
    return inLine && isArticleBlock(parent, context) ? null : standIn(element, parent);
  }
  return null;
}

/** A block without words that contains no other. */
function standIn(element: Element, parent: Block): Block {
  const unnamed = { tag: element.localName, classes: '', id: '' };
  return { ...emptyBlock(element, unnamed, parent, parent.index), end: parent.index, media: 1 };
}
