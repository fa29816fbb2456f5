import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { BackgroundRequest } from '../../messages';
import { PlaceSchema } from '../../settings/place';
import { t } from '../../ui/i18n';
import { bar } from '../bar/bar';
import { RESUME, type ResumeWorld } from './contract';
import { shownArticle } from './shown-article';
import { followTrail } from './trail';

(globalThis as ResumeWorld)[RESUME] = (page) => {
  // The address of this article: a page may have gone on to another one when the view ends.
  const address = location.href;
  return followTrail(
    shownArticle(page),
    {
      async recall() {
        const request: BackgroundRequest = { type: 'recall-place', address };
        const answer = v.safeParse(PlaceSchema, await browser.runtime.sendMessage(request));
        return answer.success ? answer.output : null;
      },
      keep(place) {
        const request: BackgroundRequest = { type: 'keep-place', address, place };
        browser.runtime.sendMessage(request).catch(() => undefined);
      },
    },
    (onContinue, onStart) =>
      bar(t('resumeOffer'), [
        { label: t('resumeContinue'), act: onContinue },
        { label: t('resumeStart'), act: onStart },
      ]),
  );
};
