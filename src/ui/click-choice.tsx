import { CLICKS, type Click } from '../settings/schema';
import { type MessageKey, t } from './i18n';

const LABELS: Readonly<Record<Click, { name: MessageKey; hint: MessageKey }>> = {
  read: { name: 'clickArticle', hint: 'clickArticleHint' },
  panel: { name: 'clickPanel', hint: 'clickPanelHint' },
};

interface Props {
  legend: string;
  /** `undefined` while the reader has not chosen. */
  click: Click | undefined;
  /** The choice that Galley recommends, if it says so here. */
  recommended?: Click;
  onClick(click: Click): void;
}

/** The choice of what a click on the toolbar button does. */
export function ClickChoice({ legend, click, recommended, onClick }: Props) {
  return (
    <fieldset class="click">
      <legend>{legend}</legend>
      {CLICKS.map((value) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name="click"
            value={value}
            checked={value === click}
            onChange={() => onClick(value)}
          />
          <span>
            {t(LABELS[value].name)}
            {value === recommended && <span class="soft"> ({t('clickRecommended')})</span>}
          </span>
          <span class="soft hint">{t(LABELS[value].hint)}</span>
        </label>
      ))}
    </fieldset>
  );
}
