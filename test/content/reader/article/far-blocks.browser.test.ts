import '../../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { article, find, open, PROSE, paragraphs } from '../view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

/** CSS px: a line of the text at its default size. */
const LINE = 34;
/** Frames in which the browser sets what has come near. */
const FRAMES = 6;

/** Twelve sections of some sixty blocks of very different length, pictures without a size among them. */
const blocks = (section: number): string =>
  Array.from({ length: 60 }, (_, at) => {
    if (at % 20 === 1)
      return `<figure><img alt="The quay" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='${200 + at * 9}'/%3E"><figcaption>The quay, ${at}</figcaption></figure>`;
    return `<p>${`Part ${section}, line ${at}. ${PROSE} `.repeat(1 + ((at * 7) % 5))}</p>`;
  }).join('');
const LONG = article(
  Array.from({ length: 12 }, (_, at) => `<h2>Part ${at + 1} of the crossing</h2>${blocks(at + 1)}`).join(''),
);

async function frames(count = FRAMES): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const heading = (root: ShadowRoot, part: number): HTMLElement => find(root, `.body h2:nth-of-type(${part})`);
const topOf = (element: Element): number => element.getBoundingClientRect().top;

describe('a very long article', () => {
  it('sets only what is near', async () => {
    const { root } = open(LONG);
    await frames();
    const isSet = [...root.querySelectorAll('figcaption')].map((caption) =>
      caption.checkVisibility({ contentVisibilityAuto: true }),
    );
    expect([isSet[0], isSet.at(-1)]).toEqual([true, false]);
  });

  it.each([2, 7, 12])('leads to section %i, and stays there when what is near has been set', async (part) => {
    const { reader, root } = open(LONG);
    reader.jump(heading(root, part).id);
    const at = topOf(heading(root, part));
    await frames();
    expect(Math.abs(topOf(heading(root, part)) - at)).toBeLessThan(LINE);
    await expect
      .poll(() => root.querySelector('[aria-current=location]')?.textContent)
      .toBe(`Part ${part} of the crossing`);
  });

  it('leads from section to section, forwards and back, with no jump off by a line', async () => {
    const { reader, root } = open(LONG);
    for (const part of [9, 3, 11, 1, 6]) {
      reader.jump(heading(root, part).id);
      const at = topOf(heading(root, part));
      await frames();
      expect([part, Math.abs(topOf(heading(root, part)) - at) < LINE]).toEqual([part, true]);
    }
  });

  it('goes on in the middle of a block that was far off', async () => {
    const { reader } = open(LONG);
    reader.resumeAt(400, 0.5);
    await frames();
    expect(reader.progress()?.block).toBe(400);
    expect(reader.progress()?.share).toBeCloseTo(0.5, 1);
  });

  it('comes back to a place to the line', async () => {
    const { reader, root } = open(LONG);
    reader.jump(heading(root, 8).id);
    await frames();
    const dialog = find(root, 'dialog');
    dialog.scrollBy({ top: 777, behavior: 'instant' });
    await frames();
    const place = reader.place();
    expect(place).not.toBeNull();
    dialog.scrollTo({ top: 0, behavior: 'instant' });
    await frames();
    if (place) reader.goTo(place);
    await frames();
    const now = reader.place();
    expect(now?.block).toBe(place?.block);
    expect(Math.abs((now?.top ?? 0) - (place?.top ?? 0))).toBeLessThan(LINE);
  });

  it('ends where its last line ends, and keeps the length of the scroll bar within a fifth', async () => {
    const { root } = open(LONG);
    await frames();
    const dialog = find(root, 'dialog');
    const before = dialog.scrollHeight;
    for (let at = 0; at < 30; at++) {
      dialog.scrollTo({ top: (dialog.scrollHeight * at) / 30, behavior: 'instant' });
      await frames(2);
    }
    dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
    await frames();
    dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
    await expect.poll(() => find(root, '.progress').textContent).toBe('Read to the end');
    expect(Math.abs(dialog.scrollHeight - before) / before).toBeLessThan(0.2);
  });
});

describe('any other article', () => {
  it('is set as a whole', async () => {
    const { root } = open(article(paragraphs(200)));
    await frames();
    const far = [...root.querySelectorAll('.body > p')].at(-1) as HTMLElement;
    expect(far.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  });
});
