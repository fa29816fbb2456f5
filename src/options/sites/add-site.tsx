import { useEffect, useRef, useState } from 'preact/hooks';
import { siteFromInput } from '../../settings/site';
import { t } from '../../ui/i18n';

interface Props {
  /** Hosts that are in the list already. */
  known: readonly string[];
  /** Initial value of the field: a site to add, or `''`. */
  initial: string;
  onAdd(host: string): void;
  /** The reader entered a host that is already in the list. */
  onKnown(host: string): void;
}

/** The form that adds a site. A pasted address is cut to its host. */
export function AddSite({ known, initial, onAdd, onKnown }: Props) {
  const [input, setInput] = useState(initial);
  const [problem, setProblem] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!initial) return;
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'center' });
  }, []);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = siteFromInput(input);
    if (!host) setProblem(t('optionsBadHost', input.trim()));
    else if (known.includes(host)) {
      setProblem(t('optionsKnownHost', host));
      onKnown(host);
    } else {
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
          autoCapitalize="none"
          spellcheck={false}
          placeholder={t('optionsHostPlaceholder')}
          value={input}
          aria-invalid={problem !== ''}
          aria-describedby="add-problem"
          onInput={(event) => setInput(event.currentTarget.value)}
        />
      </label>
      <button type="submit" ref={button}>
        {t('optionsAdd')}
      </button>
      <p id="add-problem" role="alert" class="alert">
        {problem}
      </p>
    </form>
  );
}
