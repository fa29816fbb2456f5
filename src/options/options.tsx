import { useEffect, useRef, useState } from 'preact/hooks';
import { loadSettings, onSettingsChange, type Settings } from '../settings';
import { isSynced } from '../settings/storage';
import { t } from '../ui/i18n';
import { General } from './general';
import { Shortcuts } from './shortcuts';
import { Levels } from './sites/automatic';
import { Sites } from './sites/sites';
import type { Store } from './store';
import { Devices } from './stored/devices';
import { Privacy } from './stored/privacy';
import { Transfer } from './stored/transfer';
import { useLive } from './use-live';
import { useSearch } from './use-search';

/**
 * The options page. Every change is stored at once.
 * @param asked site whose settings are shown first
 */
export function Options({ asked }: { asked: string | null }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const [search, setSearch] = useState('');
  const page = useRef<HTMLDivElement>(null);
  const synced = useLive(isSynced, onSettingsChange) ?? true;
  useSearch(page, search);
  const load = async (): Promise<void> => {
    try {
      setSettings(await loadSettings());
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    void load();
    return onSettingsChange(load);
  }, []);
  const store: Store = async (change) => {
    const stored = await change.then(
      () => true,
      () => false,
    );
    setFailed(!stored);
    // Resets the control that the reader has just changed to the stored value.
    if (!stored) await load();
    return stored;
  };
  return (
    <div ref={page}>
      <header>
        <h1>{t('optionsTitle')}</h1>
        <label class="search">
          <span class="visually-hidden">{t('optionsSearch')}</span>
          <input
            type="search"
            placeholder={t('optionsSearch')}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      </header>
      <p role="alert" class="alert storage">
        {failed ? t('optionsStorageFailed') : ''}
      </p>
      {settings && (
        <>
          <General general={settings.general} store={store} />
          <Levels settings={settings} store={store} />
          <Sites settings={settings} asked={asked} search={search} store={store} />
          <Shortcuts />
          <Transfer settings={settings} store={store} />
          <Devices synced={synced} store={store} />
          <Privacy general={settings.general} synced={synced} store={store} />
          <NoMatch page={page} search={search} />
        </>
      )}
    </div>
  );
}

/** Shows “nothing found” if the search has hidden every section. */
function NoMatch({ page, search }: { page: { current: HTMLElement | null }; search: string }) {
  const [none, setNone] = useState(false);
  useEffect(() => {
    setNone(search.trim() !== '' && page.current?.querySelector('section:not([hidden])') === null);
  });
  return <p role="status">{none ? t('optionsNoMatch', search) : ''}</p>;
}
