import { LONGEST_TEXT, RULE_KINDS, type RuleKind } from '../../settings/rules';
import { type MessageKey, t, tn } from '../../ui/i18n';
import type { Trial } from '../rules/contract';

export interface PanelState {
  kind: RuleKind;
  isFixed: boolean;
  preview: boolean;
  /** `null` while it is tried. */
  trial: Trial | null;
  name: string;
  level: number;
  levels: number;
}

interface Props extends PanelState {
  /** Words of the box. */
  words: number;
  on: {
    kind(kind: RuleKind): void;
    level(level: number): void;
    name(name: string): void;
    preview(on: boolean): void;
    take(): void;
    other(): void;
    leave(): void;
  };
}

const KIND_LABELS: Readonly<Record<RuleKind, MessageKey>> = {
  hide: 'pickerKindHide',
  article: 'pickerKindArticle',
};

/** Why a box is not to be had. */
const REFUSALS: Readonly<Record<Extract<Trial, { ok: false }>['why'], MessageKey>> = {
  text: 'refusedText',
  headline: 'refusedHeadline',
  prompt: 'refusedPrompt',
  hidden: 'refusedHidden',
  'no-article': 'refusedNoArticle',
  'no-text': 'refusedNoText',
};

/** What the reader can do with the box that is pointed at. */
export function Panel({ kind, isFixed, preview, trial, name, level, levels, words, on }: Props) {
  return (
    <form
      aria-label={t('pickerTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        on.take();
      }}
    >
      <fieldset class="kinds">
        <legend class="unseen">{t('pickerWhat')}</legend>
        {RULE_KINDS.map((value) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => on.kind(value)} />
            <span>{t(KIND_LABELS[value])}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="status">
        {levels > 0 && t('pickerBox', name, tn('words', words))}
      </p>
      {isFixed ? (
        <>
          <p role="alert" class="refusal">
            {trial?.ok === false ? t(REFUSALS[trial.why]) : ''}
          </p>
          <div class="size">
            <button type="button" onClick={() => on.level(level - 1)}>
              {t('pickerNarrower')}
            </button>
            <input
              type="range"
              aria-label={t('pickerSize')}
              min={0}
              max={Math.max(levels - 1, 0)}
              value={level}
              onInput={(event) => on.level(event.currentTarget.valueAsNumber)}
            />
            <button type="button" disabled={level >= levels - 1} onClick={() => on.level(level + 1)}>
              {t('pickerWider')}
            </button>
          </div>
          <label class="name">
            <span>{t('pickerName')}</span>
            <input
              type="text"
              maxLength={LONGEST_TEXT}
              value={name}
              onInput={(event) => on.name(event.currentTarget.value)}
            />
          </label>
          {kind === 'hide' && (
            <label class="choice">
              <input
                type="checkbox"
                checked={preview}
                onChange={(event) => on.preview(event.currentTarget.checked)}
              />
              <span>{t('pickerPreview')}</span>
            </label>
          )}
          <div class="buttons">
            <button type="submit" class="main" disabled={!trial?.ok}>
              {t(kind === 'hide' ? 'hide' : 'pickerKindArticle')}
            </button>
            <button type="button" onClick={on.other}>
              {t('pickerOther')}
            </button>
            <button type="button" onClick={on.leave}>
              {t('pickerLeave')}
            </button>
          </div>
        </>
      ) : (
        <div class="buttons">
          <p class="hint">
            {t(kind === 'hide' ? 'pickerHintHide' : 'pickerHintArticle')} <span>{t('pickerKeys')}</span>
          </p>
          <button type="button" onClick={on.leave}>
            {t('pickerLeave')}
          </button>
        </div>
      )}
    </form>
  );
}
