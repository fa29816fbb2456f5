import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { withdrawAll } from '../../settings/permissions/permissions';
import { removeEverywhere } from '../../settings/sync/sync';
import { t } from '../../ui/i18n';
import { Resume } from '../resume';
import { Seen } from '../seen';
import type { Store } from '../store';
import { Stored } from './stored';

interface PrivacyProps {
  general: Settings['general'];
  synced: boolean;
  store: Store;
}

/** A summary of what is stored, and the button that deletes it. */
export function Privacy({ general, synced, store }: PrivacyProps) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done' | 'done-here'>('idle');
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  /** True while the question is open. The focus moves to its harmless answer, and back afterwards. */
  const entered = useRef(false);
  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
    else if (entered.current) start.current?.focus();
    entered.current = step === 'asking';
  }, [step]);
  const remove = async (): Promise<void> => {
    let everywhere = false;
    const removal = async (): Promise<void> => {
      everywhere = await removeEverywhere();
      await withdrawAll();
    };
    const removed = await store(removal());
    setStep(removed ? (everywhere ? 'done' : 'done-here') : 'idle');
  };
  return (
    <section>
      <h2>{t('optionsPrivacy')}</h2>
      <p>{t('optionsPrivacyText')}</p>
      <Stored />
      <Resume general={general} store={store} />
      <Seen general={general} store={store} />
      {step === 'asking' ? (
        <fieldset class="ask">
          <legend>{t(synced ? 'optionsDeleteAskSynced' : 'optionsDeleteAsk')}</legend>
          <button type="button" class="danger" onClick={remove}>
            {t('optionsDeleteYes')}
          </button>
          <button type="button" ref={keep} onClick={() => setStep('idle')}>
            {t('optionsDeleteNo')}
          </button>
        </fieldset>
      ) : (
        <button type="button" ref={start} onClick={() => setStep('asking')}>
          {t('optionsDeleteAll')}
        </button>
      )}
      <p role="status">
        {step === 'done' && t('optionsDeleted')}
        {step === 'done-here' && t('optionsDeletedHere')}
      </p>
    </section>
  );
}
