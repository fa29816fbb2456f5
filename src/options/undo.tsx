import { useEffect, useRef } from 'preact/hooks';
import { t, tn } from '../ui/i18n';

interface Props {
  /** The sites whose settings were removed last; empty if there is nothing to undo. */
  hosts: readonly string[];
  onUndo(): void;
}

/**
 * Reports that sites were removed, with a button that restores them. Takes the focus, because the “Remove” button is
 * gone with its row.
 */
export function Undo({ hosts, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [first] = hosts;
  useEffect(() => {
    if (first) button.current?.focus();
  }, [first]);
  return (
    <p role="status" class="undo">
      {first && (
        <>
          {hosts.length === 1 ? t('optionsRemoved', first) : tn('optionsRemovedMany', hosts.length)}{' '}
          <button type="button" class="link" ref={button} onClick={onUndo}>
            {t('optionsUndo')}
          </button>
        </>
      )}
    </p>
  );
}
