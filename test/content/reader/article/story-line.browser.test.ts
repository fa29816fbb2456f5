import { describe, expect, it, vi } from 'vitest';
import type { Story, StoryState, Way } from '../../../../src/content/story/contract.ts';
import { find, open, problems, threeSections } from '../view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

const AT = 'https://news.example/wall/2';
const START: StoryState = {
  first: 1,
  last: 1,
  total: 3,
  next: { address: AT, isHere: true },
  all: null,
  isEnd: false,
  loading: null,
  problem: null,
};

/** A story that only shows what it is told. */
function storyOf(change: Partial<StoryState> = {}) {
  let state: StoryState = { ...START, ...change };
  const watchers = new Set<() => void>();
  const asked: (Way | 'stop')[] = [];
  const story: Story = {
    state: () => state,
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    read: (way) => void asked.push(way),
    stop: () => void asked.push('stop'),
    joinedTo: (first) => first,
  };
  const set = (next: Partial<StoryState>): void => {
    state = { ...state, ...next };
    for (const changed of watchers) changed();
  };
  return { story, asked, set };
}
const wordsOf = (root: ShadowRoot): string[] =>
  [...find(root, '.story').querySelectorAll('span')].map(({ textContent }) => textContent ?? '');

describe('the line after a story of several pages', () => {
  it.each<[string, Partial<StoryState>, string[]]>([
    ['of three', {}, ['Page 1 of 3', 'Read on here', 'Open page 2']],
    ['of who knows how many', { total: undefined }, ['Page 1', 'Read on here', 'Open page 2']],
    ['on another site', { next: { address: AT, isHere: false } }, ['Page 1 of 3', 'Open page 2']],
    [
      'with the whole on one page',
      { all: { address: AT, isHere: true } },
      ['Page 1 of 3', 'Read the whole story here', 'Read on here', 'Open it on one page', 'Open page 2'],
    ],
    ['the last one', { first: 3, last: 3, next: null, isEnd: true }, ['Page 3 of 3']],
    ['some joined', { last: 2 }, ['Pages 1 to 2 of 3', 'Read on here', 'Open page 3']],
    ['all joined', { last: 3, next: null, isEnd: true }, ['All pages of the story are here.']],
    ['joined from the second on', { first: 2, last: 3, next: null, isEnd: true }, ['Pages 2 to 3 of 3']],
    ['loading', { loading: 'next' }, ['Page 1 of 3', 'Loading page 2 …', 'Stop']],
    ['loading the whole', { loading: 'all' }, ['Page 1 of 3', 'Loading the whole story …', 'Stop']],
    [
      'that did not come',
      { problem: { kind: 'silent' } },
      ['Page 1 of 3', 'The site does not answer.', 'Read on here', 'Open page 2'],
    ],
    [
      'that is cut off further on',
      { last: 2, problem: { kind: 'cut-off' } },
      [
        'Pages 1 to 2 of 3',
        'That page is cut off. The publisher keeps the rest for subscribers.',
        'Read on here',
        'Open page 3',
      ],
    ],
  ])('says it: %s', async (_, change, words) => {
    const { root } = open(threeSections, {}, { story: storyOf(change).story });
    expect(wordsOf(root)).toEqual(words);
  });

  it('is not there where the story stands on one page', () => {
    const { root } = open(threeSections);
    expect(root.querySelector('.story')).toBeNull();
  });

  it('asks for more at a press, and then leaves the focus where the space bar scrolls', async () => {
    const { story, asked, set } = storyOf();
    const { root } = open(threeSections, {}, { story });
    const button = (): HTMLElement => find(root, '.story button');
    button().focus();
    button().click();
    expect(asked).toEqual(['next']);
    set({ loading: 'next' });
    await expect.poll(() => root.activeElement?.textContent).toBe('Stop');
    button().click();
    expect(asked).toEqual(['next', 'stop']);
    set({ loading: null, last: 2 });
    await expect.poll(() => root.activeElement?.localName).toBe('dialog');
  });

  it('offers to join at once, and begins with it', () => {
    const { story, asked } = storyOf({ all: { address: AT, isHere: true } });
    const onJoinPages = vi.fn();
    const { root } = open(threeSections, {}, { story, onJoinPages });
    const box = find(root, '.story input') as HTMLInputElement;
    expect(box.checked).toBe(false);
    expect(box.closest('label')?.textContent).toBe(
      'Join pages at once on this site Galley then loads the following pages of stories on this site by itself.',
    );
    box.click();
    expect(onJoinPages.mock.calls).toEqual([[true]]);
    expect(asked).toEqual(['all']);
    box.click();
    expect(onJoinPages.mock.calls).toEqual([[true], [false]]);
    expect(asked).toEqual(['all']);
  });

  it.each<[string, Partial<StoryState>]>([
    ['on another site', { next: { address: AT, isHere: false } }],
    ['at its end', { first: 3, last: 3, next: null, isEnd: true }],
  ])('does not offer that for a story that goes on %s', (_, change) => {
    const { root } = open(threeSections, {}, { story: storyOf(change).story });
    expect(root.querySelector('.story input')).toBeNull();
  });

  it('has nothing that axe objects to', async () => {
    const all = { address: AT, isHere: true };
    const { root } = open(
      threeSections,
      {},
      { story: storyOf({ all, problem: { kind: 'status', status: 500 } }).story },
    );
    expect(await problems(root)).toEqual([]);
  });
});
