import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AidsPanel, type AidsProps } from './aids/aids-panel';
import { Comments } from './comments';
import type { CleanView, ReaderModel } from './contract';
import { type HowFar, Rail } from './rail';
import { TakePanel, type TakeProps } from './take-panel';
import { TitleBlock } from './title-block';
import { TypePanel, type TypeProps } from './type-panel';

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
      <Bar model={model} view={view} type={type} onTake={onTake} aids={aids} />
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
  type,
  onTake,
  aids,
}: Pick<Props, 'model' | 'view' | 'type' | 'onTake' | 'aids'>) {
  const [open, setOpen] = useState<'type' | 'take' | 'aids' | null>(null);
  /** A panel would lie over what has the focus next. The player stays: it is used while reading, and room is kept for it. */
  const leave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget) && open !== 'aids')
      setOpen(null);
  };
  /** Esc takes an open panel away before it leaves the view; with the player it is the way to silence, and leaves. */
  const close = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || open === null || open === 'aids') return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
  };
  const panelButton = (panel: 'type' | 'take' | 'aids', label: string, sign: string) => (
    <button
      type="button"
      class={`${panel}-button`}
      aria-expanded={open === panel}
      aria-label={label}
      title={label}
      onClick={() => setOpen(open === panel ? null : panel)}
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
      {open === 'type' && <TypePanel texts={texts.type} {...type} />}
      {open === 'aids' && <AidsPanel texts={texts.aids} controls={aids} />}
      {open === 'take' && <TakePanel texts={texts.take} onTake={onTake} />}
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
