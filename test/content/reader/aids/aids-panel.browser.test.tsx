import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListenState } from '../../../../src/content/listen/contract';
import type { AidsControls } from '../../../../src/content/reader/aids/aids';
import { AidsPanel } from '../../../../src/content/reader/aids/aids-panel';
import css from '../../../../src/content/reader/styles/aids.css?inline';
import type { AidsTexts } from '../../../../src/content/reader/texts';
import { DEFAULT_AIDS } from '../../../../src/settings/aids';
import controlsCss from '../../../../src/ui/type-controls.css?inline';
import { accessibilityProblems, smallTargets } from '../../../ui/axe';

const texts: AidsTexts = {
  lang: 'en',
  title: 'Listen and follow',
  readAloud: 'Read aloud',
  play: 'Read',
  pause: 'Pause',
  nextSentence: 'Next sentence',
  previousSentence: 'Previous sentence',
  nextParagraph: 'Next paragraph',
  previousParagraph: 'Previous paragraph',
  rate: 'Speed',
  voice: 'Voice',
  ownVoices: 'German',
  otherVoices: 'Other languages',
  waiting: 'waiting',
  noVoice: 'no voice',
  noVoiceForLanguage: 'no German voice',
  onlyRemote: 'only remote voices',
  failed: 'failed',
  lost: 'lost',
  lineFocus: 'Line focus',
  lineFocusModes: { off: 'Off', underline: 'Underline', one: '1 line', three: '3 lines', five: '5 lines' },
};
const ANNA = { uri: 'anna', name: 'Anna', lang: 'de-DE' };
const DANIEL = { uri: 'daniel', name: 'Daniel', lang: 'en-GB' };
const IDLE: ListenState = { phase: 'idle', own: [ANNA], others: [DANIEL], voice: 'anna', onlyRemote: false };

afterEach(() => {
  render(null, document.body);
});

function open(listening: AidsControls['listening']) {
  const controls = {
    aids: DEFAULT_AIDS,
    listening,
    open: vi.fn(),
    toggle: vi.fn(),
    step: vi.fn(),
    setRate: vi.fn(),
    setVoice: vi.fn(),
    setLineFocus: vi.fn(),
    setRailFolded: vi.fn(),
  } satisfies AidsControls;
  act(() => {
    render(
      h(
        'main',
        { class: 'controls' },
        h(
          'style',
          null,
          `main{--paper:#fbfaf7;--ink:#22201c;--soft:#6a655c;--line:#dedad0;--sheet:#f1eee6}${controlsCss}${css}`,
        ),
        h('h1', null, 'An article'),
        h(AidsPanel, { texts, controls }),
      ),
      document.body,
    );
  });
  return controls;
}
const button = (label: string): HTMLButtonElement => {
  const found = document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  if (!found) throw new Error(`There is no button ${label}.`);
  return found;
};
const note = (): string | null => document.querySelector('[role=status]')?.textContent ?? null;

describe('the panel for listening', () => {
  it('loads what reads aloud when it is opened, and says so', () => {
    const { open: load } = open(null);
    expect(load).toHaveBeenCalledOnce();
    expect(note()).toBe('waiting');
    expect(button('Read').disabled).toBe(true);
  });

  it('plays, pauses and goes to sentences and paragraphs', () => {
    const { toggle, step } = open(IDLE);
    button('Read').click();
    expect(toggle).toHaveBeenCalledOnce();
    for (const label of ['Next sentence', 'Previous sentence', 'Next paragraph', 'Previous paragraph'])
      button(label).click();
    expect(step.mock.calls).toEqual([
      ['sentence', 1],
      ['sentence', -1],
      ['paragraph', 1],
      ['paragraph', -1],
    ]);
    open({ ...IDLE, phase: 'speaking' });
    expect(button('Pause')).toBeDefined();
  });

  it('takes arrow keys only on its buttons, and none that the browser or the reader’s tools need', () => {
    const { step } = open(IDLE);
    const press = (target: Element, init: KeyboardEventInit): boolean =>
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    expect(press(button('Read'), { key: 'ArrowRight' })).toBe(false);
    expect(press(button('Read'), { key: 'ArrowDown' })).toBe(false);
    expect(press(button('Read'), { key: 'ArrowRight', altKey: true })).toBe(true);
    expect(press(button('Read'), { key: 'k' })).toBe(true);
    expect(press(document.querySelector('select') as Element, { key: 'ArrowDown' })).toBe(true);
    expect(press(document.body, { key: 'ArrowRight' })).toBe(true);
    expect(step.mock.calls).toEqual([
      ['sentence', 1],
      ['paragraph', 1],
    ]);
  });

  it('offers the voices of the article’s language first', () => {
    const { setVoice } = open(IDLE);
    const groups = [...document.querySelectorAll('optgroup')];
    expect(groups.map(({ label }) => label)).toEqual(['German', 'Other languages']);
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'Anna · German (Germany)',
      'Daniel · British English',
    ]);
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = 'daniel';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(setVoice).toHaveBeenCalledWith('daniel');
  });

  it.each<[string, AidsControls['listening']]>([
    ['no voice', { ...IDLE, own: [], others: [], voice: null }],
    ['no German voice', { ...IDLE, own: [], voice: null }],
    ['only remote voices', { ...IDLE, own: [], others: [], voice: null, onlyRemote: true }],
    ['failed', { ...IDLE, phase: 'failed' }],
    ['lost', 'lost'],
    ['', IDLE],
  ])('says “%s” where that is so', (text, listening) => {
    open(listening);
    expect(note()).toBe(text);
  });

  it('sets the line focus', () => {
    const { setLineFocus } = open(IDLE);
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:checked)'))
      input.click();
    expect(setLineFocus.mock.calls.flat()).toEqual(['underline', 'one', 'three', 'five']);
  });

  it.each<[string, AidsControls['listening']]>([
    ['ready', IDLE],
    ['without voices', { ...IDLE, own: [], others: [], voice: null }],
  ])('%s has no fault for readers who cannot see or point well', async (_, listening) => {
    open(listening);
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });
});
