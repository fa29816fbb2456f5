import { LONGEST_TEXT, RULE_KINDS, type RuleKind } from '../../settings/rules/rules';
import { type MessageKey, t, tn } from '../../ui/i18n';
import type { Trial } from '../rules/contract';
import type { PickerState } from './state';

/** What the reader can do in the panel. */
export interface PanelActions {
  setKind(kind: RuleKind): void;
  setLevel(level: number): void;
  rename(name: string): void;
  setPreview(on: boolean): void;
  /** Makes the rule. */
  confirm(): void;
  /** Goes back to pointing. */
  release(): void;
  leave(): void;
}

interface Props {
  state: PickerState;
  on: PanelActions;
}

const KIND_LABELS: Readonly<Record<RuleKind, MessageKey>> = {
  hide: 'pickerKindHide',
  article: 'pickerKindArticle',
};

/** Why the rule cannot be. */
const REFUSALS: Readonly<Record<Extract<Trial, { ok: false }>['why'], MessageKey>> = {
  text: 'refusedText',
  headline: 'refusedHeadline',
  prompt: 'refusedPrompt',
  hidden: 'refusedHidden',
  'no-article': 'refusedNoArticle',
  'no-text': 'refusedNoText',
};

/** The panel of the picker: what to do with the framed box. */
export function Panel({ state, on }: Props) {
  const { kind, isChosen, name, words, chain } = state;
  return (
    <form
      aria-label={t('pickerTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        on.confirm();
      }}
    >
      <fieldset class="kinds">
        <legend class="unseen">{t('pickerWhat')}</legend>
        {RULE_KINDS.map((value) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => on.setKind(value)} />
            <span>{t(KIND_LABELS[value])}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="status">
        {chain.length > 0 && t('pickerBox', name, tn('words', words))}
      </p>
      {isChosen ? <Chosen state={state} on={on} /> : <Hint state={state} on={on} />}
    </form>
  );
}

/** While the reader points: how that is done. */
function Hint({ state: { kind }, on }: Props) {
  return (
    <div class="buttons">
      <p class="hint">
        {t(kind === 'hide' ? 'pickerHintHide' : 'pickerHintArticle')} <span>{t('pickerKeys')}</span>
      </p>
      <button type="button" onClick={on.leave}>
        {t('pickerLeave')}
      </button>
    </div>
  );
}

/** Once a box is chosen: its size and name, the preview, and the button that makes the rule. */
function Chosen({ state, on }: Props) {
  const { kind, isPreviewOn, trial, name } = state;
  return (
    <>
      <p role="alert" class="refusal">
        {trial?.ok === false ? t(REFUSALS[trial.why]) : ''}
      </p>
      <Size state={state} on={on} />
      <label class="name">
        <span>{t('pickerName')}</span>
        <input
          type="text"
          maxLength={LONGEST_TEXT}
          value={name}
          onInput={(event) => on.rename(event.currentTarget.value)}
        />
      </label>
      {kind === 'hide' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isPreviewOn}
            onChange={(event) => on.setPreview(event.currentTarget.checked)}
          />
          <span>{t('pickerPreview')}</span>
        </label>
      )}
      <div class="buttons">
        <button type="submit" class="main" disabled={!trial?.ok}>
          {t(kind === 'hide' ? 'hide' : 'pickerKindArticle')}
        </button>
        <button type="button" onClick={on.release}>
          {t('pickerOther')}
        </button>
        <button type="button" onClick={on.leave}>
          {t('pickerLeave')}
        </button>
      </div>
    </>
  );
}

/** Chooses a wider or a narrower box at the same place. */
function Size({ state: { level, chain }, on }: Props) {
  const widest = Math.max(chain.length - 1, 0);
  return (
    <div class="size">
      <button type="button" onClick={() => on.setLevel(level - 1)}>
        {t('pickerNarrower')}
      </button>
      <input
        type="range"
        aria-label={t('pickerSize')}
        min={0}
        max={widest}
        value={level}
        onInput={(event) => on.setLevel(event.currentTarget.valueAsNumber)}
      />
      <button type="button" disabled={level >= widest} onClick={() => on.setLevel(level + 1)}>
        {t('pickerWider')}
      </button>
    </div>
  );
}
