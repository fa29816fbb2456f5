import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Story, StoryState, Way } from '../../story/contract';
import type { ReaderModel } from '../contract';
import type { ReaderTexts } from '../texts';

interface Props {
  model: ReaderModel;
  story: Story;
}

/** The line after the text of a story of several pages: which of them are here, and the ways to the others. */
export function StoryLine({ model: { texts, joinPages, onJoinPages }, story }: Props) {
  const [state, setState] = useState(story.state);
  const line = useRef<HTMLElement>(null);
  useLayoutEffect(() => story.watch(() => setState(story.state())), [story]);
  const { lang, dir, story: say } = texts;
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
    <section class="story" lang={lang} dir={dir} ref={line}>
      <div>
        <p role="status">
          <span>{say.where(state)}</span>
          {loading && <span>{loading === 'all' ? say.loadingAll : say.loadingPage(last + 1)}</span>}
          {problem && <span class="problem">{say.problem(problem)}</span>}
        </p>
        {loading ? (
          <Press label={say.stop} onPress={story.stop} />
        ) : (
          <Ways state={state} onRead={read} say={say} />
        )}
      </div>
      {isOfUse(state) && (
        <AtOnce
          say={say}
          on={joinPages}
          onChange={(on) => {
            onJoinPages(on);
            if (on && !loading) read(state.all?.isHere ? 'all' : 'next');
          }}
        />
      )}
    </section>
  );
}

/** True where pages can be read here, or were. */
function isOfUse({ all, next, first, last }: StoryState): boolean {
  return all?.isHere || next?.isHere || first < last;
}

interface AtOnceProps {
  say: ReaderTexts['story'];
  on: boolean;
  onChange(on: boolean): void;
}

/** Switching it on is the press for this story, too. */
function AtOnce({ say, on, onChange }: AtOnceProps) {
  const [isOn, setOn] = useState(on);
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => {
          setOn(checked);
          onChange(checked);
        }}
      />
      {say.atOnce} <small>{say.atOnceHint}</small>
    </label>
  );
}

interface WaysProps {
  state: StoryState;
  onRead(way: Way): void;
  say: ReaderTexts['story'];
}

/** The whole story first, where the site has it on one page. */
function Ways({ state: { all, next, last }, onRead, say }: WaysProps) {
  return (
    <>
      {all?.isHere && <Press label={say.readAll} onPress={() => onRead('all')} />}
      {next?.isHere && <Press label={say.readOn} onPress={() => onRead('next')} />}
      {all && <Open label={say.openAll} address={all.address} />}
      {next && <Open label={say.openPage(last + 1)} address={next.address} />}
    </>
  );
}

function Press({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <span class="way">
      <button type="button" onClick={onPress}>
        {label}
      </button>
    </span>
  );
}

function Open({ label, address }: { label: string; address: string }) {
  return (
    <span class="way">
      <a href={address}>{label}</a>
    </span>
  );
}
