import { clickOf, type Settings, updateGeneral, withCategory } from '../settings';
import { ClickChoice } from '../ui/click-choice';
import { t } from '../ui/i18n';
import { Keep, LookChoice } from './fields';
import type { Store } from './store';
import { Type } from './type';

/** The settings for all sites that have none of their own. */
export function General({ general, store }: { general: Settings['general']; store: Store }) {
  return (
    <section>
      <h2>{t('optionsGeneral')}</h2>
      <p class="soft">{t('optionsGeneralHint')}</p>
      <LookChoice
        name="general"
        look={general.look}
        onLook={(look) => look && store(updateGeneral((now) => ({ ...now, look })))}
      />
      <Type general={general} store={store} />
      <Keep
        keep={general.keep}
        onKeep={(category, on) =>
          store(updateGeneral((now) => ({ ...now, keep: withCategory(now.keep, category, on) })))
        }
      />
      <ClickChoice
        legend={t('clickLegend')}
        click={clickOf(general)}
        onClick={(click) => store(updateGeneral((now) => ({ ...now, click })))}
      />
      <fieldset>
        <legend>{t('optionsToolbar')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={general.badge}
            onChange={({ currentTarget: { checked } }) =>
              store(updateGeneral((now) => ({ ...now, badge: checked })))
            }
          />
          <span>{t('optionsBadge')}</span>
          <span class="soft hint">{t('optionsBadgeHint')}</span>
        </label>
      </fieldset>
      <p class="soft setting">{t('optionsLanguage')}</p>
    </section>
  );
}
