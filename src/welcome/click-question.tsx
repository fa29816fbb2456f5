import { useEffect, useState } from 'preact/hooks';
import { type Click, loadSettings, onSettingsChange, updateGeneral } from '../settings';
import { ClickChoice } from '../ui/click-choice';
import { t } from '../ui/i18n';

/** Asks what a click on the toolbar button is to do. Nothing is chosen before the reader answers. */
export function ClickQuestion() {
  const [click, setClick] = useState<Click | undefined>();
  const [outcome, setOutcome] = useState<'clickChosen' | 'clickFailed' | null>(null);
  useEffect(() => {
    const load = (): void =>
      void loadSettings().then(
        ({ general }) => setClick(general.click),
        () => undefined,
      );
    load();
    return onSettingsChange(load);
  }, []);
  const choose = (chosen: Click): void => {
    setClick(chosen);
    updateGeneral((general) => ({ ...general, click: chosen })).then(
      () => setOutcome('clickChosen'),
      () => {
        setClick(click);
        setOutcome('clickFailed');
      },
    );
  };
  return (
    <section class="question">
      <ClickChoice legend={t('clickQuestion')} click={click} recommended="read" onClick={choose} />
      <p role="status" class="soft answer">
        {outcome && t(outcome)}
      </p>
    </section>
  );
}
