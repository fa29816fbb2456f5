import { isInside } from '../../engine/dom/flat-tree';
import type { RuleKind } from '../../settings';
import { load } from '../parts';
import type { Trial } from '../rules/contract';
import type { PickedPage } from './contract';

/** Tries a rule on the page as it is now, without a trace. Rejects where the rules cannot be loaded. */
export async function tryOut(page: PickedPage, kind: RuleKind, element: Element): Promise<Trial> {
  await load('rules');
  const { hide = [], ...others } = page.ruleSettings;
  if (kind === 'article') {
    const { article, blocks } = page.analyzeUnder({ hide, articleRoot: element });
    return article && blocks.some((block) => isInside(block, element))
      ? { ok: true }
      : { ok: false, why: 'no-text' };
  }
  const { article, refused } = page.analyzeUnder({ ...others, hide: [...hide, element] });
  const why = refused?.find((refusal) => refusal.element === element)?.why;
  return article && !why ? { ok: true } : { ok: false, why: why ?? 'no-article' };
}
