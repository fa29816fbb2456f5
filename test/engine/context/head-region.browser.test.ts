import { describe, expect, it } from 'vitest';
import { readContext } from '../context';
import { showPage, TEXT } from '../page';

const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');

async function regionOf(body: string) {
  const { head, page } = readContext(await showPage(body));
  const ids = (blocks: readonly { id: string }[]) => blocks.map(({ id }) => id);
  return {
    lines: ids(head.lines),
    aboveRoot: ids(head.aboveRoot),
    inRoot: ids(head.inRoot),
    times: head.times.map(({ id }) => id),
    held: ids(page.blocks.filter(({ id, ...block }) => id !== '' && head.holds({ id, ...block }))),
  };
}

describe('the region between headline and first paragraph', () => {
  it('holds what stands over the box of the text and what stands in it', async () => {
    const region = await regionOf(
      `<article><p id="before">Harbour</p><h1 id="title">Council rebuilds the breakwater</h1><p id="byline">By Anna Gull</p>` +
        `<div><p id="date">3 May 2026 <time id="time" datetime="2026-05-03"></time></p>${text}</div><p id="after">More</p></article>`,
    );
    expect(region).toEqual({
      lines: ['byline', 'date'],
      aboveRoot: ['byline'],
      inRoot: ['date'],
      times: ['time'],
      held: ['title', 'byline', 'date'],
    });
  });

  it('has no lines where no headline stands over the text', async () => {
    const region = await regionOf(`<article><div><p id="date">3 May 2026</p>${text}</div></article>`);
    expect(region).toEqual({ lines: [], aboveRoot: [], inRoot: ['date'], times: [], held: [] });
  });

  it('holds no column beside the text, and an aside without a heading', async () => {
    const region = await regionOf(
      `<article><h1 id="title">Council rebuilds the breakwater</h1><aside id="column"><h3 id="name">Charles Hurt</h3></aside>` +
        `<aside id="meta"><p id="byline">By Anna Gull</p></aside><div>${text}</div></article>`,
    );
    expect(region).toMatchObject({ lines: ['byline'], held: ['title', 'meta', 'byline'] });
  });
});
