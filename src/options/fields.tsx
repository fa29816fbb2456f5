import { CLUTTER_CATEGORIES, type ClutterCategory } from '../engine/types';
import { LOOKS, type Look } from '../settings';
import { categoryHint, categoryName } from '../ui/categories';
import { type MessageKey, t } from '../ui/i18n';

export const LOOK_LABELS: Readonly<Record<Look, { name: MessageKey; hint: MessageKey }>> = {
  reader: { name: 'lookReader', hint: 'lookReaderHint' },
  'in-place': { name: 'lookInPlace', hint: 'lookInPlaceHint' },
};

interface LookProps {
  /** Name of this group of radio buttons; unique on the page. */
  name: string;
  look: Look | undefined;
  /** Adds the choice to follow the general setting. */
  inherits?: boolean;
  onLook(look: Look | undefined): void;
}

/** The choice between reader and in-place look. */
export function LookChoice({ name, look, inherits = false, onLook }: LookProps) {
  return (
    <fieldset>
      <legend>{t('optionsLook')}</legend>
      {inherits && (
        <label class="choice">
          <input
            type="radio"
            name={`look-${name}`}
            checked={look === undefined}
            onChange={() => onLook(undefined)}
          />
          <span>{t('lookGeneral')}</span>
        </label>
      )}
      {LOOKS.map((value) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={`look-${name}`}
            value={value}
            checked={look === value}
            onChange={() => onLook(value)}
          />
          <span>{t(LOOK_LABELS[value].name)}</span>
          <span class="soft hint">{t(LOOK_LABELS[value].hint)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface KeepProps {
  keep: readonly ClutterCategory[];
  onKeep(category: ClutterCategory, on: boolean): void;
}

/** The kinds of blocks that are hidden: a tick hides, without one the kind stays visible. */
export function Keep({ keep, onKeep }: KeepProps) {
  return (
    <fieldset>
      <legend>{t('optionsHides')}</legend>
      <p class="soft">{t('optionsHidesHint')}</p>
      <div class="categories">
        {CLUTTER_CATEGORIES.map((category) => (
          <label class="choice" key={category}>
            <input
              type="checkbox"
              value={category}
              checked={!keep.includes(category)}
              onChange={(event) => onKeep(category, !event.currentTarget.checked)}
            />
            <span>{categoryName(category)}</span>
            <span class="soft hint">{categoryHint(category)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
