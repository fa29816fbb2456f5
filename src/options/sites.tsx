import { useState } from 'preact/hooks';
import { removeSites, type Settings, type SiteSettings, updateSite } from '../settings';
import { t } from '../ui/i18n';
import { AddSite } from './add-site';
import type { Store } from './options';
import { Site } from './site';
import { Undo } from './undo';

/** From this many sites on a search field helps. */
const SEARCH_FROM = 8;

interface Props {
  settings: Settings;
  asked: string | null;
  store: Store;
}

/** The list of sites with settings of their own: add, edit, remove, undo. */
export function Sites({ settings, asked, store }: Props) {
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<{ host: string; site: SiteSettings } | null>(null);
  const [opened, setOpened] = useState(asked);
  const hosts = Object.keys(settings.sites).sort();
  const shown = hosts.filter((host) => host.includes(search.trim().toLowerCase()));
  const remove = async (host: string, site: SiteSettings): Promise<void> => {
    if (await store(removeSites([host]))) setRemoved({ host, site });
  };
  const undo = async ({ host, site }: { host: string; site: SiteSettings }): Promise<void> => {
    if (await store(updateSite(host, () => site))) {
      setRemoved(null);
      setOpened(host);
    }
  };
  const show = (host: string): void => {
    setSearch('');
    setOpened(host);
  };
  return (
    <section>
      <h2>{t('optionsSites')}</h2>
      <p class="soft">{t('optionsSitesHint')}</p>
      <AddSite
        known={hosts}
        initial={asked && !settings.sites[asked] ? asked : ''}
        onKnown={show}
        onAdd={async (host) => {
          show(host);
          if (await store(updateSite(host, (site) => site))) setRemoved(null);
        }}
      />
      {hosts.length >= SEARCH_FROM && (
        <label class="search">
          <span>{t('optionsSearch')}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      {hosts.length === 0 && <p>{t('optionsNoSites')}</p>}
      {hosts.length > 0 && shown.length === 0 && <p role="status">{t('optionsNoMatch', search)}</p>}
      <ul class="sites">
        {shown.map((host) => (
          <Site
            key={host}
            host={host}
            site={settings.sites[host] ?? { changed: 0 }}
            general={settings.general}
            open={host === opened}
            store={store}
            onRemove={remove}
          />
        ))}
      </ul>
      <Undo host={removed?.host ?? null} onUndo={() => removed && undo(removed)} />
    </section>
  );
}
