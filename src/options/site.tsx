import { useEffect, useRef } from 'preact/hooks';
import { type Settings, type SiteChoices, type SiteSettings, updateSite, withCategory } from '../settings';
import { t, tn } from '../ui/i18n';
import { Keep, LOOK_LABELS, LookChoice } from './fields';
import type { Store } from './options';

interface Props {
  host: string;
  site: SiteSettings;
  general: Settings['general'];
  /** Unfolds the site and brings it into view. */
  open: boolean;
  store: Store;
  onRemove(host: string, site: SiteSettings): void;
}

/** The settings of one site, folded to its name and what differs from the general ones. */
export function Site({ host, site, general, open, store, onRemove }: Props) {
  const save = (change: (now: SiteChoices) => SiteChoices): void => {
    void store(updateSite(host, change));
  };
  const { look, keep } = site;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row}>
      <details open={open}>
        <summary>
          {host}
          {(look || keep) && <span class="soft own">{ownSettings(site)}</span>}
        </summary>
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
              save(({ keep: _, ...now }) => (checked ? { ...now, keep: general.keep } : now))
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
        <button type="button" aria-label={t('optionsRemoveSite', host)} onClick={() => onRemove(host, site)}>
          {t('optionsRemove')}
        </button>
      </details>
    </li>
  );
}

/** “In place · 2 kinds stay visible” */
function ownSettings({ look, keep }: SiteSettings): string {
  return [look && t(LOOK_LABELS[look].name), keep && tn('siteKeeps', keep.length)]
    .filter((part) => part !== undefined)
    .join(' · ');
}
