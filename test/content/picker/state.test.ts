import { describe, expect, it } from 'vitest';
import {
  framedBox,
  initialState,
  type PickerEvent,
  type PickerState,
  transition,
} from '../../../src/content/picker/state.ts';

type State = PickerState<string>;
type Event = PickerEvent<string>;

/** Boxes are names here. */
const START: State = initialState('hide', ['heading', 'box', 'column'], false);
const follow = (...events: readonly Event[]): State => events.reduce(transition<string>, START);
const chosen: Event = { type: 'chosen' };
const found = (inspection: number, name: string): Event => ({
  type: 'inspected',
  inspection,
  words: 4,
  name,
  trial: { ok: true },
});

describe('the state of the picker', () => {
  it('frames the smallest box at first, and a wider one when the reader asks for it', () => {
    expect(framedBox(START)).toBe('heading');
    expect(framedBox(follow({ type: 'level-set', level: 2 }))).toBe('column');
  });

  it.each([-1, 3])('has no box at level %i of three', (level) => {
    expect(follow({ type: 'level-set', level })).toBe(START);
  });

  it('asks for an inspection when the box, the kind or the choice changes, and for none otherwise', () => {
    const inspects = (event: Event): boolean => follow(event).inspection > START.inspection;
    expect(inspects({ type: 'pointed', chain: ['advert'] })).toBe(true);
    expect(inspects({ type: 'stepped', chain: ['advert'] })).toBe(true);
    expect(inspects({ type: 'narrowed', chain: ['word'] })).toBe(true);
    expect(inspects({ type: 'kind-set', kind: 'article' })).toBe(true);
    expect(inspects(chosen)).toBe(true);
    expect(inspects({ type: 'released' })).toBe(true);
    expect(inspects({ type: 'pointed', chain: ['heading'] })).toBe(false);
    expect(inspects({ type: 'stepped', chain: [] })).toBe(false);
    expect(inspects({ type: 'renamed', name: 'Walks' })).toBe(false);
    expect(inspects({ type: 'preview-set', on: false })).toBe(false);
  });

  it('takes the result of the newest inspection only', () => {
    const state = follow(chosen, { type: 'level-set', level: 1 });
    expect(transition(state, found(1, 'Too late'))).toBe(state);
    expect(transition(state, found(2, 'Walks'))).toMatchObject({
      name: 'Walks',
      words: 4,
      trial: { ok: true },
    });
  });

  it('forgets what the rule would do as soon as the box is another one', () => {
    expect(follow(chosen, found(1, 'Walks'), { type: 'level-set', level: 1 }).trial).toBeNull();
  });

  it('keeps the name that the reader gave, until the kind changes or another box is chosen', () => {
    const renamed = follow(chosen, { type: 'renamed', name: 'Mine' });
    expect(transition(renamed, found(1, 'Walks')).name).toBe('Mine');
    expect(transition(renamed, { type: 'kind-set', kind: 'article' }).isRenamed).toBe(false);
    expect(transition(renamed, { type: 'clicked', chain: ['advert'] }).isRenamed).toBe(false);
  });

  it('lets a moving pointer change nothing once a box is chosen, but a click choose another one', () => {
    const state = follow(chosen);
    expect(transition(state, { type: 'pointed', chain: ['advert'] })).toBe(state);
    const clicked = transition(state, { type: 'clicked', chain: ['advert'] });
    expect([framedBox(clicked), clicked.isChosen]).toEqual(['advert', true]);
  });

  it('keeps the width of a box that is clicked on again', () => {
    const wider = follow(
      { type: 'level-set', level: 1 },
      { type: 'clicked', chain: ['heading', 'box', 'column'] },
    );
    expect(framedBox(wider)).toBe('box');
  });

  it('chooses nothing where there is no box', () => {
    const empty = initialState<string>('hide', [], true);
    expect(transition(empty, chosen)).toBe(empty);
  });

  it('sends the panel to the other edge only while the reader points', () => {
    expect(follow({ type: 'panel-clicked' }).isPanelAside).toBe(true);
    expect(follow(chosen, { type: 'panel-clicked' }).isPanelAside).toBe(false);
  });
});
