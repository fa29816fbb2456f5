import '../../../ui/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clickedElement } from '../../../../src/content/picker/menu/clicked-element';
import { listenToMenus } from '../../../../src/content/picker/menu/context-menu';
import type { Pointed } from '../../../../src/messages';
import { fakeBrowser } from '../../../ui/fake-browser.ts';

const NOTHING = { isSelection: false };
let main: HTMLElement;
let find: (at?: Pointed) => Element | null;
const named = vi.fn((_: number): Element | null => null);
const element = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  main = document.createElement('main');
  main.innerHTML = `<p id="text">Soup in the harbour.</p>
    <a href="https://news.example/soup" id="above">Soup</a> <a href="https://news.example/soup" id="below">Soup again</a>
    <img id="picture" alt="" width="40" height="40" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
    <div id="box" style="height:60px">A box</div>`;
  document.body.append(main);
  named.mockReset().mockReturnValue(null);
  Object.assign(fakeBrowser, { menus: { getTargetElement: named } });
  const readContext = listenToMenus();
  find = (at) => clickedElement(readContext(at));
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  main.remove();
});

describe('the element on which the menu of a right click was opened', () => {
  it('is the one that the browser names', () => {
    named.mockImplementation((target) => (target === 3 ? element('#text') : null));
    expect(find({ ...NOTHING, target: 3 })).toBe(element('#text'));
  });

  it('is the one on which Galley itself saw the menu open', async () => {
    await userEvent.click(element('#box'), { button: 'right' });
    await userEvent.hover(element('#text'));
    expect(find(NOTHING)).toBe(element('#box'));
    expect(find()).toBe(element('#box'));
  });

  it('is none that a script of the page only says it was', () => {
    element('#text').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    expect(find()).toBeNull();
  });

  it('is the link with the address that the browser tells, of two the one under the mouse', async () => {
    const at = { ...NOTHING, link: 'https://news.example/soup' };
    await userEvent.hover(element('#below'));
    expect(find(at)).toBe(element('#below'));
    await userEvent.hover(element('#box'));
    expect(find(at)).toBe(element('#above'));
  });

  it('is the picture with the address that the browser tells', () => {
    const { currentSrc } = element('#picture') as HTMLImageElement;
    expect(find({ ...NOTHING, source: currentSrc })).toBe(element('#picture'));
  });

  it('is where the text stands that was selected', () => {
    getSelection()?.selectAllChildren(element('#text'));
    expect(find({ isSelection: true })).toBe(element('#text'));
  });

  it('is else what is under the mouse', async () => {
    await userEvent.hover(element('#box'));
    expect(find(NOTHING)).toBe(element('#box'));
  });

  it('is not known where no menu was used', async () => {
    await userEvent.hover(element('#box'));
    expect(find()).toBeNull();
  });
});
