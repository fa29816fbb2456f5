import { browser } from '../../browser';
import { onSettingsChange } from '../../settings';
import { ALL_SITES } from '../../settings/permissions/origins';
import { allowedOrigins, onPermissionsChange } from '../../settings/permissions/permissions';
import { loadKept } from '../../settings/storage';
import { formatNumber, type MessageKey, t, uiLanguage } from '../../ui/i18n';
import { useLive } from '../use-live';

const BYTES_A_KILOBYTE = 1000;

/** Counts of what Galley has stored now. */
export function Stored() {
  const counts = useLive(count, watch);
  if (!counts) return null;
  return (
    <dl>
      {counts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

async function count(): Promise<[MessageKey, string][]> {
  const [{ sites, gone }, origins, all] = await Promise.all([
    loadKept(),
    allowedOrigins(),
    browser.storage.local.get(null),
  ]);
  const kilobytes = new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  const hosts = new Set(origins.map((origin) => origin.replace(/^[^:]+:/, '')));
  const everywhere = ALL_SITES.every((origin) => origins.includes(origin));
  const bytes = Object.keys(all).length > 0 ? new TextEncoder().encode(JSON.stringify(all)).length : 0;
  return [
    ['storedSites', formatNumber(Object.keys(sites).length)],
    ['storedAutomatic', formatNumber(Object.values(sites).filter(({ automatic }) => automatic).length)],
    ['storedPermissions', everywhere ? t('storedAllSites') : formatNumber(hosts.size)],
    ['storedGone', formatNumber(Object.keys(gone).length)],
    ['storedBytes', kilobytes.format(bytes / BYTES_A_KILOBYTE)],
  ];
}

function watch(listener: () => void): () => void {
  const stops = [onSettingsChange(listener), onPermissionsChange(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
