import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LedgerRow, PageAnswer, PageChoices, PageRequest, PageState } from '../messages';
import { type RuleKind, withCategory } from '../settings';
import { type MessageKey, t, tn } from '../ui/i18n';
import { ViewChoice } from '../ui/view-choice';
import { activeTab, askPage } from './ask';
import { Footer } from './footer';
import { Ledger } from './ledger';
import { Pick } from './pick';
import { Problem, problemOf, problemTitle } from './problem';
import { Report } from './report';
import { Sections } from './sections';
import { SiteControls } from './site';
import { usePeek } from './use-peek';
import { useSite } from './use-site';

const ACCESS_LABELS: Readonly<Record<PageState['access']['state'], MessageKey>> = {
  full: 'accessFull',
  'cut-off': 'accessCutOff',
  unknown: 'accessUnknown',
};

/** The toolbar popup: what the page shows, its sections, what was hidden and why. */
export function Popup() {
  const [answer, setAnswer] = useState<PageAnswer | null>(null);
  const asked = useRef(0);
  const tab = useMemo(activeTab, []);
  /** Sends a request to the page. Only the answer to the latest request counts: earlier ones are outdated. */
  const ask = (request: PageRequest): void => {
    asked.current += 1;
    const mine = asked.current;
    askPage(tab, request).then((next) => {
      if (mine === asked.current) setAnswer(next);
    });
  };
  /** Starts the picker and closes the popup, so that the reader can use the page. */
  const pick = async (kind: RuleKind): Promise<void> => {
    if ((await askPage(tab, { type: 'pick', kind })).ok) close();
  };
  const [reading, setReading] = useState(false);
  /** Shows the article and closes the popup, which would lie over it. */
  const read = async (): Promise<void> => {
    setReading(true);
    asked.current += 1;
    const next = await askPage(tab, { type: 'show-view', view: 'article' });
    if (next.ok && next.state.view !== 'original') close();
    else setAnswer(next);
    setReading(false);
  };
  useEffect(() => ask({ type: 'get-state' }), []);
  const state = answer?.ok ? answer.state : null;
  const problem = answer && problemOf(answer);
  return (
    <>
      <div class="top">
        <ViewChoice
          view={state?.view ?? 'original'}
          disabled={state === null}
          readable={state !== null && problem === null}
          onView={(view) => ask({ type: 'show-view', view })}
        />
        {state?.article && state.view === 'original' && (
          <button type="button" class="primary" disabled={reading} onClick={() => void read()}>
            {t('readArticle')}
          </button>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {statusOf(answer)}
      </p>
      <div class="content" aria-busy={answer === null}>
        {answer === null && <Skeleton />}
        {problem && <Problem kind={problem} />}
        {state?.article && <Heading article={state.article} access={state.access} />}
        {state && <Page state={state} onAsk={ask} />}
        {state?.host && (
          <Pick
            state={state}
            onPick={(kind) => void pick(kind)}
            onForget={(rule) => ask({ type: 'forget-rule', rule })}
          />
        )}
        {state && <Report state={state} />}
      </div>
      <Footer host={state?.host ?? ''} tab={tab} />
    </>
  );
}

function Skeleton() {
  return (
    <div class="skeleton">
      <div class="bar wide" />
      <div class="bar" />
      <div class="bar narrow" />
    </div>
  );
}

function Heading({
  article,
  access,
}: {
  article: NonNullable<PageState['article']>;
  access: PageState['access'];
}) {
  return (
    <>
      <h1 dir="auto">{article.title}</h1>
      <p class={`access ${access.state}`}>
        <span>{accessLabel(access)}</span>
        <span class="soft">{tn('minutes', article.minutes)}</span>
      </p>
      {access.state !== 'full' && <p class="soft reason">{access.reason}</p>}
    </>
  );
}

/** The settings for the site of the page, its sections, and what was hidden. */
function Page({ state, onAsk }: { state: PageState; onAsk(request: PageRequest): void }) {
  const { article, host, sections, ledger, view } = state;
  const site = useSite(host);
  const mark = usePeek();
  const apply = (page?: PageChoices): void =>
    onAsk(page ? { type: 'apply-settings', page } : { type: 'apply-settings' });
  const keep = async (category: LedgerRow['category']): Promise<void> => {
    if (!site) return;
    await site.setKeep(withCategory(site.keep, category, true));
    apply();
  };
  return (
    <>
      {site && host && (
        <SiteControls
          control={site}
          onAllowed={() => onAsk({ type: 'show-view', view: 'article' })}
          onChange={apply}
        />
      )}
      {article && (
        <>
          <Sections sections={sections} onJump={(section) => onAsk({ type: 'jump', section })} />
          <Ledger
            rows={ledger}
            active={view !== 'original'}
            site={site && host && !site.isPrivate ? site.site : null}
            onShow={(block, shown) => onAsk({ type: 'show-block', block, shown })}
            onKeep={(category) => void keep(category)}
            onForget={(rule) => onAsk({ type: 'forget-rule', rule })}
            onMark={mark}
          />
        </>
      )}
    </>
  );
}

const accessLabel = ({ state, words }: PageState['access']): string =>
  t(ACCESS_LABELS[state], tn('words', words));

/** The text announced to screen readers when the popup changes. */
function statusOf(answer: PageAnswer | null): string {
  if (!answer) return t('loading');
  const problem = problemOf(answer);
  if (problem) return problemTitle(problem);
  return answer.ok ? accessLabel(answer.state.access) : '';
}
