import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChange, type Settings, updateGeneral, withCategory } from '../settings';
import { t } from '../ui/i18n';
import { Keep, LookChoice } from './fields';
import { Privacy } from './privacy';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

/** Waits for a change to be stored and says what went wrong otherwise. Resolves to whether it is stored. */
export type Store = (change: Promise<void>) => Promise<boolean>;

/** The options page. Every change is stored at once. @param asked site whose settings to show first */
export function Options({ asked }: { asked: string | null }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => {
    try {
      setSettings(await loadSettings());
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    void load();
    return onSettingsChange(load);
  }, []);
  const store: Store = async (change) => {
    const stored = await change.then(
      () => true,
      () => false,
    );
    setFailed(!stored);
    // A control the reader has just moved goes back to what is really stored.
    if (!stored) await load();
    return stored;
  };
  return (
    <>
      <h1>{t('optionsTitle')}</h1>
      <p role="alert" class="alert storage">
        {failed ? t('optionsStorageFailed') : ''}
      </p>
      {settings && (
        <>
          <General general={settings.general} store={store} />
          <Sites settings={settings} asked={asked} store={store} />
          <Shortcuts />
          <Privacy store={store} />
        </>
      )}
    </>
  );
}

function General({ general, store }: { general: Settings['general']; store: Store }) {
  return (
    <section>
      <h2>{t('optionsGeneral')}</h2>
      <p class="soft">{t('optionsGeneralHint')}</p>
      <LookChoice
        name="general"
        look={general.look}
        onLook={(look) => look && store(updateGeneral((now) => ({ ...now, look })))}
      />
      <Keep
        keep={general.keep}
        onKeep={(category, on) =>
          store(updateGeneral((now) => ({ ...now, keep: withCategory(now.keep, category, on) })))
        }
      />
    </section>
  );
}
