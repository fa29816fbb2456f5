import '../../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_AIDS } from '../../../../src/settings/aids.ts';
import { article, find, open, PROSE, paragraphs, threeSections } from '../view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

describe('going about in an article', () => {
  it('marks the section that is read, and says how much is left', async () => {
    const { reader, root } = open(threeSections);
    expect(root.querySelector('[aria-current]')).toBeNull();
    expect(find(root, '.progress').textContent).toMatch(/^\d+ minutes left$/);
    reader.jump(find(root, '.body h2:last-of-type').id);
    await expect.poll(() => root.querySelector('[aria-current=location]')?.textContent).toBe('Doubts');
    const dialog = find(root, 'dialog');
    dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
    await expect.poll(() => find(root, '.progress').textContent).toBe('Read to the end');
  });

  it('leads back from a section to its row in the list beside it', async () => {
    const { reader, root } = open(threeSections);
    reader.jump(find(root, '.body h2:last-of-type').id);
    expect(root.activeElement?.textContent).toBe('Doubts');
    await userEvent.keyboard('{Tab}');
    expect(root.activeElement?.textContent).toBe('Back to the outline');
    expect(getComputedStyle(find(root, '.back:focus-within')).clipPath).toBe('none');
    await userEvent.keyboard('{Enter}');
    expect(root.activeElement?.closest('.rail')).not.toBeNull();
    expect(root.activeElement?.textContent).toBe('Doubts');
  });

  it.each([
    ['the window is too narrow for it', 700, DEFAULT_AIDS],
    ['it is folded away', 1280, { ...DEFAULT_AIDS, railFolded: true }],
  ])(
    'leads back from a section to its fold in the outline where there is no list: %s',
    async (_, width, aids) => {
      await page.viewport(width, 900);
      const onView = vi.fn();
      const { reader, root } = open(threeSections, {}, { onView, aids });
      reader.jump(find(root, '.body h2:last-of-type').id);
      const at = reader.place();
      await userEvent.keyboard('{Tab}{Enter}');
      expect(onView.mock.calls).toEqual([['outline']]);
      reader.show('outline');
      if (at) reader.goTo(at);
      expect(root.activeElement?.localName).toBe('summary');
      expect(root.activeElement?.textContent).toMatch(/^Doubts/);
      expect([...root.querySelectorAll('details')].map((fold) => fold.open)).toEqual([false, false, false]);
    },
  );

  it('stays at the section that was jumped to when the typeface of the article arrives', async () => {
    const { reader, root } = open(article(`<h2>Why</h2>${paragraphs(8)}<h2>Doubts</h2>${paragraphs(8)}`), {
      font: 'dyslexic',
    });
    const face = getComputedStyle(find(root, '.body')).fontFamily;
    reader.jump(find(root, '.body h2').id);
    const { top } = find(root, '.body h2').getBoundingClientRect();
    await expect.poll(() => getComputedStyle(find(root, '.body')).fontFamily).not.toBe(face);
    expect(find(root, '.body h2').getBoundingClientRect().top).toBeCloseTo(top, 0);
    expect(root.querySelector('[aria-current=location]')?.textContent).toBe('Why');
  });

  it('leads to the section in the outline though its typeface arrives on the way', async () => {
    const { reader, root } = open(
      threeSections,
      { font: 'dyslexic' },
      { aids: { ...DEFAULT_AIDS, railFolded: true } },
    );
    const face = getComputedStyle(find(root, '.body')).fontFamily;
    reader.jump(find(root, '.body h2:last-of-type').id);
    const at = reader.place();
    find(root, '.back:focus-within button, .body h2:last-of-type ~ .back button').click();
    await expect.poll(() => getComputedStyle(find(root, '.body')).fontFamily).not.toBe(face);
    reader.show('outline');
    if (at) reader.goTo(at);
    expect(root.activeElement?.localName).toBe('summary');
  });

  it('leads back from the end of an open section to its folded row', async () => {
    const { reader, root } = open(threeSections);
    reader.show('outline');
    const fold = find(root, 'details:nth-of-type(2)') as HTMLDetailsElement;
    fold.open = true;
    find(root, 'details:nth-of-type(2) > .back button').click();
    expect(fold.open).toBe(false);
    expect(root.activeElement).toBe(fold.querySelector('summary'));
    const { top, bottom } = find(root, 'details:nth-of-type(2)').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(900);
  });

  it('lists sections of an article without headings, each of which leads by key to its paragraph and is marked there', async () => {
    const topics = [
      'harbour',
      'pontoon',
      'lighthouse',
      'breakwater',
      'fishery',
      'timetable',
      'county',
      'radar',
    ];
    const text = topics.map(
      (topic) =>
        `<p>The ${topic} of Skarholm comes first in this part, for the ${topic} is what the council spoke of at length. ${PROSE}</p>${paragraphs(3)}`,
    );
    const { root } = open(article(text.join('')));
    const rows = [...root.querySelectorAll<HTMLElement>('.rail li button')];
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) {
      row.focus();
      await userEvent.keyboard('{Enter}');
      const stem = (row.textContent ?? '').replace(/\s*…$/, '');
      expect(root.activeElement?.textContent?.replace(/\s+/g, ' ')).toContain(stem);
      await expect
        .poll(() => root.querySelector('[aria-current=location]')?.textContent)
        .toBe(row.textContent);
    }
  });
});
