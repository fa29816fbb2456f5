import type { Analysis } from '../../engine';
import { NO_BLOCK, type ReadingPlace } from '../scroll/top-paragraph';
import type { Story } from '../story/contract';
import { createStory } from '../story/from-page';
import type { Page } from './page';
import type { Session } from './session';
import { readerOf } from './state';

/** The story of the page, where it stands on several pages; the same one for as long as the page stays at its address. */
export function storyOf(page: Page, { analysis, engineOptions }: Session): Story | null {
  const { pages } = analysis;
  const address = location.href;
  if (page.story?.address !== address) page.story = null;
  if (pages)
    page.story ??= {
      address,
      story: createStory({
        first: analysis,
        pages,
        options: engineOptions,
        hold: (element) => readerOf(page.state.shown)?.hold(element),
        onJoined: page.cues.onJoined,
      }),
    };
  return page.story?.story ?? null;
}

/** What is shown of the story: in the reader look with all that was joined to the page. */
export function shownAnalysis(page: Page, session: Session): Analysis {
  const { analysis } = session;
  return readerOf(page.state.shown) ? wholeOf(page, session) : analysis;
}

/** The analysis of the page with all that was joined to it, in the order that the reader chose. */
export function wholeOf(page: Page, session: Session): Analysis {
  const whole = storyOf(page, session)?.joinedTo(session.analysis) ?? session.analysis;
  if (page.turned?.address !== location.href) page.turned = null;
  return page.turned?.of(whole) ?? whole;
}

/** A place in the joined text, as a place in the page: the last block of the page before it. */
export function placeInPage(page: Page, session: Session, at: ReadingPlace | null): ReadingPlace | null {
  return at && movedTo(at, wholeOf(page, session).blocks, session.analysis.blocks);
}

/** A place in the page, as a place in the joined text. */
export function placeInWhole(page: Page, session: Session, at: ReadingPlace): ReadingPlace {
  return movedTo(at, session.analysis.blocks, wholeOf(page, session).blocks);
}

function movedTo(at: ReadingPlace, from: readonly Element[], to: readonly Element[]): ReadingPlace {
  if (from === to || at.block === NO_BLOCK) return at;
  for (let block = at.block; block >= 0; block--) {
    const same = to.indexOf(from[block] as Element);
    if (same >= 0) return { block: same, top: at.top };
  }
  return { block: 0, top: at.top };
}

/** Reads the story on where the reader wants that at once on this site, and has not done so yet. */
export function joinAtOnce(page: Page, session: Session): void {
  if (!session.settings.joinPages || !readerOf(page.state.shown)) return;
  const story = storyOf(page, session);
  const state = story?.state();
  if (!story || !state || state.problem || state.first < state.last) return;
  story.read(state.all?.isHere ? 'all' : 'next');
}
