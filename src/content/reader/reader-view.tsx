import { useLayoutEffect, useRef } from 'preact/hooks';
import { Comments } from './article/comments';
import { OrderLine } from './article/order-line';
import { StoryLine } from './article/story-line';
import { TitleBlock } from './article/title-block';
import { ReaderBar, type ReaderBarProps } from './controls/bar';
import { Rail } from './controls/rail';

interface Props extends ReaderBarProps {
  /** All folds of the outline are open. */
  allOpen: boolean;
  /** Holds the article's blocks. */
  body: HTMLElement;
  onToggleAll(): void;
  /** Moves the focus to the article. */
  onSkip(): void;
}

/** The whole reader look: controls, rail, title block, the article's blocks and its comments. */
export function ReaderView(props: Props) {
  const { model, state, aids, allOpen, body, onJump, onToggleAll, onSkip } = props;
  const { texts } = model;
  const { lang, dir } = model.body;
  const hasRail = state.view === 'article';
  return (
    <>
      <button type="button" class="skip" onClick={onSkip}>
        {texts.toText}
      </button>
      {hasRail && (
        <div class="progress-edge" aria-hidden="true">
          <div style={{ inlineSize: `${state.progress.read}%` }} />
        </div>
      )}
      <ReaderBar {...props} />
      <div class={hasRail ? 'layout with-rail' : 'layout'}>
        {hasRail && (
          <Rail
            model={model}
            section={state.section}
            progress={state.progress}
            folded={state.aids.railFolded}
            onFold={aids.setRailFolded}
            onJump={onJump}
          />
        )}
        <article lang={lang} dir={dir}>
          <TitleBlock model={model} />
          {model.entries && <OrderLine model={model} entries={model.entries} />}
          {state.view === 'outline' && (
            <p class="outline-bar" lang={texts.lang}>
              <bdi>{model.outlineNote}</bdi>
              <button type="button" onClick={onToggleAll}>
                {allOpen ? texts.closeAll : texts.openAll}
              </button>
            </p>
          )}
          <Mount element={body} />
          {model.story && <StoryLine model={model} story={model.story} />}
          {model.comments && <Comments model={model} comments={model.comments} />}
          <p class="source" lang={texts.lang}>
            <span>{model.source}</span>
          </p>
        </article>
      </div>
    </>
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
