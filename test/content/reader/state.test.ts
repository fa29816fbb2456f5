import { describe, expect, it } from 'vitest';
import { initialState, type ReaderEvent, transition } from '../../../src/content/reader/state.ts';
import { DEFAULT_AIDS } from '../../../src/settings/aids.ts';
import { DEFAULT_TYPOGRAPHY } from '../../../src/settings/typography.ts';

const START = initialState({
  typography: DEFAULT_TYPOGRAPHY,
  ownTypography: false,
  aids: DEFAULT_AIDS,
  minutes: 7,
});
const following = (...events: readonly ReaderEvent[]) => events.reduce(transition, START);
const scrolled = (section: string | null, read: number): ReaderEvent => ({
  type: 'scrolled',
  section,
  progress: { read, minutesLeft: 3 },
});

describe('the state of the reader look', () => {
  it('starts with the article, unread, and no panel', () => {
    expect(START).toMatchObject({
      view: 'article',
      panel: null,
      section: null,
      progress: { read: 0, minutesLeft: 7 },
    });
  });

  it('is the same object where an event changes nothing, so that nothing is drawn', () => {
    expect(following({ type: 'view-chosen', view: 'article' })).toBe(START);
    expect(following({ type: 'returned' })).toBe(START);
    const read = following(scrolled('doubts', 40));
    expect(transition(read, scrolled('doubts', 40))).toBe(read);
  });

  it('changes when the reader gets further in a section, or into another one', () => {
    expect(following(scrolled('costs', 40), scrolled('costs', 41)).progress.read).toBe(41);
    expect(following(scrolled('costs', 40), scrolled('doubts', 40)).section).toBe('doubts');
  });

  it('remembers the section a reader comes from until they have arrived in the outline', () => {
    const asked = following({ type: 'return-asked', section: 'doubts' });
    expect(asked.returningFrom).toBe('doubts');
    expect(transition(asked, { type: 'returned' }).returningFrom).toBeNull();
  });

  it('reopens at the start and without a panel, but with typography, aids and view as the reader left them', () => {
    const typography = { ...DEFAULT_TYPOGRAPHY, size: 130 };
    const left = following(
      { type: 'view-chosen', view: 'outline' },
      { type: 'panel-chosen', panel: 'type' },
      { type: 'typography-set', typography, onlyHere: true },
      { type: 'aids-set', aids: { ...DEFAULT_AIDS, railFolded: true } },
      scrolled('doubts', 80),
    );
    expect(transition(left, { type: 'reopened', minutes: 9 })).toEqual({
      view: 'outline',
      panel: null,
      typography,
      ownTypography: true,
      aids: { ...DEFAULT_AIDS, railFolded: true },
      section: null,
      progress: { read: 0, minutesLeft: 9 },
      returningFrom: null,
    });
  });
});
