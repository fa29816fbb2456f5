import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Tabs } from '../../src/browser';

const menu = vi.hoisted(() => ({ entries: [] as { id: string; title: string }[] }));
vi.mock('../../src/browser', () => ({
  browser: {
    i18n: { getMessage: (key: keyof typeof messages) => messages[key].message },
    contextMenus: {
      removeAll: async () => {
        menu.entries = [];
      },
      create: (entry: { id: string; title: string }) => menu.entries.push(entry),
    },
  },
}));
const asked = vi.hoisted(() => vi.fn(async () => ({ ok: false, problem: 'failed' })));
vi.mock('../../src/background/page-scripts', () => ({ askPage: asked }));
vi.mock('../../src/background/toolbar', () => ({ showAnswer: () => undefined }));

const { runCommand } = await import('../../src/background/commands');
const { createMenus } = await import('../../src/background/menus');

beforeEach(() => asked.mockClear());

describe('the menu of a right click', () => {
  it('offers to hide an element, once, however often Galley is updated', async () => {
    await createMenus();
    await createMenus();
    expect(menu.entries.filter(({ id }) => id === 'pick-element')).toMatchObject([
      { title: 'Hide this element' },
    ]);
  });
});

describe('the command to hide an element', () => {
  it('hands on what the browser tells of the place at which the menu was opened', async () => {
    const at = { link: 'https://news.example/story', isSelection: false };
    await runCommand('pick-element', { id: 7 } as Tabs.Tab, at);
    await runCommand('toggle-clean', { id: 7 } as Tabs.Tab, at);
    expect(asked.mock.calls).toEqual([
      [7, { type: 'pick', kind: 'hide', at }],
      [7, { type: 'toggle-clean' }],
    ]);
  });

  it('lets the reader point at it on the page of that tab', async () => {
    await runCommand('pick-element', { id: 7 } as Tabs.Tab);
    expect(asked.mock.calls).toEqual([[7, { type: 'pick', kind: 'hide' }]]);
  });

  it('takes no key from the reader until they assign one', () => {
    expect(manifest.commands['pick-element']).not.toHaveProperty('suggested_key');
  });
});
