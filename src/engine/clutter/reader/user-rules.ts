import { type Context, position } from '../../context/context';
import { isInside, parentOf } from '../../dom/flat-tree';
import { MEDIA } from '../../dom/tags';
import { type Block, contains, emptyBlock } from '../../page/block';
import type { Roles } from '../../roles/roles';
import type { Access, Refusal } from '../../types';
import type { Finding } from '../finding';
import { MOST_PROSE_IN_BOXES } from '../prose-guard';
import { USER_RULE_CONFIDENCE } from '../thresholds';

/** The findings with the boxes that the reader wants hidden. */
export interface UserRuleResult {
  /** Outermost boxes only, in document order. */
  findings: Finding[];
  /** The boxes that are not hidden, each with the reason. */
  refused: Refusal[];
  /** Once access is known: gives back the prompt of an article that is cut off, where a box would hide it. */
  keepPrompt?(access: Access): Omit<UserRuleResult, 'keepPrompt'>;
}

/** The reader's boxes among the findings, each with the findings that it replaces. */
type Replaced = ReadonlyMap<Finding, readonly Finding[]>;

/**
 * Adds the boxes that the reader wants hidden to the findings. A reader's rule outweighs any evidence, but never hides the
 * article: a box that holds the headline or text of the article is refused.
 * @param kept findings that stay on the page because the reader wants to see their category
 */
export function addUserRules(
  found: readonly Finding[],
  boxes: readonly Element[],
  context: Context,
  roles: Roles,
  kept: readonly Finding[] = [],
): UserRuleResult {
  let findings = [...found];
  const refused: Refusal[] = [];
  const replaced = new Map<Finding, readonly Finding[]>();
  let most = MOST_PROSE_IN_BOXES * (context.root?.prose ?? 0);
  for (const element of boxes) {
    const node = blockOf(element, context, roles);
    if (!node || findings.some(({ node: other }) => isInside(element, other.element))) {
      refused.push({ element, why: node ? 'hidden' : 'text' });
      continue;
    }
    const why = objection(node, context, roles);
    const inText = position(context, node) !== 'outside' ? node.prose : 0;
    if (why || inText > most) {
      refused.push({ element, why: why ?? 'text' });
      continue;
    }
    most -= inText;
    const within = findings.filter((other) => isInside(other.node.element, element));
    const finding: Finding = {
      node,
      category: 'other',
      reasons: [{ key: 'taught' }],
      confidence: USER_RULE_CONFIDENCE,
    };
    findings = [...findings.filter((other) => !within.includes(other)), finding];
    for (const gone of within) replaced.delete(gone);
    const onShow = kept.filter(
      ({ node: other }) => isInside(other.element, element) || isInside(element, other.element),
    );
    replaced.set(finding, [...within, ...onShow]);
  }
  findings.sort(inOrder);
  const result = { findings, refused };
  return {
    ...result,
    keepPrompt: ({ state }) => (state === 'cut-off' ? withPrompt(result, replaced) : result),
  };
}

function withPrompt({ findings, refused }: UserRuleResult, replaced: Replaced): UserRuleResult {
  const isPrompt = ({ category }: Finding): boolean => category === 'paywall';
  const back = [...replaced].filter(([, within]) => within.some(isPrompt)).map(([finding]) => finding);
  const inPrompt = (element: Element): boolean =>
    findings.some((finding) => isPrompt(finding) && isInside(element, finding.node.element));
  return {
    findings: findings
      .flatMap((finding) => (back.includes(finding) ? (replaced.get(finding) ?? []) : finding))
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

/** Why a box must not be hidden; `null` where it may. */
function objection(node: Block, context: Context, roles: Roles): Refusal['why'] | null {
  const { root, headline, page } = context;
  if (headline && contains(node, headline)) return 'headline';
  if (root && contains(node, root)) return 'text';
  for (let index = node.index; index < node.end; index++) {
    const inner = page.blocks[index];
    if (!inner || inner.text === '' || inner.prose === 0) continue;
    if (context.inStyle.has(inner) || roles.isArticleBlock(inner)) return 'text';
  }
  return null;
}

/**
 * The block of an element. For an element that is no block of its own (a picture, a button, a part of a menu or of a line) a
 * block without words stands in. `null` for a part of a line of the article.
 */
function blockOf(element: Element, { page }: Context, roles: Roles): Block | null {
  const known = page.byElement.get(element);
  if (known) return known;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const parent = page.byElement.get(at);
    if (!parent) continue;
    const inLine = !MEDIA.has(element.localName) && parent.text !== '';
    return inLine && roles.isArticleBlock(parent) ? null : standIn(element, parent);
  }
  return null;
}

function standIn(element: Element, parent: Block): Block {
  const unnamed = { tag: element.localName, classes: '', id: '' };
  return { ...emptyBlock(element, unnamed, parent, parent.index), end: parent.index, media: 1 };
}
