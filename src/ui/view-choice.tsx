import { VIEWS, type View } from '../messages';
import { type MessageKey, t } from './i18n';

const LABELS: Readonly<Record<View, MessageKey>> = {
  original: 'viewOriginal',
  article: 'viewArticle',
  outline: 'viewOutline',
};

interface Props {
  view: View;
  /** The page cannot be asked or has not answered yet. */
  disabled: boolean;
  /** There is an article to be shown clean. */
  readable: boolean;
  onView(view: View): void;
}

/** The control that chooses what the page shows. */
export function ViewChoice({ view: current, disabled, readable, onView }: Props) {
  return (
    <fieldset class="views" disabled={disabled}>
      <legend class="visually-hidden">{t('viewLegend')}</legend>
      {VIEWS.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name="view"
            value={view}
            checked={view === current}
            disabled={view !== 'original' && !readable}
            onChange={() => onView(view)}
          />
          <span>{t(LABELS[view])}</span>
        </label>
      ))}
    </fieldset>
  );
}
