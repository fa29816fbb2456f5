import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LedgerRow, PageAnswer, PageChoices, PageRequest, PageState, View } from '../messages';
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
  const [busy, setBusy] = useState(true);
  /** The view that was asked for last: the control shows it before the page has answered. */
  const [wanted, setWanted] = useState<View | null>(null);
  const asked = useRef(0);
  const tab = useMemo(activeTab, []);
  /**
   * Sends a request to the page. Only the answer to the latest request counts: earlier ones are outdated.
   * @param isDone whether the popup has done its work with this answer, and closes
   */
  const ask = (request: PageRequest, isDone = (_answer: PageAnswer): boolean => false): void => {
    asked.current += 1;
    const mine = asked.current;
    setBusy(true);
    if (request.type === 'show-view') setWanted(request.view);
    askPage(tab, request).then((next) => {
      if (mine !== asked.current) return;
      setBusy(false);
      setWanted(null);
      if (isDone(next)) close();
      else setAnswer(next);
    });
  };
  /** Shows the article. The popup would lie over it. */
  const read = (): void =>
    ask({ type: 'show-view', view: 'article' }, (next) => next.ok && next.state.view !== 'original');
  /** Starts the picker and closes the popup, so that the reader can use the page. */
  const pick = async (kind: RuleKind): Promise<void> => {
    if ((await askPage(tab, { type: 'pick', kind })).ok) close();
  };
  useEffect(() => ask({ type: 'get-state' }), []);
  const state = answer?.ok ? answer.state : null;
  const problem = answer && problemOf(answer);
  const view = wanted ?? state?.view ?? 'original';
  return (
    <>
      <div class="top">
        <ViewChoice
          view={view}
          disabled={state === null}
          readable={state !== null && problem === null}
          onView={(view) => ask({ type: 'show-view', view })}
        />
        {state?.article && view === 'original' && (
          <button type="button" class="primary" disabled={busy} onClick={read}>
            {t('readArticle')}
          </button>
        )}
        {busy && <div class="progress" />}
      </div>
      <p role="status" class="visually-hidden">
        {statusOf(answer)}
      </p>
      <div class="content" aria-busy={busy}>
        {answer === null && <Skeleton />}
        {problem && <Problem kind={problem} />}
        {state?.inputTaken && <p class="warning">{t('inputTaken')}</p>}
        {state?.article && <Heading article={state.article} access={state.access} />}
        {state && <Page state={state} onAsk={ask} onPick={(kind) => void pick(kind)} />}
      </div>
      <Footer host={state?.host ?? ''} tab={tab} />
    </>
  );
}

/** Holds the place of the title and the list until the page has answered. */
function Skeleton() {
  return (
    <div class="skeleton">
      <p class="soft">{t('loading')}</p>
      {['wide', 'narrow', 'row', 'row', 'row', 'row'].map((shape, at) => (
        <div class={`bar ${shape}`} key={at} />
      ))}
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
      <h1 dir="auto" title={article.title}>
        {article.title}
      </h1>
      <p class={`access ${access.state}`}>
        <span>{accessLabel(access)}</span>
        <span class="soft">{tn('minutes', article.minutes)}</span>
      </p>
      {access.state !== 'full' && <p class="soft reason">{access.reason}</p>}
    </>
  );
}

interface PageProps {
  state: PageState;
  onAsk(request: PageRequest): void;
  onPick(kind: RuleKind): void;
}

/** What was hidden, how to correct it, the sections, and last the settings for the site of the page. */
function Page({ state, onAsk, onPick }: PageProps) {
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
  const forget = (rule: string): void => onAsk({ type: 'forget-rule', rule });
  return (
    <>
      {article && (
        <Ledger
          rows={ledger}
          active={view !== 'original'}
          site={site && host && !site.isPrivate ? site.site : null}
          onShow={(block, shown) => onAsk({ type: 'show-block', block, shown })}
          onKeep={(category) => void keep(category)}
          onForget={forget}
          onMark={mark}
        />
      )}
      {host && <Pick state={state} onPick={onPick} onForget={forget} />}
      {article && <Sections sections={sections} onJump={(section) => onAsk({ type: 'jump', section })} />}
      {site && host && (
        <SiteControls
          control={site}
          onAllowed={() => onAsk({ type: 'show-view', view: 'article' })}
          onChange={apply}
        />
      )}
      <Report state={state} />
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
