import '../../ui/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PickerPage, RuleEditor } from '../../../src/content/picker/contract';
import { createRuleEditor } from '../../../src/content/picker/rule-editor';
import type { View } from '../../../src/messages';
import type { Rule } from '../../../src/settings';

let main: HTMLElement;
let stored: Rule[];
let view: View;
let page: PickerPage;
let editor: RuleEditor;
let waiting: Promise<void>;

function openOn(changes: Partial<PickerPage> = {}): void {
  page = {
    view: () => view,
    show: async (wanted) => {
      view = wanted;
    },
    isCovered: () => false,
    tryOut: async () => ({ ok: true }),
    kindOf: async () => 'newsletter',
    reread: async () => undefined,
    look: () => undefined,
    here: [],
    rules: async () => stored.map((rule) => ({ ...rule, site: 'news.example' })),
    store: async (rule) => {
      stored.push(rule);
      return true;
    },
    forget: async ({ id }) => {
      stored = stored.filter((rule) => rule.id !== id);
    },
    site: 'news.example',
    isPrivate: false,
    hold: (element) => main.append(element),
    later: (task) => {
      waiting = waiting.then(task);
    },
    ...changes,
  };
  editor = createRuleEditor(page);
}

/** Points at the box and takes it under the name it gets by itself. */
async function take(box = document.querySelector('#box')): Promise<void> {
  await editor.pick('hide', box);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelector('[data-galley-hidden]')).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelector('galley-toast')).not.toBeNull();
  await waiting;
}
const undo = async (): Promise<void> => {
  await userEvent.keyboard('{Control>}z{/Control}');
  await waiting;
};

beforeEach(() => {
  stored = [];
  view = 'original';
  waiting = Promise.resolve();
  main = document.createElement('main');
  main.innerHTML =
    '<div id="box" class="coast-box" style="padding:20px"><h3>Harbour walks</h3><p>With soup.</p></div><div id="bare" style="padding:20px">Nothing to know it by.</div>';
  document.body.append(main);
  openOn();
});
afterEach(() => {
  editor.close();
  main.remove();
});

describe('a box that was taken', () => {
  it('is a rule of the site, named by its heading, and the page is shown without it', async () => {
    await take();
    expect(stored).toMatchObject([
      {
        kind: 'hide',
        name: 'Harbour walks',
        mark: { id: 'box', classes: ['coast-box'], heading: 'harbour walks' },
      },
    ]);
    expect(page.here).toEqual([]);
    expect(view).toBe('article');
  });

  it('is named by the kind of clutter that Galley sees in it where it has no heading', async () => {
    main.querySelector('h3')?.remove();
    await take();
    expect(stored[0]?.name).toBe('Newsletter');
  });

  it('holds on this page only in a private window, where nothing is stored', async () => {
    openOn({ isPrivate: true });
    await take();
    expect(stored).toEqual([]);
    expect(page.here).toMatchObject([{ kind: 'hide', element: document.querySelector('#box') }]);
    await undo();
    expect(page.here).toEqual([]);
    expect(view).toBe('original');
  });

  it('holds on this page only where nothing marks it', async () => {
    const bare = document.querySelector('#bare');
    bare?.removeAttribute('id');
    openOn();
    await take(bare);
    expect(stored).toEqual([]);
    expect(page.here).toMatchObject([{ element: bare }]);
    await expect.poll(() => view).toBe('article');
  });

  it('holds on this page only where the browser cannot store', async () => {
    openOn({
      store: async () => {
        throw new Error('The disk is full.');
      },
    });
    await take();
    expect(page.here).toMatchObject([{ element: document.querySelector('#box') }]);
  });

  it('comes back with undo, each of several in turn, and no rule is left', async () => {
    for (let times = 0; times < 5; times++) await take();
    expect(stored).toHaveLength(5);
    for (let left = 4; left >= 0; left--) {
      await undo();
      await expect.poll(() => stored.length).toBe(left);
    }
    expect(view).toBe('original');
    expect(document.querySelector('[data-galley-hidden]')).toBeNull();
  });

  it('is forgotten where the popup says so, and then not undone a second time', async () => {
    await take();
    const [rule] = stored;
    await editor.forget(rule?.id ?? '');
    expect(stored).toEqual([]);
    await undo();
    expect(view).toBe('article');
  });
});
