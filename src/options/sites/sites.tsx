import { useState } from 'preact/hooks';
import { putSitesBack, removeSites, type Settings, type SiteSettings, updateSite } from '../../settings';
import { withdraw } from '../../settings/permissions/permissions';
import { forgetLinesOf } from '../../settings/seen/seen-lines';
import { t, tn } from '../../ui/i18n';
import type { Store } from '../store';
import { Undo } from '../undo';
import { AddSite } from './add-site';
import { COLUMNS, Site } from './site';

/** Number of rows shown at first. The others are shown on request or found by the search. */
const ROWS = 100;

interface Props {
  settings: Settings;
  asked: string | null;
  search: string;
  store: Store;
}

/** The list of sites with settings of their own: add, edit, reset, remove one or many, undo. */
export function Sites({ settings, asked, search, store }: Props) {
  const [removed, setRemoved] = useState<Record<string, SiteSettings> | null>(null);
  const [opened, setOpened] = useState(asked);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const hosts = Object.keys(settings.sites).sort();
  const wanted = search.trim().toLowerCase();
  const found = hosts.filter((host) => host.includes(wanted) || host === opened);
  // If no host matches, the search looks for a setting within the sites shown.
  const matching = found.length > 0 ? found : hosts;
  const shown = all ? matching : matching.filter((host, at) => at < ROWS || host === opened);
  const remove = async (gone: readonly string[]): Promise<void> => {
    const before = Object.fromEntries(gone.flatMap((host) => pair(host, settings.sites[host])));
    if (!(await store(removeSites(gone)))) return;
    setRemoved(before);
    setChosen(new Set());
    await store(forgetLinesOf(gone));
    await Promise.all(gone.filter((host) => before[host]?.automatic).map(withdraw));
  };
  const undo = async (sites: Record<string, SiteSettings>): Promise<void> => {
    if (!(await store(putSitesBack(sites)))) return;
    setRemoved(null);
    const [first] = Object.keys(sites);
    if (first && Object.keys(sites).length === 1) setOpened(first);
  };
  const choose = (host: string, on: boolean): void => {
    setChosen((now) => new Set(on ? [...now, host] : [...now].filter((other) => other !== host)));
  };
  return (
    <section class="listed">
      <h2>{t('optionsSites')}</h2>
      <p class="soft">{t('optionsSitesHint')}</p>
      <AddSite
        known={hosts}
        initial={asked && !settings.sites[asked] ? asked : ''}
        onKnown={setOpened}
        onAdd={async (host) => {
          setOpened(host);
          if (await store(updateSite(host, (site) => site))) setRemoved(null);
        }}
      />
      {hosts.length === 0 && <p>{t('optionsNoSites')}</p>}
      {hosts.length > 1 && (
        <p class="bulk">
          <button type="button" onClick={() => setChosen(new Set(chosen.size === found.length ? [] : found))}>
            {t(chosen.size > 0 && chosen.size === found.length ? 'optionsChooseNone' : 'optionsChooseAll')}
          </button>
          <button type="button" disabled={chosen.size === 0} onClick={() => remove([...chosen])}>
            {tn('optionsRemoveChosen', chosen.size)}
          </button>
        </p>
      )}
      {hosts.length > 0 && (
        <table class="sites">
          <thead>
            <tr>
              {hosts.length > 1 && <td />}
              <th scope="col">{t('columnSite')}</th>
              {COLUMNS.map(({ title }) => (
                <th scope="col" key={title}>
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((host) => (
            <Site
              key={host}
              host={host}
              site={settings.sites[host] ?? { changed: 0 }}
              settings={settings}
              open={host === opened}
              chosen={hosts.length > 1 ? chosen.has(host) : null}
              store={store}
              onChoose={(on) => choose(host, on)}
              onRemove={() => remove([host])}
            />
          ))}
        </table>
      )}
      {shown.length < matching.length && (
        <button type="button" onClick={() => setAll(true)}>
          {tn('optionsMoreSites', matching.length - shown.length)}
        </button>
      )}
      <Undo hosts={removed ? Object.keys(removed) : []} onUndo={() => removed && undo(removed)} />
    </section>
  );
}

function pair(host: string, site: SiteSettings | undefined): [string, SiteSettings][] {
  return site ? [[host, site]] : [];
}
