import type { Analysis } from '../../engine';
import type { PageState } from '../../messages';
import { t, tn } from '../../ui/i18n';
import { accessLabel } from '../analysis/access-label';
import { previewOf } from '../analysis/preview';
import type { Hiding } from '../restore/hiding';
import type { Session } from './session';
import type { PageState as State } from './state';

/** The state of the page as the popup shows it. The analysis is that of what is shown. */
export function describe(
  { hiding, ruleOf, articleRule }: Session,
  { shown: { view }, inputTaken }: State,
  { article, outline, access }: Analysis,
): PageState {
  return {
    view,
    host: location.hostname,
    article: article ? { title: article.title, words: article.words, minutes: article.minutes } : null,
    sections: outline.map(({ id, level, title, minutes, inferred }) => ({
      id,
      level,
      title,
      minutes,
      inferred,
    })),
    ledger: hiding.blocks().flatMap((block, index) => {
      if (hiding.isPart(index)) return [];
      const rule = ruleOf(block.element);
      return {
        block: index,
        category: block.category,
        reason: hiding.isYielded(index) ? t('shownByPage') : rule ? t('reason_taught') : block.reason,
        preview: previewOf(block),
        shown: hiding.isShown(index),
        ...(rule ? { rule } : {}),
      };
    }),
    ...(articleRule ? { articleRule } : {}),
    access,
    ...(inputTaken && view !== 'original' ? { inputTaken } : {}),
  };
}

/** One sentence for screen readers that says what clean mode did. */
export function announcement(analysis: Analysis, hiding: Hiding): string {
  return t(
    'announceClean',
    tn('hiddenBlocks', hiding.count()),
    tn('sectionCount', analysis.outline.length),
    accessLabel(analysis.access),
  );
}
