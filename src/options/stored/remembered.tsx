import { useState } from 'preact/hooks';
import { type MessageKey, type PluralKey, t, tn } from '../../ui/i18n';
import type { Store } from '../store';
import { useLive } from '../use-live';

/** Something that Galley remembers on this device while the reader reads. */
export interface Memory {
  texts: {
    legend: MessageKey;
    on: MessageKey;
    hint: MessageKey;
    count: PluralKey;
    forget: MessageKey;
    forgotten: MessageKey;
  };
  count(): Promise<number>;
  onChange(listener: () => void): () => void;
  forget(): Promise<void>;
}

interface Props {
  memory: Memory;
  isOn: boolean;
  onTurn(on: boolean): Promise<void>;
  store: Store;
}

/** The setting that remembers, how much is remembered, and the button that forgets it. */
export function Remembered({ memory: { texts, count, onChange, forget }, isOn, onTurn, store }: Props) {
  const known = useLive(count, onChange) ?? 0;
  const [forgotten, setForgotten] = useState(false);
  // Turning the setting off also deletes what is stored.
  const turn = (on: boolean): Promise<boolean> => store(onTurn(on).then(() => (on ? undefined : forget())));
  return (
    <fieldset>
      <legend>{t(texts.legend)}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => void turn(checked)}
        />
        <span>{t(texts.on)}</span>
        <span class="soft hint">{t(texts.hint)}</span>
      </label>
      <p class="soft setting">{tn(texts.count, known)}</p>
      <button type="button" disabled={known === 0} onClick={async () => setForgotten(await store(forget()))}>
        {t(texts.forget)}
      </button>
      <p role="status">{forgotten && known === 0 ? t(texts.forgotten) : ''}</p>
    </fieldset>
  );
}
