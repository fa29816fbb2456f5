import { describe, expect, it } from 'vitest';
import type { InPlace } from '../../../src/content/in-place/contract';
import type { Session } from '../../../src/content/page/session';
import {
  type Hold,
  INITIAL_STATE,
  type PageState,
  readerOf,
  type Shown,
  transition,
} from '../../../src/content/page/state';
import type { Reader, ReaderPage } from '../../../src/content/reader/contract';

type Clean = Exclude<Shown, { view: 'original' }>;

const session = {} as Session;
const reader = {} as Reader<ReaderPage>;
const hold = {} as Hold;
const IN_READER: Clean = { view: 'outline', reader, hold };
const IN_PLACE: Clean = { view: 'article', inPlace: {} as InPlace, hold };

/** A page that was read and is shown in the reader look. */
const clean: PageState = { ...INITIAL_STATE, session, shown: IN_READER, lastClean: 'outline' };

describe('a page of which nobody has asked anything', () => {
  it('is shown as it is, and was not read', () => {
    expect(INITIAL_STATE).toMatchObject({ shown: { view: 'original' }, session: null });
  });

  it('opens as an article when the reader switches to the clean page', () => {
    expect(INITIAL_STATE.lastClean).toBe('article');
  });
});

describe('the state of a page', () => {
  it.each([
    ['outline', IN_READER],
    ['article', IN_PLACE],
  ] as const)('knows that the %s was the last clean view, also after that was left', (view, shown) => {
    const open = transition(INITIAL_STATE, { type: 'shown', shown });
    expect(open.shown).toBe(shown);
    expect(transition(open, { type: 'left' })).toMatchObject({
      shown: { view: 'original' },
      lastClean: view,
    });
  });

  it('keeps what was read when the view is left', () => {
    expect(transition(clean, { type: 'left' }).session).toBe(session);
    expect(transition(clean, { type: 'closed' }).session).toBe(session);
  });

  it('forgets, with the view, the look that was chosen for this page only, and what was read under it', () => {
    const chosen = transition(clean, { type: 'chosen', choices: { look: 'in-place', keep: ['ad'] } });
    const left = transition(chosen, { type: 'left' });
    expect(left.choices).toEqual({ keep: ['ad'] });
    expect(left.session).toBeNull();
  });

  it('keeps that look where the view is closed to be shown again', () => {
    const chosen = transition(clean, { type: 'chosen', choices: { look: 'in-place' } });
    expect(transition(chosen, { type: 'closed' })).toMatchObject({ choices: { look: 'in-place' }, session });
  });

  it('forgets the article that the page has replaced, and keeps what the reader chose', () => {
    const chosen = transition(clean, { type: 'chosen', choices: { keep: ['ad'] } });
    expect(transition(chosen, { type: 'article-gone' })).toMatchObject({
      shown: { view: 'original' },
      session: null,
      choices: { keep: ['ad'] },
    });
  });

  it('changes nothing of what is shown when the page is read again', () => {
    const again = {} as Session;
    const next = transition(clean, { type: 'read', session: again });
    expect(next.shown).toBe(clean.shown);
    expect(next.session).toBe(again);
  });
});

describe('the reader look', () => {
  it('is open where the article is shown in it, and nowhere else', () => {
    expect(readerOf(IN_READER)).toBe(reader);
    expect(readerOf(IN_PLACE)).toBeNull();
    expect(readerOf(INITIAL_STATE.shown)).toBeNull();
  });
});
