import { describe, expect, it } from 'vitest';
import {
  initialState,
  type PlayerEvent,
  type PlayerState,
  transition,
  voiceOf,
} from '../../../src/content/listen/state.ts';

const ANNA = { uri: 'anna', name: 'Anna', lang: 'de-DE' };
const DANIEL = { uri: 'daniel', name: 'Daniel', lang: 'en-GB' };
const START = initialState(1, undefined);
const follow = (...events: readonly PlayerEvent[]): PlayerState => events.reduce(transition, START);
const voices: PlayerEvent = {
  type: 'voices-read',
  voices: { own: [ANNA], others: [DANIEL], onlyRemote: false },
};
const begun: PlayerEvent = { type: 'sentence-begun', chunks: ['One,', 'two.'] };

describe('the state of the player', () => {
  it('waits until a voice is known, or until it has waited long enough', () => {
    const none: PlayerEvent = { type: 'voices-read', voices: { own: [], others: [], onlyRemote: true } };
    expect(follow(none).phase).toBe('waiting');
    expect(follow(none, { type: 'patience-ended' }).phase).toBe('idle');
    expect(follow(voices).phase).toBe('idle');
  });

  it('goes on speaking when the voices of the system change', () => {
    expect(follow(voices, begun, voices).phase).toBe('speaking');
  });

  it('says the sentence piece by piece', () => {
    expect(follow(voices, begun, { type: 'chunk-spoken' }).chunks).toEqual(['two.']);
  });

  it('is ready to try again when another voice or speed is set after a failure', () => {
    const failed = follow(voices, begun, { type: 'stopped', phase: 'failed' });
    expect(transition(failed, { type: 'rate-set', rate: 2 }).phase).toBe('paused');
    expect(transition(failed, { type: 'voice-set', uri: 'anna' }).phase).toBe('paused');
  });

  it('reads with the voice the reader chose, of whatever language, else with the best of the article', () => {
    expect(voiceOf(follow(voices))).toBe('anna');
    expect(voiceOf(follow(voices, { type: 'voice-set', uri: 'daniel' }))).toBe('daniel');
    expect(voiceOf(follow(voices, { type: 'voice-set', uri: 'gone' }))).toBe('anna');
    expect(voiceOf(START)).toBeNull();
  });
});
