import { useRef } from 'preact/hooks';
import type { PageState } from '../messages';
import { t, tn } from '../ui/i18n';
import { ViewChoice } from '../ui/view-choice';
import { useSample } from './use-sample';

/** The sample article in a frame, and over it the control that the popup has for a page. */
export function Demo() {
  const frame = useRef<HTMLIFrameElement>(null);
  const { state, show } = useSample(frame);
  return (
    <section class="demo">
      <h2>{t('demoTitle')}</h2>
      <p class="soft">{t('demoText')}</p>
      <div class="control">
        <ViewChoice
          view={state?.view ?? 'original'}
          disabled={state === null}
          readable={state !== null}
          onView={show}
        />
        <p role="status">{state && statusOf(state)}</p>
      </div>
      <iframe ref={frame} src="sample/index.html" title={t('demoFrame')} />
    </section>
  );
}

function statusOf({ view, ledger }: PageState): string {
  const hidden = ledger.filter((row) => !row.shown).length;
  return tn(view === 'original' ? 'foundBlocks' : 'hiddenBlocks', hidden);
}
