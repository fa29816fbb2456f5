import type { ClutterCategory } from '../../engine';
import { LONGEST_TEXT, type RuleKind } from '../../settings/rules/rules';
import { categoryName } from '../../ui/categories';
import { t } from '../../ui/i18n';
import { titleOf } from '../rules/heading';

/** The name of a rule until the reader gives it another: the heading of the box, its label, or its category. */
export function nameOf(box: Element, kind: RuleKind, category: ClutterCategory | null): string {
  if (kind === 'article') return t('pickerArticleName');
  const name = titleOf(box) ?? box.getAttribute('aria-label')?.trim();
  if (name) return name.slice(0, LONGEST_TEXT);
  return category ? categoryName(category) : t('pickerBoxName');
}
