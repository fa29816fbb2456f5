import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { LINE_FOCUS, RATES } from '../../../settings/aids';
import type { ListenState, Voice } from '../../listen/contract';
import type { AidsTexts } from '../texts';
import type { AidsControls } from './aids';

export interface AidsProps {
  texts: AidsTexts;
  controls: AidsControls;
}

/** SVG paths of the player's buttons, in a square of 24. */
const SIGNS = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zm6 0h4v14h-4z',
  next: 'M7 5v14l9-7zm9 0h2v14h-2z',
  previous: 'M17 5v14l-9-7zM6 5h2v14H6z',
  nextParagraph: 'M5 5v14l7-7zm7 0v14l7-7z',
  previousParagraph: 'M19 5v14l-7-7zm-7 0v14l-7-7z',
} as const;

/** The panel for reading aloud and line focus. */
export function AidsPanel({ texts, controls }: AidsProps) {
  const { aids, listening, open } = controls;
  useEffect(open, []);
  const state = typeof listening === 'object' ? listening : null;
  const rate = new Intl.NumberFormat(texts.lang, { maximumFractionDigits: 1 }).format(aids.rate);
  return (
    <section class="aids panel" aria-label={texts.title}>
      <Buttons texts={texts} controls={controls} state={state} />
      <p class="note" role="status">
        {listening === 'lost' ? texts.lost : noteOn(state, texts)}
      </p>
      <label class="field">
        <span>{texts.voice}</span>
        <select
          disabled={!state || state.own.length + state.others.length === 0}
          value={state?.voice ?? ''}
          onChange={({ currentTarget }) => controls.setVoice(currentTarget.value)}
        >
          {!state?.voice && <option value="">–</option>}
          <Voices label={texts.ownVoices} voices={state?.own ?? []} lang={texts.lang} />
          <Voices label={texts.otherVoices} voices={state?.others ?? []} lang={texts.lang} />
        </select>
      </label>
      <label class="field">
        <span>
          {/* An output would take the label from the slider. */}
          {texts.rate} <span class="value">{rate}×</span>
        </span>
        <input
          type="range"
          {...RATES}
          value={aids.rate}
          aria-valuetext={`${rate}×`}
          onChange={({ currentTarget }) => controls.setRate(Number(currentTarget.value))}
        />
      </label>
      <fieldset class="line-focus-choice">
        <legend>{texts.lineFocus}</legend>
        {LINE_FOCUS.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="line-focus"
              checked={aids.lineFocus === mode}
              onChange={() => controls.setLineFocus(mode)}
            />
            <span>{texts.lineFocusModes[mode]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

type ButtonsProps = AidsProps & { state: ListenState | null };

/** The buttons of the player. Arrow keys go through the article while the focus is on one of them. */
function Buttons({ texts, controls, state }: ButtonsProps) {
  const { step, toggle } = controls;
  const isSpeaking = state?.phase === 'speaking';
  const off = !state?.voice;
  const byKey = (event: KeyboardEvent): void => {
    if (off || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const steps: Partial<Record<string, () => void>> = {
      ArrowRight: () => step('sentence', 1),
      ArrowLeft: () => step('sentence', -1),
      ArrowDown: () => step('paragraph', 1),
      ArrowUp: () => step('paragraph', -1),
    };
    const act = steps[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const button = (sign: keyof typeof SIGNS, label: string, act: () => void, name = '') => (
    <button type="button" class={name} aria-label={label} title={label} disabled={off} onClick={act}>
      <Sign path={SIGNS[sign]} />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced at each of its five buttons.
    <div class="player" role="group" aria-label={texts.readAloud} dir="ltr" onKeyDown={byKey}>
      {button('previousParagraph', texts.previousParagraph, () => step('paragraph', -1))}
      {button('previous', texts.previousSentence, () => step('sentence', -1))}
      {button(isSpeaking ? 'pause' : 'play', isSpeaking ? texts.pause : texts.play, toggle, 'play')}
      {button('next', texts.nextSentence, () => step('sentence', 1))}
      {button('nextParagraph', texts.nextParagraph, () => step('paragraph', 1))}
    </div>
  );
}

function Sign({ path }: { path: string }): ComponentChildren {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

function Voices({ label, voices, lang }: { label: string; voices: readonly Voice[]; lang: string }) {
  if (voices.length === 0) return null;
  const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
  return (
    <optgroup label={label}>
      {voices.map((voice) => (
        <option key={voice.uri} value={voice.uri}>
          {`${voice.name} · ${nameOf(languages, voice.lang)}`}
        </option>
      ))}
    </optgroup>
  );
}

/** The name of a language; the tag itself where that is not valid, as with some voices. */
function nameOf(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Why the reader cannot listen; empty where they can. */
function noteOn(state: ListenState | null, texts: AidsTexts): string {
  if (!state || state.phase === 'waiting') return texts.waiting;
  if (state.phase === 'failed') return texts.failed;
  if (state.voice || state.own.length > 0) return '';
  if (state.onlyRemote) return texts.onlyRemote;
  return state.others.length > 0 ? texts.noVoiceForLanguage : texts.noVoice;
}
