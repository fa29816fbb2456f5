import type { RuleTools } from './contract';
import { findByFingerprint } from './match';

/** See {@link RuleTools}. */
export const apply: RuleTools['apply'] = (rules, here) => {
  const found = rules.flatMap((rule) => {
    const element = findByFingerprint(document, rule.mark, rule.kind);
    return element ? [{ rule, element }] : [];
  });
  const chosen = [
    ...here.filter(({ element }) => element.isConnected).map(({ element, ...rule }) => ({ element, rule })),
    ...found,
  ];
  const articleRoot = chosen.find(({ rule }) => rule.kind === 'article')?.element;
  const hide = chosen.filter(({ rule }) => rule.kind === 'hide').map(({ element }) => element);
  const applied = {
    settings: { hide },
    ruleOf(element: Element | undefined) {
      const rule = chosen.find((choice) => choice.element === element)?.rule;
      return rule && { id: rule.id, name: rule.name };
    },
    found: found.map(({ rule }) => rule),
    withoutArticle: () => applied,
  };
  return articleRoot ? { ...applied, settings: { hide, articleRoot } } : applied;
};
