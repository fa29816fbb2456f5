import { CLUTTER_CATEGORIES } from '../engine/types';
import type { PageChoices } from '../messages';
import { withCategory } from '../settings';
import { categoryName } from '../ui/categories';
import { t, tn } from '../ui/i18n';
import type { SiteControl } from './use-site';

interface Props {
  control: SiteControl;
  /** The browser now allows Galley to clean this site automatically. */
  onAllowed(): void;
  /**
   * The visible categories have changed.
   * @param page choices for this page only, in a private window
   */
  onChange(page?: PageChoices): void;
}

/** The settings for the site of the page: automatic cleaning, and the kinds of blocks that are hidden. */
export function SiteControls({ control, onAllowed, onChange }: Props) {
  return (
    <section class="site" aria-label={control.site}>
      {control.isPrivate ? (
        <p class="soft hint">{t('privateWindow')}</p>
      ) : (
        <Automatic control={control} onAllowed={onAllowed} />
      )}
      <HiddenKinds control={control} onChange={onChange} />
    </section>
  );
}

function Automatic({ control, onAllowed }: { control: SiteControl; onAllowed(): void }) {
  const { wanted, allowed } = control;
  const turnOn = async (): Promise<void> => {
    if (await control.turnOn()) onAllowed();
  };
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={wanted && allowed}
          aria-describedby="automatic-hint"
          onChange={(event) => {
            const { currentTarget: input } = event;
            if (!input.checked) return void control.turnOff();
            // The control shows “on” only after the browser has granted the permission.
            input.checked = wanted && allowed;
            void turnOn();
          }}
        />
        <span>{t('automaticSite', control.site)}</span>
      </label>
      <p class="soft hint" id="automatic-hint">
        {t(wanted ? (allowed ? 'automaticOn' : 'automaticNotAllowed') : 'automaticOff')}
      </p>
    </>
  );
}

/** The kinds of blocks that are hidden on this site: a tick hides, without one the kind stays visible. */
function HiddenKinds({ control, onChange }: { control: SiteControl; onChange: Props['onChange'] }) {
  const { keep } = control;
  const set = async (next: ReturnType<typeof withCategory> | undefined): Promise<void> => {
    await control.setKeep(next);
    onChange(control.isPrivate ? { keep: next } : undefined);
  };
  return (
    <details class="keep">
      <summary>
        <span>{t('hidesHere')}</span>
        <span class="soft">{keep.length > 0 ? tn('allButKinds', keep.length) : t('allKinds')}</span>
      </summary>
      <p class="soft hint">{t('optionsHidesHint')}</p>
      {CLUTTER_CATEGORIES.map((category) => (
        <label class="switch" key={category}>
          <input
            type="checkbox"
            value={category}
            checked={!keep.includes(category)}
            onChange={(event) => void set(withCategory(keep, category, !event.currentTarget.checked))}
          />
          <span>{categoryName(category)}</span>
        </label>
      ))}
      {!control.followsGeneral && (
        <button type="button" class="link" onClick={() => void set(undefined)}>
          {t('keepGeneral')}
        </button>
      )}
    </details>
  );
}
