import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Story, StoryState, Way } from '../../story/contract';
import type { ReaderTexts } from '../texts';

interface Props {
  story: Story;
  texts: ReaderTexts;
}

/** The line after the text of a story of several pages: which of them are here, and the ways to the others. */
export function StoryLine({ story, texts }: Props) {
  const [state, setState] = useState(story.state);
  const line = useRef<HTMLElement>(null);
  useLayoutEffect(() => story.watch(() => setState(story.state())), [story]);
  const { lang, story: say } = texts;
  const { loading, problem, last } = state;
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    if (!isPressed.current) return;
    // The pressed button is gone. With the focus on the view, the space bar scrolls and presses nothing.
    const next = loading ? line.current?.querySelector('button') : line.current?.closest('dialog');
    next?.focus({ preventScroll: true });
    isPressed.current = loading !== null;
  }, [loading]);
  const read = (way: Way): void => {
    isPressed.current = true;
    story.read(way);
  };
  return (
    <section class="story" lang={lang} ref={line}>
      <p role="status">
        <span class="where">{say.where(state)}</span>
        {loading && <span class="way">{loading === 'all' ? say.loadingAll : say.loadingPage(last + 1)}</span>}
        {problem && <span class="way problem">{say.problem(problem)}</span>}
      </p>
      {loading ? (
        <button type="button" onClick={story.stop}>
          {say.stop}
        </button>
      ) : (
        <Ways state={state} onRead={read} say={say} />
      )}
    </section>
  );
}

interface WaysProps {
  state: StoryState;
  onRead(way: Way): void;
  say: ReaderTexts['story'];
}

/** The whole story first, where the site has it on one page. */
function Ways({ state, onRead, say }: WaysProps) {
  const { all, next, last } = state;
  return (
    <>
      {all?.isHere && (
        <button type="button" onClick={() => onRead('all')}>
          {say.readAll}
        </button>
      )}
      {next?.isHere && (
        <button type="button" onClick={() => onRead('next')}>
          {say.readOn}
        </button>
      )}
      {all && <a href={all.address}>{say.openAll}</a>}
      {next && <a href={next.address}>{say.openPage(last + 1)}</a>}
    </>
  );
}
