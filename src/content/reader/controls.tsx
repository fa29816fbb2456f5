import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { AidsPanel, type AidsProps } from './aids/aids-panel';
import { Comments } from './comments';
import type { CleanView, ReaderModel } from './contract';
import { type HowFar, Rail } from './rail';
import { TakePanel, type TakeProps } from './share-panel';
import { TitleBlock } from './title-block';
import { TypePanel, type TypeProps } from './type-panel';

/** What the bar opens over itself. */
export type Panel = 'type' | 'take' | 'aids';

interface Props {
  model: ReaderModel;
  view: CleanView;
  /** Section the reader is in. */
  current: string | null;
  howFar: HowFar;
  /** All folds of the outline are open. */
  allOpen: boolean;
  /** Holds the article's blocks. */
  body: HTMLElement;
  onJump(section: string): void;
  onToggleAll(): void;
  /** Moves the focus to the article. */
  onSkip(): void;
  /** The panel that is open. */
  panel: Panel | null;
  onPanel(panel: Panel | null): void;
  type: Omit<TypeProps, 'texts'>;
  onTake: TakeProps['onTake'];
  aids: AidsProps['controls'];
}

/** The reader look around the article: title block, outline rail, and the bar that chooses the view. */
export function Chrome({
  model,
  view,
  current,
  howFar,
  allOpen,
  body,
  onJump,
  onToggleAll,
  onSkip,
  panel,
  onPanel,
  type,
  onTake,
  aids,
}: Props) {
  const { sections, texts } = model;
  const { lang, dir } = model.body;
  const rail = view === 'article' && sections.length > 1;
  return (
    <>
      <button type="button" class="skip" onClick={onSkip}>
        {texts.toText}
      </button>
      <Bar
        model={model}
        view={view}
        panel={panel}
        onPanel={onPanel}
        type={type}
        onTake={onTake}
        aids={aids}
      />
      <div class={rail ? 'layout with-rail' : 'layout'}>
        {rail && (
          <Rail
            model={model}
            current={current}
            howFar={howFar}
            folded={aids.aids.railFolded}
            onFold={aids.setRailFolded}
            onJump={onJump}
          />
        )}
        <article lang={lang} dir={dir}>
          <TitleBlock model={model} />
          {view === 'outline' && (
            <p class="outline-bar" lang={texts.lang}>
              <bdi>{model.outlineNote}</bdi>
              <button type="button" onClick={onToggleAll}>
                {allOpen ? texts.closeAll : texts.openAll}
              </button>
            </p>
          )}
          <Mount element={body} />
          {model.comments && <Comments model={model} comments={model.comments} />}
          <p class="source" lang={texts.lang}>
            <span>{model.source}</span>
          </p>
        </article>
      </div>
    </>
  );
}

function Bar({
  model: { texts, onView },
  view,
  panel,
  onPanel,
  type,
  onTake,
  aids,
}: Pick<Props, 'model' | 'view' | 'panel' | 'onPanel' | 'type' | 'onTake' | 'aids'>) {
  /** The player stays open: it is used while reading, and room is kept for it. */
  const isPassing = panel !== null && panel !== 'aids';
  /** A panel would lie over what has the focus next. */
  const leave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>): void => {
    if (isPassing && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onPanel(null);
  };
  /** Esc takes an open panel away before it leaves the view; with the player it is the way to silence, and leaves. */
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
  const button = (name: CleanView, label: string) => (
    <button type="button" aria-pressed={view === name} onClick={() => onView(name)}>
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it answers no key itself, but hears those of the controls in it.
    <div class="controls" onFocusOut={leave} onKeyDown={close}>
      {panel === 'type' && <TypePanel texts={texts.type} {...type} />}
      {panel === 'aids' && <AidsPanel texts={texts.aids} controls={aids} />}
      {panel === 'take' && <TakePanel texts={texts.take} onTake={onTake} />}
      <fieldset class="bar" aria-label={texts.views}>
        <button
          type="button"
          title={texts.backToPage}
          aria-pressed={false}
          onClick={() => onView('original')}
        >
          {texts.original}
        </button>
        {button('article', texts.article)}
        {button('outline', texts.outline)}
        {panelButton('type', texts.type.title, 'Aa')}
        {panelButton('aids', texts.aids.title, '♪')}
        {panelButton('take', texts.take.title, '⤓')}
      </fieldset>
    </div>
  );
}

/** Puts an element that Preact does not own into the tree. */
function Mount({ element }: { element: HTMLElement }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(element);
  }, [element]);
  return <div ref={holder} />;
}
