import { useEffect, useRef, useState } from 'preact/hooks';
import {
  resolveSite,
  type Settings,
  type SiteChoices,
  type SiteSettings,
  updateSite,
  withCategory,
} from '../settings';
import { startAutomatic, stopAutomatic } from '../settings/automatic';
import { askToAllow, withdraw } from '../settings/permissions';
import { formatLocalDay, formatMoment, t, tn } from '../ui/i18n';
import { useAllowed } from './automatic';
import { Keep, LOOK_LABELS, LookChoice } from './fields';
import type { Store } from './options';
import { Rules } from './rules';

interface Props {
  host: string;
  site: SiteSettings;
  settings: Settings;
  /** Unfolds the site and brings it into view. */
  open: boolean;
  /** Ticked for what is done with many sites; `null` where there is only one. */
  chosen: boolean | null;
  store: Store;
  onChoose(on: boolean): void;
  onRemove(): void;
}

/** The settings of one site, folded to its name and what differs from the general ones. */
export function Site({ host, site, settings, open, chosen, store, onChoose, onRemove }: Props) {
  const [unfolded, setUnfolded] = useState(open);
  const row = useRef<HTMLLIElement>(null);
  const allowed = useAllowed(host);
  useEffect(() => {
    setUnfolded(open);
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row}>
      {chosen !== null && (
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('optionsChoose', host)}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <details open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          {host}
          <span class="soft own">{ownSettings(site, allowed)}</span>
        </summary>
        {unfolded && <Fields host={host} site={site} settings={settings} allowed={allowed} store={store} />}
        {unfolded && (
          <p class="row">
            <button type="button" onClick={() => reset(host, site, store)}>
              {t('optionsReset')}
            </button>
            <button type="button" aria-label={t('optionsRemoveSite', host)} onClick={onRemove}>
              {t('optionsRemove')}
            </button>
          </p>
        )}
      </details>
    </li>
  );
}

type FieldProps = Pick<Props, 'host' | 'site' | 'settings' | 'store'> & { allowed: boolean | null };

function Fields({ host, site, settings, allowed, store }: FieldProps) {
  const save = (change: (now: SiteChoices) => SiteChoices): void => {
    void store(updateSite(host, change));
  };
  const { look, keep } = site;
  return (
    <>
      <Automatic host={host} site={site} settings={settings} allowed={allowed} store={store} />
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
      <Rules host={host} rules={site.rules ?? []} store={store} />
      {site.changed > 0 && <p class="soft">{t('optionsLastChange', formatMoment(site.changed))}</p>}
    </>
  );
}

function Automatic({ host, settings, allowed, store }: FieldProps) {
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
          // On only once the browser has agreed.
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

/** “automatic · In place · 2 kinds stay visible · allowed by the browser · 3 Nov 2026” */
function ownSettings(
  { look, keep, automatic, typography, rules, changed }: SiteSettings,
  allowed: boolean | null,
): string {
  return [
    automatic && t(allowed === false ? 'siteNotAllowed' : 'siteAutomatic'),
    automatic === false && t('siteNeverAutomatic'),
    look && t(LOOK_LABELS[look].name),
    typography && t('siteType'),
    keep && tn('siteKeeps', keep.length),
    rules && tn('siteRules', rules.length),
    allowed && !automatic && t('siteAllowed'),
    changed > 0 && formatLocalDay(changed),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
