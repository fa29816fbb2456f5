import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { AidsPanel, type AidsProps } from '../aids/aids-panel';
import type { CleanView, ReaderModel } from '../contract';
import type { Panel, ReaderState } from '../state';
import { SharePanel, type ShareProps } from './share-panel';
import { TypePanel, type TypeProps } from './type-panel';

export interface BarProps {
  model: ReaderModel;
  state: ReaderState;
  aids: AidsProps['controls'];
  onPanel(panel: Panel | null): void;
  onType: TypeProps['onType'];
  onShare: ShareProps['onShare'];
}

/** The bar at the bottom of the window, which chooses the view, and the panel that is open over it. */
export function Bar({ model: { texts, onView }, state, aids, onPanel, onType, onShare }: BarProps) {
  const { view, panel, typography, ownTypography } = state;
  /** The player stays open: it is used while reading, and there is room for it. */
  const isPassing = panel !== null && panel !== 'aids';
  /** A panel would lie over what has the focus next. */
  const leave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>): void => {
    if (isPassing && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onPanel(null);
  };
  /** Esc closes an open panel before it leaves the view. With the player open it leaves, and so ends the voice. */
  const close = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || !isPassing) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    onPanel(null);
  };
  const panelButton = (name: Panel, label: string, sign: string) => (
    <button
      type="button"
      class={`${name}-button`}
      aria-expanded={name === panel}
      aria-label={label}
      title={label}
      onClick={() => onPanel(name === panel ? null : name)}
    >
      {sign}
    </button>
  );
  const viewButton = (name: CleanView, label: string) => (
    <button type="button" aria-pressed={view === name} onClick={() => onView(name)}>
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it answers no key itself, but hears those of the controls in it.
    <div class="controls" onFocusOut={leave} onKeyDown={close}>
      {panel === 'type' && (
        <TypePanel texts={texts.type} typography={typography} onlyHere={ownTypography} onType={onType} />
      )}
      {panel === 'aids' && <AidsPanel texts={texts.aids} controls={aids} />}
      {panel === 'share' && <SharePanel texts={texts.share} onShare={onShare} />}
      <fieldset class="bar" aria-label={texts.views}>
        <button
          type="button"
          title={texts.backToPage}
          aria-pressed={false}
          onClick={() => onView('original')}
        >
          {texts.original}
        </button>
        {viewButton('article', texts.article)}
        {viewButton('outline', texts.outline)}
        {panelButton('type', texts.type.title, 'Aa')}
        {panelButton('aids', texts.aids.title, '♪')}
        {panelButton('share', texts.share.title, '⤓')}
      </fieldset>
    </div>
  );
}
