import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Settings, SiteSettings } from '../../settings';
import { formatLocalDay, formatNumber, type MessageKey, t, tn } from '../../ui/i18n';
import { LOOK_LABELS } from '../fields';
import type { Store } from '../store';
import { useAllowed } from './automatic';
import { SiteFields } from './site-fields';

interface Props {
  host: string;
  site: SiteSettings;
  settings: Settings;
  /** Unfolds the site and brings it into view. */
  open: boolean;
  /** Selected for an action on many sites; `null` if there is only one site. */
  chosen: boolean | null;
  store: Store;
  onChoose(on: boolean): void;
  onRemove(): void;
}

/** The text of a cell for a site; `null` if the site follows the general settings or has no value. */
type Cell = (site: SiteSettings, allowed: boolean | null) => string | null;

/** The columns after the site's name. */
export const COLUMNS: readonly { title: MessageKey; cell: Cell }[] = [
  {
    title: 'columnAutomatic',
    cell: ({ automatic }) => (automatic === undefined ? null : t(automatic ? 'siteYes' : 'siteNever')),
  },
  {
    title: 'columnLook',
    cell: ({ look, typography }) =>
      [look && t(LOOK_LABELS[look].name), typography && t('siteType')].filter(Boolean).join(', ') || null,
  },
  { title: 'optionsHides', cell: ({ keep }) => (keep ? kindsBut(keep.length) : null) },
  { title: 'optionsRules', cell: ({ rules }) => (rules ? formatNumber(rules.length) : null) },
  {
    title: 'columnPermission',
    cell: ({ automatic }, allowed) =>
      allowed ? t('siteGiven') : automatic && allowed === false ? t('siteMissing') : null,
  },
  { title: 'columnChanged', cell: ({ changed }) => (changed > 0 ? formatLocalDay(changed) : null) },
];

/** What is hidden, as the panel says it too. */
function kindsBut(kept: number): string {
  return kept > 0 ? tn('allButKinds', kept) : t('allKinds');
}

/** One site: a row with the settings that differ from the general ones. Unfolded, it shows all settings below. */
export function Site({ host, site, settings, open, chosen, store, onChoose, onRemove }: Props) {
  const [unfolded, setUnfolded] = useState(open);
  const row = useRef<HTMLTableSectionElement>(null);
  const fields = useId();
  const allowed = useAllowed(host);
  useEffect(() => {
    setUnfolded(open);
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <tbody ref={row}>
      <tr>
        {chosen !== null && (
          <td class="choose">
            <input
              type="checkbox"
              checked={chosen}
              aria-label={t('optionsChoose', host)}
              onChange={(event) => onChoose(event.currentTarget.checked)}
            />
          </td>
        )}
        <th scope="row">
          <button
            type="button"
            class="fold"
            aria-expanded={unfolded}
            aria-controls={fields}
            onClick={() => setUnfolded(!unfolded)}
          >
            {host}
          </button>
        </th>
        {COLUMNS.map(({ title, cell }) => (
          <td key={title} data-title={t(title)}>
            {cell(site, allowed) ?? <None />}
          </td>
        ))}
      </tr>
      <tr id={fields} class="fields" hidden={!unfolded}>
        {unfolded && (
          <td colSpan={COLUMNS.length + 2}>
            <SiteFields
              host={host}
              site={site}
              settings={settings}
              allowed={allowed}
              store={store}
              onRemove={onRemove}
            />
          </td>
        )}
      </tr>
    </tbody>
  );
}

function None() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t('lookGeneral')}</span>
    </>
  );
}
