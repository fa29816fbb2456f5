import { onSettingsChange } from '../../settings';
import { setSynced } from '../../settings/storage';
import { loadSyncState, type SyncState } from '../../settings/sync/state';
import { type MessageKey, t, tn } from '../../ui/i18n';
import type { Store } from '../store';
import { useLive } from '../use-live';

const PROBLEMS: Readonly<Record<NonNullable<SyncState['problem']>, MessageKey>> = {
  full: 'syncFull',
  often: 'syncOften',
  later: 'syncLater',
  failed: 'syncFailed',
};

/** The setting that syncs all devices, and its state: what is not synced, and why. */
export function Devices({ synced, store }: { synced: boolean; store: Store }) {
  const state = useLive(loadSyncState, onSettingsChange);
  return (
    <section>
      <h2>{t('syncTitle')}</h2>
      <label class="choice setting">
        <input
          type="checkbox"
          checked={synced}
          onChange={({ currentTarget: { checked } }) => store(setSynced(checked))}
        />
        <span>{t('syncOn')}</span>
        <span class="soft hint">{t('syncHint')}</span>
      </label>
      <p role="status" class="setting">
        {synced ? state && stateText(state) : t('syncOff')}
      </p>
    </section>
  );
}

function stateText({ problem, left }: SyncState): string {
  if (problem) return t(PROBLEMS[problem]);
  return left.length > 0 ? tn('syncLeft', left.length, left.join(', ')) : t('syncDone');
}
