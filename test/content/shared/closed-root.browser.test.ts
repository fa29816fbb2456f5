import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closedRoot } from '../../../src/content/shared/closed-root';

let host: HTMLElement | null = null;
const pressed = vi.fn();

/** A button of Galley, on the page; `root` is what no page gets hold of. */
function show(name: string): { root: ShadowRoot; button: HTMLButtonElement } {
  const made = closedRoot(name);
  const button = document.createElement('button');
  button.textContent = 'Hide';
  button.addEventListener('click', pressed);
  button.addEventListener('keydown', pressed);
  made.root.append(button);
  made.host.style.cssText = 'display:block;position:fixed;inset:0 auto auto 0;z-index:1';
  document.documentElement.append(made.host);
  host = made.host;
  return { root: made.root, button };
}
afterEach(() => {
  host?.remove();
  pressed.mockReset();
});

describe('a control of Galley in a page', () => {
  it('answers the reader', async () => {
    show('galley-real');
    await userEvent.click(host as HTMLElement, { position: { x: 10, y: 10 } });
    expect(pressed).toHaveBeenCalledOnce();
    await userEvent.keyboard('a');
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('does not answer events that a script makes up, even one that has got behind the closed root', () => {
    const { button } = show('galley-made-up');
    button.click();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is not handed to a page that has defined an element of the same name, before or after', () => {
    const roots: (ShadowRoot | null)[] = [];
    /** What a page may write to be given the roots of its own elements. */
    const define = (name: string): void =>
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback(): void {
            roots.push(this.attachInternals().shadowRoot);
          }
        },
      );
    define('galley-before');
    // The definition is at work: a root that is attached the usual way is handed out.
    const usual = document.createElement('galley-before');
    usual.attachShadow({ mode: 'closed' });
    document.body.append(usual);
    usual.remove();
    expect(roots.splice(0)).toEqual([expect.any(ShadowRoot)]);

    show('galley-before');
    show('galley-after');
    define('galley-after');
    expect(roots).toEqual([null, null]);
  });
});
