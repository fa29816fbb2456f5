import '../../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_AIDS } from '../../../../src/settings/aids.ts';
import { find, open, opened, threeSections } from '../view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

describe('the list of sections beside the article', () => {
  it('folds its list of sections away', async () => {
    const { root } = open(threeSections);
    const toggle = find(root, '.rail-toggle');
    toggle.click();
    await expect.poll(() => root.querySelector('.rail ol')).toBeNull();
    expect(toggle.ariaExpanded).toBe('false');
    toggle.click();
    await expect.poll(() => root.querySelectorAll('.rail li').length).toBe(2);
  });

  it('remembers that its list of sections is folded away', async () => {
    const onAids = vi.fn();
    const { root } = open(threeSections, {}, { onAids });
    find(root, '.rail-toggle').click();
    expect(onAids.mock.lastCall).toMatchObject([{ railFolded: true }]);
    opened?.reader.close();
    const again = open(threeSections, {}, { aids: { ...DEFAULT_AIDS, railFolded: true } });
    expect(again.root.querySelector('.rail ol')).toBeNull();
    expect(find(again.root, '.rail-toggle').ariaExpanded).toBe('false');
  });
});
