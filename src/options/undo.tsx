import { useEffect, useRef } from 'preact/hooks';
import { t } from '../ui/i18n';

interface Props {
  /** The site whose settings were removed last, `null` when there is nothing to undo. */
  host: string | null;
  onUndo(): void;
}

/** Says that a site is gone and brings it back. Takes the focus, which the button “Remove” has lost with its row. */
export function Undo({ host, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (host) button.current?.focus();
  }, [host]);
  return (
    <p role="status" class="undo">
      {host && (
        <>
          {t('optionsRemoved', host)}{' '}
          <button type="button" class="link" ref={button} onClick={onUndo}>
            {t('optionsUndo')}
          </button>
        </>
      )}
    </p>
  );
}
