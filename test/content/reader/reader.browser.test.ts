import '../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, open, opened, threeSections } from './view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

describe('the reader look', () => {
  it('takes an open panel away with the first Esc, and leaves with the second', async () => {
    const onView = vi.fn();
    const { root } = open(threeSections, {}, { onView });
    const button = find(root, '.share-button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.ariaExpanded).toBe('true');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Escape}');
    expect(button.ariaExpanded).toBe('false');
    expect(root.activeElement).toBe(button);
    expect(onView).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onView.mock.calls).toEqual([['original']]);
  });

  it('comes back without the panel that was open when it was left', () => {
    const { reader, root } = open(threeSections);
    find(root, '.share-button').click();
    expect(root.querySelector('.share')).not.toBeNull();
    reader.close();
    reader.comeBack();
    expect(root.querySelector('.share')).toBeNull();
    expect(find(root, '.share-button').ariaExpanded).toBe('false');
  });

  it('hears nothing once it is closed, and everything once when it is open again', () => {
    const onMove = vi.fn();
    const onView = vi.fn();
    const { reader, root } = open(threeSections, {}, { onMove, onView });
    const dialog = find(root, 'dialog');
    const act = (): void => {
      dialog.dispatchEvent(new Event('scroll'));
      dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    };
    reader.close();
    act();
    expect([onMove, onView].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    reader.comeBack();
    act();
    expect([onMove, onView].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('says of an article that is years old how old it is, and nothing of a date that is none', () => {
    const factsOf = (published: string): string => {
      const meta = document.createElement('meta');
      meta.setAttribute('property', 'article:published_time');
      meta.content = published;
      document.head.append(meta);
      const facts = find(open(threeSections).root, '.facts').textContent;
      opened?.reader.close();
      meta.remove();
      return facts;
    };
    const threeYearsAgo = new Date(Date.now() - 3.5 * 365 * 24 * 60 * 60 * 1000);
    expect(factsOf(threeYearsAgo.toISOString())).toContain('3 years old');
    expect(factsOf(new Date().toISOString())).not.toContain('old');
    for (const nonsense of ['yesterday', '0000-00-00', '0001-01-01T00:00:00Z', '']) {
      const facts = factsOf(nonsense);
      expect(facts).not.toMatch(/Invalid|Published|old|NaN/);
      expect(facts).toContain('minutes');
    }
  });

  it('says what it was told to screen readers, politely', async () => {
    const { reader, root } = open(threeSections);
    reader.announce('Clean: 9 blocks hidden, 3 sections, full article');
    const status = find(root, '.status');
    expect(status.getAttribute('role')).toBe('status');
    await expect.poll(() => status.textContent).toContain('9 blocks hidden');
  });

  it('offers a face for dyslexic readers only where the computer has one', async () => {
    const { root } = open(threeSections);
    find(root, '.type-button').click();
    await expect.poll(() => root.querySelectorAll('.type option').length).toBe(4);
  });

  it('takes no colour, face or measure from properties that the page has set', () => {
    document.documentElement.style.cssText = '--face:Papyrus;--paper:red;--ink:red;--serif:Papyrus;--scale:9';
    const { root } = open(threeSections);
    const { fontFamily, fontSize, color } = getComputedStyle(find(root, '.body p'));
    document.documentElement.removeAttribute('style');
    expect(fontFamily).not.toContain('Papyrus');
    expect(Number.parseFloat(fontSize)).toBeCloseTo(19, 0);
    expect(color).toBe('rgb(34, 32, 28)');
  });
});
