import type { PageState } from '../messages';
import type { RuleKind } from '../settings';
import { t } from '../ui/i18n';
import { Forget } from './ledger';

interface Props {
  state: PageState;
  onPick(kind: RuleKind): void;
  onForget(rule: string): void;
}

/** Buttons to correct Galley on this page by pointing at an element. */
export function Pick({ state: { article, articleRule }, onPick, onForget }: Props) {
  return (
    <section class="pick">
      {articleRule && (
        <p class="taught">
          <span class="soft">{t('articleTaught')}</span>
          <Forget rule={articleRule} onForget={onForget} />
        </p>
      )}
      {article && (
        <button type="button" onClick={() => onPick('hide')}>
          {t('pickHide')}
        </button>
      )}
      <button type="button" onClick={() => onPick('article')}>
        {t('pickArticle')}
      </button>
    </section>
  );
}
