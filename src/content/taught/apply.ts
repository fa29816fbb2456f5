import type { EngineSettings } from '../../engine';
import type { LedgerRow } from '../../messages';
import type { TaughtRule } from '../../settings';
import type { ChosenHere, FindMarked } from './contract';

/** What the reader taught, as it stands on the page. */
export interface Applied {
  /** For the engine. */
  settings: Pick<EngineSettings, 'hide' | 'articleRoot'>;
  /** The rule by which a box was chosen. */
  ruleOf(element: Element | undefined): LedgerRow['rule'];
  /** The stored rules whose box is on the page. */
  found: readonly TaughtRule[];
}

/**
 * Finds the boxes of rules on the page.
 * @param here what was chosen for as long as the page is open; it goes before what is stored
 * @param find `null` where there is no rule to find
 */
export function applyRules(
  rules: readonly TaughtRule[],
  here: readonly ChosenHere[],
  find: FindMarked | null,
): Applied {
  const found = rules.flatMap((rule) => {
    const element = find?.(document, rule.mark, rule.kind);
    return element ? [{ rule, element }] : [];
  });
  const chosen = [
    ...here.filter(({ element }) => element.isConnected).map(({ element, ...rule }) => ({ element, rule })),
    ...found,
  ];
  const articleRoot = chosen.find(({ rule }) => rule.kind === 'article')?.element;
  return {
    settings: {
      hide: chosen.filter(({ rule }) => rule.kind === 'hide').map(({ element }) => element),
      ...(articleRoot ? { articleRoot } : {}),
    },
    ruleOf(element) {
      const rule = chosen.find((choice) => choice.element === element)?.rule;
      return rule && { id: rule.id, name: rule.name };
    },
    found: found.map(({ rule }) => rule),
  };
}

/** The same without the reader's word on the article, where nothing could be read by it. */
export function withoutArticle({ settings: { articleRoot: _, ...settings }, ...applied }: Applied): Applied {
  return { ...applied, settings };
}
