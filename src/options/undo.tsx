import { useEffect, useRef } from 'preact/hooks';
import { t, tn } from '../ui/i18n';

interface Props {
  /** The sites whose settings were removed last; none when there is nothing to undo. */
  hosts: readonly string[];
  onUndo(): void;
}

/** Says that sites are gone and brings them back. Takes the focus, which “Remove” has lost with its row. */
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
