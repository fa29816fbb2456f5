import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { startAutomatic, stopAutomatic } from '../../settings/automatic';
import {
  askToAllow,
  EVERYWHERE,
  isAllowed,
  onPermissionsChange,
} from '../../settings/permissions/permissions';
import { t } from '../../ui/i18n';
import type { Store } from '../store';

/**
 * Whether the browser allows Galley to run automatically on a site (or {@link EVERYWHERE}). Updates live; `null` until
 * known.
 */
export function useAllowed(reach: string): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const load = (): void => {
      isAllowed(reach).then(setAllowed, () => setAllowed(false));
    };
    load();
    return onPermissionsChange(load);
  }, [reach]);
  return allowed;
}

/** The three levels of automatic cleaning: on a click, on chosen sites, on all sites. */
export function Levels({ settings, store }: { settings: Settings; store: Store }) {
  const wanted = settings.general.automatic;
  const allowed = useAllowed(EVERYWHERE);
  const everywhere = wanted && allowed === true;
  const chooseAll = async (): Promise<void> => {
    if (await askToAllow([EVERYWHERE])) await store(startAutomatic(EVERYWHERE));
  };
  return (
    <section>
      <h2>{t('optionsAutomatic')}</h2>
      <fieldset>
        <legend>{t('optionsAutomaticWhen')}</legend>
        <label class="choice">
          <input
            type="radio"
            name="level"
            checked={!everywhere}
            onChange={() => store(stopAutomatic(EVERYWHERE))}
          />
          <span>{t('levelChosen')}</span>
          <span class="soft hint">{t('levelChosenHint')}</span>
        </label>
        <label class="choice">
          <input
            type="radio"
            name="level"
            checked={everywhere}
            onChange={(event) => {
              // The control shows “on” only after the browser has granted the permission.
              event.currentTarget.checked = everywhere;
              void chooseAll();
            }}
          />
          <span>{t('levelAll')}</span>
          <span class="soft hint">{t('levelAllHint')}</span>
        </label>
      </fieldset>
      {wanted && allowed === false && <p class="alert">{t('levelNotAllowed')}</p>}
    </section>
  );
}
