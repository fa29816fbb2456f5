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

  it('says of a typeface of the reader whether this device has it', async () => {
    const { root } = open(threeSections, { font: 'own', family: 'No Such Typeface' });
    find(root, '.type-button').click();
    await expect.poll(() => find(root, '.own-face').textContent).toContain('Not installed on this device');
    opened?.reader.close();
    const other = open(threeSections, { font: 'own', family: 'DejaVu Sans' });
    find(other.root, '.type-button').click();
    await expect.poll(() => other.root.querySelector('.own-face')).not.toBeNull();
    expect(find(other.root, '.own-face').textContent).not.toContain('Not installed');
    expect(getComputedStyle(find(other.root, '.body')).fontFamily).toMatch(/^"DejaVu Sans"/);
  });

  it('shows the reader’s own colours, and says where they can hardly be read', async () => {
    const colours = { ground: '#102030', ink: '#e0e0d0', link: '#ffcc66', mark: '#405060' };
    const { root } = open(threeSections, { theme: 'own', colours });
    expect(getComputedStyle(find(root, 'dialog')).backgroundColor).toBe('rgb(16, 32, 48)');
    expect(getComputedStyle(find(root, '.body p')).color).toBe('rgb(224, 224, 208)');
    find(root, '.type-button').click();
    await expect.poll(() => find(root, '.own-colours p').textContent).toMatch(/^Contrast \d+\.\d : 1$/);
    opened?.reader.close();
    const pale = open(threeSections, { theme: 'own', colours: { ...colours, ink: '#304050' } });
    find(pale.root, '.type-button').click();
    await expect.poll(() => find(pale.root, '.own-colours p').textContent).toContain('hard to read');
  });

  it('sets a long headline smaller, and breaks its long words where the language does', () => {
    const size = (title: string): number => {
      const { root } = open(threeSections.replace('Night ferry to stop', title));
      const { fontSize, hyphens } = getComputedStyle(find(root, 'h1'));
      expect(hyphens).toBe('auto');
      opened?.reader.close();
      return Number.parseFloat(fontSize);
    };
    const words = 'The night ferry will stop at a second harbour ';
    const [usual = 0, long = 0, veryLong = 0] = [1, 2, 4].map((times) => size(words.repeat(times).trim()));
    expect(long).toBeLessThan(usual);
    expect(veryLong).toBeLessThan(long);
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
