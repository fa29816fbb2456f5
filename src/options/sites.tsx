import { useState } from 'preact/hooks';
import { removeSite, type Settings, type SiteSettings, updateSite } from '../settings';
import { siteFromInput } from '../settings/host';
import { t } from '../ui/i18n';
import { Keep, LookChoice, withCategory } from './fields';

/** From this many sites on a search field helps. */
const SEARCH_FROM = 8;

interface Props {
  settings: Settings;
  asked: string | null;
  store(change: Promise<void>): void;
}

/** The list of sites with settings of their own: add, edit, remove, undo. */
export function Sites({ settings, asked, store }: Props) {
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<{
    host: string;
    site: SiteSettings;
  } | null>(null);
  const [opened, setOpened] = useState(asked);
  const hosts = Object.keys(settings.sites).sort();
  const shown = hosts.filter((host) => host.includes(search.trim().toLowerCase()));
  const remove = (host: string, site: SiteSettings): void => {
    setRemoved({ host, site });
    store(removeSite(host));
  };
  const undo = (): void => {
    if (removed) store(updateSite(removed.host, () => removed.site));
    setRemoved(null);
  };
  return (
    <section>
      <h2>{t('optionsSites')}</h2>
      <p class="soft">{t('optionsSitesHint')}</p>
      <AddSite
        known={hosts}
        initial={asked && !settings.sites[asked] ? asked : ''}
        onAdd={(host) => {
          setOpened(host);
          store(updateSite(host, (site) => site));
        }}
      />
      {hosts.length >= SEARCH_FROM && (
        <label class="search">
          <span>{t('optionsSearch')}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      {hosts.length === 0 && <p>{t('optionsNoSites')}</p>}
      {hosts.length > 0 && shown.length === 0 && <p>{t('optionsNoMatch', search)}</p>}
      <ul class="sites">
        {shown.map((host) => (
          <Site
            key={host}
            host={host}
            site={settings.sites[host] ?? {}}
            general={settings.general}
            open={host === opened}
            store={store}
            onRemove={remove}
          />
        ))}
      </ul>
      <p role="status">
        {removed && (
          <>
            {t('optionsRemoved', removed.host)}{' '}
            <button type="button" class="link" onClick={undo}>
              {t('optionsUndo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

interface SiteProps {
  host: string;
  site: SiteSettings;
  general: Settings['general'];
  open: boolean;
  store(change: Promise<void>): void;
  onRemove(host: string, site: SiteSettings): void;
}

function Site({ host, site, general, open, store, onRemove }: SiteProps) {
  const save = (change: (now: SiteSettings) => SiteSettings): void => store(updateSite(host, change));
  const { look, keep } = site;
  return (
    <li>
      <details open={open}>
        <summary>{host}</summary>
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

function AddSite({
  known,
  initial,
  onAdd,
}: {
  known: readonly string[];
  initial: string;
  onAdd(host: string): void;
}) {
  const [input, setInput] = useState(initial);
  const [problem, setProblem] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const host = siteFromInput(input);
    if (!host) setProblem(t('optionsBadHost', input.trim()));
    else if (known.includes(host)) setProblem(t('optionsKnownHost', host));
    else {
      setProblem('');
      setInput('');
      onAdd(host);
    }
  };
  return (
    <form class="add" onSubmit={add}>
      <label>
        <span>{t('optionsAddSite')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          placeholder={t('optionsHostPlaceholder')}
          value={input}
          aria-invalid={problem !== ''}
          aria-describedby="add-problem"
          onInput={(event) => setInput(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('optionsAdd')}</button>
      <p id="add-problem" role="alert" class="alert">
        {problem}
      </p>
    </form>
  );
}
