import type { ClutterCategory } from '../../engine';
import { LONGEST_TEXT, type RuleKind } from '../../settings/rules';
import { categoryName } from '../../ui/categories';
import { t } from '../../ui/i18n';
import { titleOf } from '../rules/heading';

/** What a rule is called until the reader calls it something else: the heading of the box, its label, or its kind. */
export function nameOf(box: Element, kind: RuleKind, category: ClutterCategory | null): string {
  if (kind === 'article') return t('pickerArticleName');
  const name = titleOf(box) ?? box.getAttribute('aria-label')?.trim();
  if (name) return name.slice(0, LONGEST_TEXT);
  return category ? categoryName(category) : t('pickerBoxName');
}
