import { describe, expect, it } from 'vitest';
import { readRepeats } from '../../../../src/engine/features/repeats/repeats';
import { readPage } from '../../../../src/engine/page/read-page';
import { articleWith, showPage, TEXT } from '../../page';

const GATE =
  '<div class="gate"><h4>Closed for now</h4><p>Something from elsewhere would stand here, if you let it.</p></div>';
const PARAGRAPH = '<p>The tide came in at six, and nobody was there to see it.</p>';

/** The text of the blocks that are repeated, of a page with an article and blocks in it. */
async function repeatedIn(blocks: string, body = articleWith(blocks)): Promise<string[]> {
  const page = readPage(await showPage(body));
  if (!page) throw new Error('The page cannot be read.');
  const { isRepeated } = readRepeats(page);
  return page.blocks.filter((block) => block.text !== '' && isRepeated(block)).map(({ text }) => text);
}

describe('a page repeats', () => {
  it('a box that stands on it again, with all that is in it', async () => {
    const once = ['Closed for now', 'Something from elsewhere would stand here, if you let it.'];
    expect(await repeatedIn(`${GATE}${PARAGRAPH}${GATE}`)).toEqual([...once, ...once]);
  });

  it('a line with a class of its own among paragraphs', async () => {
    const line = '<p class="on">The story goes on under the picture.</p>';
    expect(await repeatedIn(line + PARAGRAPH + line)).toHaveLength(2);
  });

  it('boxes whose classes differ in a number', async () => {
    const gate = (at: number): string => GATE.replace('gate', `gate-${at}`);
    expect(await repeatedIn(gate(1) + PARAGRAPH + gate(2))).toHaveLength(4);
  });
});

describe('a page does not repeat', () => {
  it.each([
    ['a refrain between paragraphs', `${PARAGRAPH}<p>The bell rang.</p>${PARAGRAPH}`],
    [
      'one of several ratings',
      ['three', 'four', 'three']
        .map(
          (stars) =>
            `<section><h3>A lantern, the ${stars}</h3><div class="stars"><p>Our rating: ${stars} of five stars</p></div></section>`,
        )
        .join(''),
    ],
    [
      'a verse that is quoted again',
      `<blockquote>${PARAGRAPH}</blockquote><p>Then:</p><blockquote>${PARAGRAPH}</blockquote>`,
    ],
    [
      'the caption of a picture that is shown again',
      '<figure><img src="/x.jpg"><figcaption>The quay, seen from the old tower</figcaption></figure>'.repeat(
        2,
      ),
    ],
    [
      'what is there again in one place',
      '<div class="row"><p>There is nothing to see here today.</p></div>'.repeat(3),
    ],
    ['a short label', '<div class="ad"><p>Advertisement</p></div>'.repeat(3)],
    [
      'a heading',
      '<div><h3>What the divers saw down there</h3><p>Stones.</p></div><div><h3>What the divers saw down there</h3><p>Weeds.</p></div>',
    ],
    [
      'a sentence that a pull quote says again',
      `<p>${TEXT[0]}</p><aside class="pull">The stones were moving for years.</aside>`,
    ],
  ])('%s', async (_, blocks) => {
    expect(await repeatedIn(blocks)).toEqual([]);
  });

  it('its text, where it is there twice', async () => {
    expect(
      await repeatedIn(
        '',
        `<div class="narrow">${articleWith('')}</div><div class="wide">${articleWith('')}</div>`,
      ),
    ).toEqual([]);
  });
});
