import { useState } from 'preact/hooks';
import { removeAll } from '../settings';
import { t } from '../ui/i18n';

/** What is stored, and the button that deletes it. */
export function Privacy({ store }: { store(change: Promise<void>): void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const remove = (): void => {
    store(removeAll());
    setStep('done');
  };
  return (
    <section>
      <h2>{t('optionsPrivacy')}</h2>
      <p>{t('optionsPrivacyText')}</p>
      {step === 'asking' ? (
        <p role="alertdialog" aria-label={t('optionsDeleteAsk')} class="ask">
          <span>{t('optionsDeleteAsk')}</span>
          <button type="button" onClick={remove}>
            {t('optionsDeleteYes')}
          </button>
          <button type="button" onClick={() => setStep('idle')}>
            {t('optionsDeleteNo')}
          </button>
        </p>
      ) : (
        <button type="button" onClick={() => setStep('asking')}>
          {t('optionsDeleteAll')}
        </button>
      )}
      <p role="status">{step === 'done' ? t('optionsDeleted') : ''}</p>
    </section>
  );
}
