import { describe, expect, it } from 'vitest';
import { isByline, namesAuthor } from '../../../src/engine/roles/byline';
import { readContext } from '../context';
import { showPage, TEXT } from '../page';

/** What is said of a line under the headline. */
async function ask(line: string) {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const context = readContext(
    await showPage(
      `<main><article><h1>Council rebuilds the breakwater</h1>${line}<div>${text}</div></article></main>`,
    ),
  );
  const block = context.page.blocks.find(({ id }) => id === 'x');
  if (!block) throw new Error('The line is no block.');
  return { isByline: isByline(block, context), namesAuthor: namesAuthor(block, context) };
}

describe('a line that says who wrote the article', () => {
  it('begins as a byline does', async () => {
    expect(await ask('<p id="x">By Anna Gull, harbour desk</p>')).toEqual({
      isByline: true,
      namesAuthor: true,
    });
  });

  it('is named so; a name alone keeps no box from being hidden', async () => {
    const line = '<div id="x" class="author">Follow the harbour desk</div>';
    expect(await ask(line)).toEqual({ isByline: true, namesAuthor: false });
  });

  it('links to the author; a link alone is not read as a byline', async () => {
    const line = '<p id="x"><a rel="author" href="/author/anna-gull">Anna Gull</a></p>';
    expect(await ask(line)).toEqual({ isByline: false, namesAuthor: true });
  });

  it('is a line, no paragraph', async () => {
    const line = `<p id="x" class="author">By Anna Gull. ${TEXT[0]}</p>`;
    expect(await ask(line)).toEqual({ isByline: false, namesAuthor: false });
  });

  it.each([
    ['with a link to a page about persons', '<p id="x"><a href="/people/anna-gull">Anna Gull</a></p>', true],
    ['in a box named so', '<div class="byline ad"><div><p id="x">Anna von der Gull</p></div></div>', true],
    ['with neither', '<p id="x"><a href="/sea/anna-gull">Anna Gull</a></p>', false],
    ['not with a call in such a box', '<div class="author"><p id="x">Follow our desk</p></div>', false],
  ])('is a name %s', async (_, line, namesAuthor) => {
    expect((await ask(line)).namesAuthor).toBe(namesAuthor);
  });
});
