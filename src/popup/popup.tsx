import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type PageAnswer, type PageRequest, type PageState, VIEWS, type View } from '../messages';
import { siteOf } from '../settings/resolve';
import { type MessageKey, t, tn } from '../ui/i18n';
import { currentShortcuts } from '../ui/shortcuts';
import { askPage } from './ask';
import { Ledger } from './ledger';
import { Sections } from './sections';

const VIEW_LABELS: Readonly<Record<View, MessageKey>> = {
  original: 'viewOriginal',
  article: 'viewArticle',
  outline: 'viewOutline',
};
const ACCESS_LABELS: Readonly<Record<PageState['access']['state'], MessageKey>> = {
  full: 'accessFull',
  'cut-off': 'accessCutOff',
  unknown: 'accessUnknown',
};

/** The toolbar popup: what the page shows, its sections, what was hidden and why. */
export function Popup() {
  const [answer, setAnswer] = useState<PageAnswer | null>(null);
  const ask = (request: PageRequest): void => {
    askPage(request).then(setAnswer);
  };
  useEffect(() => ask({ type: 'get-state' }), []);
  const state = answer?.ok ? answer.state : null;
  return (
    <>
      <Views state={state} onView={(view) => ask({ type: 'show-view', view })} />
      <div class="content" aria-live="polite">
        {answer === null && <p class="skeleton">{t('loading')}</p>}
        {answer?.ok === false && (
          <p class="problem">{t(answer.problem === 'restricted' ? 'problemRestricted' : 'problemFailed')}</p>
        )}
        {state && !state.article && <p class="problem">{t('problemNoArticle')}</p>}
        {state?.article && <Page state={state} onAsk={ask} />}
      </div>
      <Footer host={state?.host ?? ''} />
    </>
  );
}

function Views({ state, onView }: { state: PageState | null; onView(view: View): void }) {
  return (
    <fieldset class="views" disabled={state === null}>
      <legend class="visually-hidden">{t('viewLegend')}</legend>
      {VIEWS.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name="view"
            value={view}
            checked={(state?.view ?? 'original') === view}
            disabled={view !== 'original' && !state?.article}
            onChange={() => onView(view)}
          />
          <span>{t(VIEW_LABELS[view])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Page({ state, onAsk }: { state: PageState; onAsk(request: PageRequest): void }) {
  const { article, access, sections, ledger, view } = state;
  return (
    <>
      <h1>{article?.title}</h1>
      <p class={`access ${access.state}`} title={access.reason}>
        <span>{t(ACCESS_LABELS[access.state], tn('words', access.words))}</span>
        <span class="soft">{tn('minutes', article?.minutes ?? 1)}</span>
      </p>
      {access.state !== 'full' && <p class="soft reason">{access.reason}</p>}
      <Sections sections={sections} onJump={(section) => onAsk({ type: 'jump', section })} />
      <Ledger
        rows={ledger}
        active={view !== 'original'}
        onShow={(block, shown) => onAsk({ type: 'show-block', block, shown })}
      />
    </>
  );
}

function Footer({ host }: { host: string }) {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    currentShortcuts().then((all) => setShortcut(all.get('toggle-clean') ?? ''));
  }, []);
  const openSettings = (): void => {
    const page = browser.runtime.getURL('src/options/index.html');
    browser.tabs
      .create({
        url: host ? `${page}#site=${encodeURIComponent(siteOf(host))}` : page,
      })
      .then(() => close());
  };
  return (
    <footer>
      <span>
        {t('shortcut')}{' '}
        {shortcut === null ? '' : shortcut ? <kbd>{shortcut}</kbd> : <em>{t('shortcutNone')}</em>}
      </span>
      <button type="button" class="link" onClick={openSettings}>
        {host ? t('settingsForSite', siteOf(host)) : t('settings')}
      </button>
    </footer>
  );
}
