import {
  resolveSite,
  type Settings,
  type SiteChoices,
  type SiteSettings,
  updateSite,
  withCategory,
} from '../../settings';
import { startAutomatic, stopAutomatic } from '../../settings/automatic';
import { askToAllow, withdraw } from '../../settings/permissions/permissions';
import { formatMoment, t } from '../../ui/i18n';
import { Keep, LookChoice } from '../fields';
import type { Store } from '../store';
import { Rules } from './rules';

interface Props {
  host: string;
  site: SiteSettings;
  settings: Settings;
  /** Whether the browser has granted the permission; `null` until known. */
  allowed: boolean | null;
  store: Store;
  onRemove(): void;
}

/** All settings of one site. */
export function SiteFields({ host, site, settings, allowed, store, onRemove }: Props) {
  const save = (change: (now: SiteChoices) => SiteChoices): void => {
    void store(updateSite(host, change));
  };
  const { look, keep } = site;
  return (
    <>
      <Automatic host={host} settings={settings} allowed={allowed} store={store} />
      <LookChoice
        name={host}
        look={look}
        inherits
        onLook={(next) => save(({ look: _, ...now }) => (next ? { ...now, look: next } : now))}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={keep !== undefined}
          onChange={({ currentTarget: { checked } }) =>
            save(({ keep: _, ...now }) => (checked ? { ...now, keep: settings.general.keep } : now))
          }
        />
        <span>{t('optionsKeepOwn')}</span>
      </label>
      {keep && (
        <Keep
          keep={keep}
          onKeep={(category, on) =>
            save((now) => ({ ...now, keep: withCategory(now.keep ?? [], category, on) }))
          }
        />
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={resolveSite(settings, host).joinPages}
          onChange={({ currentTarget: { checked } }) => save((now) => ({ ...now, joinPages: checked }))}
        />
        <span>{t('joinPages')}</span>
        <span class="soft hint">{t('joinPagesHint')}</span>
      </label>
      <Rules host={host} rules={site.rules ?? []} store={store} />
      {site.changed > 0 && <p class="soft">{t('optionsLastChange', formatMoment(site.changed))}</p>}
      <p class="row">
        <button type="button" onClick={() => reset(host, site, store)}>
          {t('optionsReset')}
        </button>
        <button type="button" aria-label={t('optionsRemoveSite', host)} onClick={onRemove}>
          {t('optionsRemove')}
        </button>
      </p>
    </>
  );
}

function Automatic({
  host,
  settings,
  allowed,
  store,
}: Pick<Props, 'host' | 'settings' | 'allowed' | 'store'>) {
  const wanted = resolveSite(settings, host).automatic;
  const on = wanted && allowed === true;
  const start = async (): Promise<void> => {
    if (await askToAllow([host])) await store(startAutomatic(host));
  };
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          const { currentTarget: input } = event;
          if (!input.checked) return void store(stopAutomatic(host));
          // The control shows “on” only after the browser has granted the permission.
          input.checked = on;
          void start();
        }}
      />
      <span>{t('automaticHere')}</span>
      <span class="soft hint">
        {t(wanted ? (allowed ? 'automaticOn' : 'automaticNotAllowed') : 'automaticOff')}
      </span>
    </label>
  );
}

async function reset(host: string, { automatic }: SiteSettings, store: Store): Promise<void> {
  if ((await store(updateSite(host, () => ({})))) && automatic) await withdraw(host);
}
