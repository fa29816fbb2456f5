import type { ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import type { View } from '../../messages';
import { Icon, type IconName } from '../../ui/icon';

/** The texts of the controls, in the language of the user interface. */
export interface BarTexts {
  views: string;
  original: string;
  backToPage: string;
  article: string;
  outline: string;
  sections: string;
}

/** A button that opens a panel. */
export interface PanelButton<Panel extends string> {
  panel: Panel;
  icon: IconName;
  /** In one word. */
  label: string;
  /** In full; begins with the label. */
  title: string;
}

interface Props<Panel extends string> {
  texts: BarTexts;
  view: View;
  onView(view: View): void;
  buttons: readonly PanelButton<Panel>[];
  /** The panel that is open. */
  open: Panel | null;
  /** It stays open when the focus leaves it. */
  stays: boolean;
  onPanel(panel: Panel | null): void;
  /** The panel itself. */
  children: ComponentChildren;
}

const VIEW_NAMES = ['original', 'article', 'outline'] as const satisfies readonly View[];

/** The controls of a view: one button a view, one a panel, and the panel that is open. */
export function Bar<Panel extends string>(props: Props<Panel>) {
  const { texts, view, onView, buttons, open, stays, onPanel, children } = props;
  const isPassing = open !== null && !stays;
  /** A panel would lie over what has the focus next. */
  const leave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>): void => {
    if (isPassing && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onPanel(null);
  };
  /** Esc closes an open panel before it leaves the view. */
  const close = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || !isPassing) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    onPanel(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it answers no key itself, but hears those of the controls in it.
    <div class="controls" onFocusOut={leave} onKeyDown={close}>
      {children}
      <div class="bar">
        <fieldset class="views" aria-label={texts.views}>
          {VIEW_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              class={`view-button to-${name}`}
              title={name === 'original' ? texts.backToPage : undefined}
              aria-pressed={view === name}
              onClick={() => onView(name)}
            >
              <Icon name={name} />
              <span>{texts[name]}</span>
            </button>
          ))}
        </fieldset>
        {buttons.map(({ panel, icon, label, title }) => (
          <button
            key={panel}
            type="button"
            class={`tool-button ${panel}-button`}
            aria-expanded={panel === open}
            aria-label={title}
            title={title}
            onClick={() => onPanel(panel === open ? null : panel)}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
