import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChange, type Settings, updateGeneral } from '../settings';
import { t } from '../ui/i18n';
import { Keep, LookChoice, withCategory } from './fields';
import { Privacy } from './privacy';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

/** The options page. Every change is stored at once. @param asked site whose settings to show first */
export function Options({ asked }: { asked: string | null }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const load = (): void => {
      loadSettings().then(setSettings, () => setFailed(true));
    };
    load();
    return onSettingsChange(load);
  }, []);
  /** Runs a change; what was stored stays where it fails. */
  const store = (change: Promise<void>): void => {
    change.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <h1>{t('optionsTitle')}</h1>
      <p role="alert" class="alert" hidden={!failed}>
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

function General({ general, store }: { general: Settings['general']; store(change: Promise<void>): void }) {
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
