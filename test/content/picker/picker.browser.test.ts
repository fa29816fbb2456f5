import '../../ui/fake-browser.ts';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import type { Choice } from '../../../src/content/picker/open-picker';
import { openPicker } from '../../../src/content/picker/picker';
import { showToast, TOAST_MS } from '../../../src/content/picker/toast/toast';
import type { Trial } from '../../../src/content/rules/contract';
import { closedRoot } from '../../../src/content/shared/closed-root';
import { cleanCss } from '../../../src/ui/clean-css';
import { resetFakeBrowser, speak } from '../../ui/fake-browser.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));
// Closed roots are as on real pages; the tests only note which were made.
vi.mock('../../../src/content/shared/closed-root.ts', { spy: true });

const TEXT =
  'The ferry left on time, and nobody on board noticed that the fog had closed the harbour behind her.';

/** Aborted at the end of each test. */
let ending: AbortController;
let root: ShadowRoot;
let main: HTMLElement;
let style: HTMLStyleElement;
const confirmed: Choice[] = [];
const left = vi.fn();
const undone = vi.fn();

beforeEach(() => {
  ending = new AbortController();
  confirmed.length = 0;
  left.mockReset();
  undone.mockReset();
  document.documentElement.lang = 'en';
  document.title = 'A page';
  style = document.createElement('style');
  style.textContent = `${cleanCss('')} body{margin:0} .box{padding:12px;margin:8px;background:#eee}`;
  document.head.append(style);
  main = document.createElement('main');
  main.innerHTML = `<h1 style="margin:0">Fog</h1><p id="first" style="margin:8px">${TEXT}</p><div class="box" id="walks"><h3 style="margin:4px">Harbour walks</h3><p style="margin:4px">With soup.</p></div><p id="last" style="margin:8px">${TEXT}</p>`;
  document.body.append(main);
});
afterEach(async () => {
  ending.abort();
  resetFakeBrowser();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  main.remove();
  style.remove();
});

/** Opens the picker on the page; paragraphs of the text are refused. */
function open(start: string | null = '#first', kind: Choice['kind'] = 'hide'): void {
  openPicker({
    signal: ending.signal,
    kind,
    start: start === null ? null : document.querySelector(start),
    tryOut: async (_, element): Promise<Trial> =>
      element.textContent?.includes('ferry') ? { ok: false, why: 'text' } : { ok: true },
    nameOf: async (element) => element.querySelector('h3')?.textContent ?? element.localName,
    onConfirm: (choice) => confirmed.push(choice),
    onLeave: left,
    onUndo: undone,
  });
  lookInside();
}
/** Notes the root that was made last, and lets axe into it. */
function lookInside(): void {
  const made = vi.mocked(closedRoot).mock.results.at(-1)?.value as ReturnType<typeof closedRoot>;
  root = made.root;
  Object.defineProperty(made.host, 'shadowRoot', { value: root });
}
const said = (): string => root.querySelector('.status')?.textContent ?? '';
const hidden = (): string[] =>
  [...document.querySelectorAll('[data-galley-hidden]')].map(({ id, localName }) => id || localName);
const middle = (selector: string): { x: number; y: number } => {
  const {
    left: x,
    top: y,
    width,
    height,
  } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
};
/** A finger, as browsers tell of it, on the middle of an element of the page. */
function tap(selector: string): void {
  const { x, y } = middle(selector);
  const surface = root.querySelector('.surface');
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'touch' };
  for (const type of ['pointerdown', 'pointerup', 'click'])
    surface?.dispatchEvent(new PointerEvent(type, at));
}

it('is set in the typeface of Galley, whatever the user style sheet takes from its host', () => {
  open();
  const panel = root.querySelector('section') as HTMLElement;
  expect(getComputedStyle(root.host).fontFamily).not.toContain('system-ui');
  expect(getComputedStyle(panel).fontFamily).toContain('system-ui');
  expect(getComputedStyle(panel).fontSize).toBe('15px');
});

describe('by keyboard alone', () => {
  it('goes from box to box, wider and narrower, takes one and gives it a name', async () => {
    open();
    await expect.poll(said).toMatch(/^p · /);
    await userEvent.keyboard('{Tab}');
    await expect.poll(said).toBe('Harbour walks · 4 words');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(said).toBe('h3 · 2 words');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(said).toBe('p · 2 words');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(said).toBe('h3 · 2 words');
    await userEvent.keyboard('+');
    await expect.poll(said).toBe('Harbour walks · 4 words');
    expect(hidden()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(hidden).toEqual(['walks']);
    await userEvent.keyboard('Walks{Enter}');
    expect(confirmed).toMatchObject([
      { kind: 'hide', name: 'Walks', element: document.querySelector('#walks') },
    ]);
  });

  it('is left with Escape, first the box, then the page', async () => {
    const before = main.outerHTML;
    open('#walks');
    await expect.poll(said).toContain('Harbour walks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(hidden).toEqual(['walks']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(hidden).toEqual([]);
    expect(left).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(left).toHaveBeenCalledOnce();
    expect(main.outerHTML).toBe(before);
  });

  it('never leaves the picker with Tab once a box is taken, and comes round to where it was', async () => {
    open('#walks');
    await expect.poll(said).toContain('Harbour walks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(hidden).toEqual(['walks']);
    const start = root.activeElement;
    const seen = new Set<Element | null>();
    for (let presses = 0; presses < 20; presses++) {
      await userEvent.keyboard('{Tab}');
      expect(root.activeElement).not.toBeNull();
      seen.add(root.activeElement);
    }
    expect(seen).toContain(start);
    expect(seen.size).toBeGreaterThan(6);
  });

  it('lets none of its keys through to the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    open('#walks');
    await userEvent.keyboard('{ArrowUp}{ArrowDown}x{Enter}');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('undoes with Ctrl and Z what was taught before', async () => {
    open('#walks');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toHaveBeenCalledOnce();
  });
});

describe('by touch', () => {
  it('takes the box under the finger, and another one on the next tap', async () => {
    open(null);
    tap('#walks p');
    await expect.poll(hidden).toEqual(['p']);
    tap('#walks h3');
    await expect.poll(hidden).toEqual(['h3']);
    root.querySelector<HTMLInputElement>('input[type=range]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(hidden).toEqual(['walks']);
    root.querySelector<HTMLButtonElement>('.main')?.click();
    expect(confirmed).toMatchObject([{ element: document.querySelector('#walks'), name: 'Harbour walks' }]);
  });
});

describe('the preview', () => {
  it('can be switched off, and shows nothing where the box is refused', async () => {
    open('#walks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(hidden).toEqual(['walks']);
    expect(said()).toBe('Harbour walks · 4 words');
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(hidden).toEqual([]);
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(hidden).toEqual(['walks']);
    root.querySelector<HTMLButtonElement>('.size button:last-child')?.click();
    await expect
      .poll(() => root.querySelector('.refusal')?.textContent)
      .toContain('would hide text of the article');
    expect(hidden()).toEqual([]);
    expect(root.querySelector<HTMLButtonElement>('.main')?.disabled).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(confirmed).toEqual([]);
  });

  it('goes with the picker', async () => {
    const before = document.documentElement.outerHTML;
    open('#walks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(hidden).toEqual(['walks']);
    ending.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the panel', () => {
  const STATES = [
    ['while the reader points', ''],
    ['with a box taken', '{Enter}'],
    ['with a box refused', '{ArrowUp}{Enter}'],
  ] as const;
  const DRESSES = [
    { scheme: 'light', language: 'English', messages: {} },
    { scheme: 'dark', language: 'Arabic', messages: arabic },
  ] as const;
  const CASES = DRESSES.flatMap((dress) => STATES.map(([state, keys]) => ({ ...dress, state, keys })));

  it.each(CASES)(
    'has nothing axe objects to, and no target under 24 px, $state, in $scheme and $language',
    async ({ keys, scheme, messages }) => {
      speak(messages);
      await cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      });
      open('#walks');
      await expect.poll(said).toContain('Harbour walks');
      if (keys) await userEvent.keyboard(keys);
      await expect.poll(() => keys === '' || root.querySelector('.main') !== null).toBe(true);
      const { violations } = await axe.run({ include: [['galley-picker']] }, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      const targets = [...root.querySelectorAll('button, label, input[type=range]')];
      expect(targets.filter((target) => target.getBoundingClientRect().height < 24)).toEqual([]);
      expect(getComputedStyle(root.querySelector('section') ?? main).direction).toBe(
        messages === arabic ? 'rtl' : 'ltr',
      );
    },
  );

  describe('lies over nothing that the reader is after', () => {
    const panelRect = (): DOMRect => root.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
    const isClearOf = (selector: string): boolean => {
      const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return panelRect().height > 0 && (panelRect().bottom <= top || panelRect().top >= bottom);
    };
    /** A page of this height (px), with a box at its end. */
    const endAt = (height: number): void => {
      main.style.cssText = `display: flow-root; position: relative; height: ${height}px`;
      main.insertAdjacentHTML(
        'beforeend',
        '<div id="end" style="position: absolute; bottom: 0; height: 40px">Ferries</div>',
      );
    };

    it('neither over the end of the page nor over its beginning, where those are in sight', async () => {
      endAt(3000);
      open(null);
      await expect.poll(() => isClearOf('h1')).toBe(true);
      scrollTo({ top: 3000, behavior: 'instant' });
      await expect.poll(() => isClearOf('#end')).toBe(true);
      tap('#end');
      await expect.poll(hidden).toEqual(['end']);
      scrollTo({ top: 0, behavior: 'instant' });
      await expect.poll(() => isClearOf('h1')).toBe(true);
    });

    it('nor over a box that is reached by keyboard, before it is taken and while it is', async () => {
      endAt(innerHeight);
      open('#last');
      await userEvent.keyboard('{Tab}');
      await expect.poll(said).toContain('div · 1 word');
      expect(isClearOf('#end')).toBe(true);
      await userEvent.keyboard('{Enter}');
      await expect.poll(hidden).toEqual(['end']);
      root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      await expect.poll(hidden).toEqual([]);
      expect(isClearOf('#end')).toBe(true);
    });

    it('nor over what a page that does not scroll has there, once the reader clicks on the panel itself', async () => {
      endAt(innerHeight);
      open(null);
      await expect.poll(() => isClearOf('#end')).toBe(false);
      root.querySelector<HTMLElement>('.hint')?.click();
      expect(isClearOf('#end')).toBe(true);
      root.querySelector<HTMLElement>('.hint')?.click();
      expect(isClearOf('h1')).toBe(true);
    });
  });

  it('fits into a window of 320 px', async () => {
    await page.viewport(320, 480);
    open('#walks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelector('.main')).not.toBeNull();
    const panel = root.querySelector('section');
    expect(panel?.scrollWidth).toBeLessThanOrEqual(panel?.clientWidth ?? 0);
    expect(panel?.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
    expect(panel?.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    await page.viewport(1000, 700);
  });
});

describe('the word on what was done', () => {
  it('stays for at least eight seconds, and as long as somebody has the focus in it', () => {
    vi.useFakeTimers();
    showToast({
      signal: ending.signal,
      text: 'Hidden: Walks.',
      hold: (element) => main.append(element),
      onUndo: undone,
    });
    lookInside();
    const isThere = (): boolean => main.querySelector('galley-toast') !== null;
    expect(TOAST_MS).toBeGreaterThanOrEqual(8000);
    vi.advanceTimersByTime(8000);
    expect(isThere()).toBe(true);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Hidden: Walks.');
    root.querySelector<HTMLButtonElement>('button')?.focus();
    vi.advanceTimersByTime(10 * TOAST_MS);
    expect(isThere()).toBe(true);
    root.querySelector<HTMLButtonElement>('button')?.blur();
    vi.advanceTimersByTime(TOAST_MS);
    expect(isThere()).toBe(false);
    vi.useRealTimers();
  });

  it('undoes with Ctrl and Z, but not where the reader is writing', async () => {
    const field = document.createElement('textarea');
    main.append(field);
    showToast({
      signal: ending.signal,
      text: 'Hidden: Walks.',
      hold: (element) => main.append(element),
      onUndo: undone,
    });
    lookInside();
    field.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).not.toHaveBeenCalled();
    field.blur();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toHaveBeenCalledOnce();
  });
});
