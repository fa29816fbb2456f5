import type { Analysis, AnalyzeOptions, StoryPages } from '../../engine';
import { analyzeOther } from '../analysis/analyze-page';
import { load, loaded } from '../parts';
import type { OtherPage, Others, PageLink, Story, StoryState, Way } from './contract';

/** What the story needs of the page. */
export interface StoryPage {
  /** The page that is there. */
  readonly first: Analysis;
  readonly pages: StoryPages;
  /** How other pages are analysed. */
  options(): Omit<AnalyzeOptions, 'url'>;
  /** Puts an element into the open view. */
  hold(element: Element): void;
  /** More of the story was joined. */
  onJoined(): void;
}

/** The story of a page, none of which has been read but the page itself. Nothing is asked of the site until {@link Story.read}. */
export function createStory({ first, pages, options, hold, onJoined }: StoryPage): Story {
  const watchers = new Set<() => void>();
  let state = stateOf(pages);
  let others: Others | null = null;
  let known: { first: Analysis; others: Others; joined: Analysis } | null = null;
  let ending: AbortController | null = null;
  const set = (change: Partial<StoryState>): void => {
    state = { ...state, ...change };
    for (const changed of watchers) changed();
  };
  const join = (page: Analysis, more: Others): Analysis | null => loaded('story')?.join(page, more) ?? null;

  const take = (page: OtherPage, way: Way, next: string | undefined): boolean => {
    const before = way === 'all' ? [] : (others?.pages ?? []);
    const total = page.pages?.total ?? state.total;
    const last = way === 'all' ? (state.total ?? state.last) : page.number;
    const isEnd = way === 'all' || (next === undefined && last >= (total ?? 0));
    const start = way === 'all' ? 1 : state.first;
    const more = { way, pages: [...before, page], isWhole: isEnd && start === 1 };
    const joined = join(first, more);
    if (!joined) return false;
    others = more;
    known = { first, others: more, joined };
    set({ first: start, last, total, isEnd, next: linkTo(next), ...(way === 'all' ? { all: null } : {}) });
    onJoined();
    return true;
  };

  const read = async (way: Way, signal: AbortSignal): Promise<void> => {
    set({ loading: way, problem: null });
    try {
      const part = await load('story');
      const problem = await part.read(way, {
        known: [location.href, ...(others?.pages ?? []).map(({ address }) => address)],
        state: () => state,
        signal,
        analyze: (document, url) => analyzeOther({ ...document, options: { ...options(), url } }),
        hold,
        take,
      });
      set({ loading: null, problem });
    } catch {
      set({ loading: null, problem: signal.aborted ? null : { kind: 'failed' } });
    }
  };

  return {
    state: () => state,
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    read(way) {
      if (state.loading || !(way === 'all' ? state.all : state.next)?.isHere) return;
      ending = new AbortController();
      void read(way, ending.signal);
    },
    stop: () => ending?.abort(),
    joinedTo(page) {
      if (!others) return page;
      if (known?.first !== page || known.others !== others) {
        const joined = join(page, others);
        // What the page has become does not go with the rest any more.
        if (!joined) return page;
        known = { first: page, others, joined };
      }
      return known.joined;
    },
  };
}

function stateOf({ current, total, next, all }: StoryPages): StoryState {
  return {
    first: current,
    last: current,
    total,
    next: linkTo(next),
    all: linkTo(all),
    isEnd: next === undefined && current === total,
    loading: null,
    problem: null,
  };
}

function linkTo(address: string | undefined): PageLink | null {
  if (address === undefined) return null;
  return { address, isHere: new URL(address).origin === location.origin };
}
