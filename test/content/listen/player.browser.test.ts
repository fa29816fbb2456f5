import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListenSource, ListenState } from '../../../src/content/listen/contract';
import { createPlayer } from '../../../src/content/listen/player';
import { type FakeVoice, fakeSpeech } from './fake-speech';

const GERMAN: FakeVoice = { name: 'Anna', lang: 'de-DE' };
const AUSTRIAN: FakeVoice = { name: 'Vroni', lang: 'de_AT' };
const ENGLISH: FakeVoice = { name: 'Daniel', lang: 'en-GB', default: true };
const CLOUD: FakeVoice = { name: 'Cloud Deutsch', lang: 'de-DE', remote: true };

const article = (html: string): Element[] => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return [...body.children];
};
const BLOCKS = '<p>Eins. Zwei.</p><figure><img alt=""></figure><p>Drei.</p><p>Vier. Fünf.</p>';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function listen(voices: readonly FakeVoice[], options: Partial<ListenSource> = {}, blocks = article(BLOCKS)) {
  const speech = fakeSpeech(voices);
  const states: ListenState[] = [];
  const marked: (string | null)[] = [];
  const player = createPlayer(
    {
      signal: ending.signal,
      blocks: () => blocks,
      start: () => blocks[0],
      lang: 'de',
      rate: 1,
      voice: undefined,
      onChange: (state) => states.push(state),
      onSentence: (range) => marked.push(range?.toString() ?? null),
      ...options,
    },
    speech,
  );
  const state = (): ListenState => {
    const last = states.at(-1);
    if (!last) throw new Error('The player has told nothing yet.');
    return last;
  };
  return { player, speech, state, marked };
}

describe('reading aloud', () => {
  it('goes through the article sentence by sentence, marks each, and ends', () => {
    const { player, speech, state, marked } = listen([GERMAN]);
    player.play();
    for (let sentence = 0; sentence < 5; sentence++) {
      expect(state().phase).toBe('speaking');
      speech.finish();
    }
    expect(speech.texts()).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.']);
    expect(marked).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.', null]);
    expect(state().phase).toBe('idle');
  });

  it('starts with what is at the top of the window', () => {
    const blocks = article(BLOCKS);
    const { player, speech } = listen([GERMAN], { start: () => blocks[2] }, blocks);
    player.play();
    expect(speech.texts()).toEqual(['Drei.']);
  });

  it('pauses, and goes on with the sentence it stopped in', () => {
    const { player, speech, state, marked } = listen([GERMAN]);
    player.play();
    speech.finish();
    player.pause();
    expect(state().phase).toBe('paused');
    expect(speech.isSpeaking()).toBe(false);
    expect(marked.at(-1)).toBe('Zwei.');
    player.play();
    expect(speech.texts()).toEqual(['Eins.', 'Zwei.', 'Zwei.']);
  });

  it('goes to the next and the last sentence and paragraph', () => {
    const { player, speech } = listen([GERMAN]);
    player.play();
    player.step('paragraph', 1);
    player.step('paragraph', 1);
    player.step('sentence', 1);
    player.step('paragraph', -1);
    player.step('sentence', -1);
    player.step('sentence', -1);
    player.step('paragraph', -1);
    player.step('sentence', -1);
    expect(speech.texts()).toEqual([
      'Eins.',
      'Drei.',
      'Vier.',
      'Fünf.',
      'Vier.',
      'Drei.',
      'Zwei.',
      'Eins.',
      'Eins.',
    ]);
  });

  it('only marks the sentence while it is paused', () => {
    const { player, speech, marked } = listen([GERMAN]);
    player.step('sentence', 1);
    player.step('sentence', 1);
    expect(marked.at(-1)).toBe('Zwei.');
    expect(speech.texts()).toEqual([]);
    player.play();
    expect(speech.texts()).toEqual(['Zwei.']);
  });

  it('lets another speed be heard at once', () => {
    const { player, speech } = listen([GERMAN], { rate: 1.5 });
    player.play();
    player.setRate(2);
    expect(speech.said.map(({ rate }) => rate)).toEqual([1.5, 2]);
  });

  it('says a long sentence in pieces and marks it as one', () => {
    const long = `${'Das Rad dreht sich, das Wasser fällt, der Müller schläft '.repeat(8)}.`;
    const { player, speech, marked } = listen([GERMAN], {}, article(`<p>${long}</p>`));
    player.play();
    const pieces = speech.texts().length;
    speech.finish();
    expect(speech.texts().length).toBe(pieces + 1);
    expect(marked).toHaveLength(1);
  });

  it('goes on in the same place when the text around it has changed', () => {
    const blocks = article(BLOCKS);
    const { player, speech } = listen([GERMAN], {}, blocks);
    player.play();
    player.step('paragraph', 1);
    blocks.unshift(...article('<p>Neu.</p>'));
    speech.finish();
    expect(speech.texts()).toEqual(['Eins.', 'Drei.', 'Vier.']);
  });

  it('pauses when somebody else takes the voice, and says so when it cannot speak', () => {
    const { player, speech, state } = listen([GERMAN]);
    player.play();
    speech.take();
    expect(state().phase).toBe('paused');
    player.play();
    speech.fail();
    expect(state().phase).toBe('failed');
    player.play();
    expect(state().phase).toBe('speaking');
  });

  it('is silent when the page goes away, and after it was closed', () => {
    const { player, speech, state, marked } = listen([GERMAN]);
    player.play();
    dispatchEvent(new Event('pagehide'));
    expect(speech.isSpeaking()).toBe(false);
    expect([state().phase, marked.at(-1)]).toEqual(['idle', null]);
    player.play();
    ending.abort();
    expect([speech.isSpeaking(), speech.isListening(), marked.at(-1)]).toEqual([false, false, null]);
  });
});

describe('the voice', () => {
  it('speaks the article’s language, of its country if there is one', () => {
    const { player, speech, state } = listen([ENGLISH, GERMAN, AUSTRIAN], { lang: 'de-AT' });
    expect(state().own.map(({ name }) => name)).toEqual(['Vroni', 'Anna']);
    expect(state().others.map(({ name }) => name)).toEqual(['Daniel']);
    player.play();
    expect(speech.said[0]?.voice).toBe('Vroni');
  });

  it('is the one the reader chose before, and can be changed while it speaks', () => {
    const { player, speech } = listen([GERMAN, AUSTRIAN, ENGLISH], { voice: 'Vroni' });
    player.play();
    player.setVoice('Daniel');
    expect(speech.said).toEqual([
      { text: 'Eins.', voice: 'Vroni', rate: 1 },
      { text: 'Eins.', voice: 'Daniel', rate: 1 },
    ]);
  });

  it('never is one that needs the network', () => {
    const { player, speech, state } = listen([CLOUD]);
    vi.advanceTimersByTime(1500);
    expect(state()).toMatchObject({ phase: 'idle', own: [], others: [], voice: null, onlyRemote: true });
    player.play();
    expect(speech.texts()).toEqual([]);
  });

  it('of another language is used only when the reader asks for it', () => {
    const { player, speech, state } = listen([ENGLISH]);
    player.play();
    expect(state()).toMatchObject({ voice: null, own: [], onlyRemote: false });
    expect(speech.texts()).toEqual([]);
    player.setVoice('Daniel');
    player.play();
    expect(speech.said[0]?.voice).toBe('Daniel');
  });

  it('may become known late, or go', () => {
    const { speech, state } = listen([]);
    expect(state().phase).toBe('waiting');
    speech.change([GERMAN]);
    expect(state()).toMatchObject({ phase: 'idle', voice: 'Anna' });
    speech.change([]);
    expect(state()).toMatchObject({ phase: 'idle', voice: null });
  });

  it('may be any where the article does not say its language', () => {
    const { state } = listen([GERMAN, ENGLISH], { lang: undefined });
    expect(state()).toMatchObject({ voice: 'Daniel', others: [] });
  });
});
