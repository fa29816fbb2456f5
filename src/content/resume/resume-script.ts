import * as v from 'valibot';
import { ReadingPositionSchema } from '../../settings/reading-positions/reading-position';
import { t } from '../../ui/i18n';
import { ask } from '../background-client';
import { makeBar } from '../notices/bar';
import { provide } from '../parts';
import { shownArticle } from './shown-article';
import { followTrail } from './trail';

provide('resume', (page) => {
  // The address of this article: a page may have gone on to another one when the view ends.
  const address = location.href;
  return followTrail(
    shownArticle(page),
    {
      async recall() {
        const answer = v.safeParse(ReadingPositionSchema, await ask({ type: 'recall-position', address }));
        return answer.success ? answer.output : null;
      },
      keep(place) {
        ask({ type: 'keep-position', address, place }).catch(() => undefined);
      },
    },
    (onContinue, onStart) =>
      makeBar(t('resumeOffer'), [
        { label: t('resumeContinue'), onClick: onContinue },
        { label: t('resumeStart'), onClick: onStart },
      ]),
  );
});
