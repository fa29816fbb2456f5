import { useRef, useState } from 'preact/hooks';
import type { PageState } from '../messages';
import { t } from '../ui/i18n';
import { reportText } from './report-text';

const ROWS = 9;

/** A report on the page that the reader sees, copies and pastes anywhere. Galley sends nothing. */
export function Report({ state }: { state: PageState }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'reportCopied' | 'reportNotCopied' | null>(null);
  const text = reportText(state);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('reportCopied');
    } catch {
      setOutcome('reportNotCopied');
    }
  };
  return (
    <details class="report">
      <summary>{t('reportTitle')}</summary>
      <p class="soft hint" id="report-hint">
        {t('reportHint')}
      </p>
      <textarea
        ref={field}
        readOnly
        rows={ROWS}
        dir="ltr"
        lang="en"
        aria-label={t('reportTitle')}
        aria-describedby="report-hint"
        value={text}
      />
      <button type="button" onClick={copy}>
        {t('reportCopy')}
      </button>{' '}
      <span class="soft" role="status">
        {outcome && t(outcome)}
      </span>
    </details>
  );
}
