import { describe, expect, it } from 'vitest';
import { analyzePage, articleOf, TEXT } from '../page';

const HEADLINE = 'Council rebuilds the old breakwater';
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

/** The kicker of an article whose head is given; `$` stands for the headline. */
async function kickerOf(head: string, before = '', meta = ''): Promise<string | undefined> {
  const header = head.replace('$', `<h1>${HEADLINE}</h1>`);
  const { analysis } = await analyzePage(
    `${before}<main><article><header>${header}</header><div>${PARAGRAPHS}</div></article></main>`,
    'en',
    `<title>${HEADLINE}</title>${meta}`,
  );
  const article = articleOf(analysis);
  expect(article.title).toBe(HEADLINE);
  return article.kicker;
}

describe('the kicker', () => {
  it.each([
    ['a line before the headline', '<p>Harbour works</p>$', 'Harbour works'],
    ['a line without a block of its own', '<span>Opinion</span>$', 'Opinion'],
    ['a link to a section', '<div><a href="/harbour">Harbour</a></div>$', 'Harbour'],
    ['a kind of text', '<div class="x1">Gastkommentar</div>$', 'Gastkommentar'],
    [
      'a disclosure, set apart',
      '<div><div class="note">Sponsored content</div><div>$</div></div>',
      'Sponsored content',
    ],
    [
      'a line that is named a kicker',
      '<div class="article-kicker">Ask an Advisor about the sea</div>$',
      'Ask an Advisor about the sea',
    ],
    ['a kind of text over the date', '<p>Opinion</p><p><time>6 March 2026</time></p>$', 'Opinion'],
    ['a kind of text under the headline', '$<p>Guest essay</p>', 'Guest essay'],
    ['a line with a sign behind it', '<p>Analysis:</p>$', 'Analysis'],
  ])('is %s', async (_, head, kicker) => {
    expect(await kickerOf(head)).toBe(kicker);
  });

  it.each([
    ['a path', '<nav class="breadcrumb"><a href="/">Home</a> <a href="/harbour">Harbour</a></nav>$'],
    ['a menu', '<ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul>$'],
    ['a date', '<p>6 March 2026</p>$'],
    ['a byline', '<p>By Moira Halvard</p>$'],
    ['a link to the front page', '<p><a href="/">The Quay Herald</a></p>$'],
    ['a link to the text', '<a href="#text">Skip to text</a>$'],
    ['a link to the comments', '$<a href="https://quay.example/story#comments">Comment</a>'],
    ['several sections', '<div><a href="/local">Local</a><a href="/news">News</a></div>$'],
    ['a button', '<button>Listen</button>$'],
    ['a sentence', '<p>The council met on Friday and voted on the oldest wall of the town.</p>$'],
    ['a call', '<p>Subscribe now</p>$'],
    ['the label of a slot for ads', '<div>Advertisement</div>$'],
  ])('is not %s', async (_, head) => {
    expect(await kickerOf(head)).toBeUndefined();
  });

  it('is no way back to a list', async () => {
    expect(await kickerOf('<div>&lt;&lt; <a href="/harbour">Harbour</a></div>$')).toBeUndefined();
  });

  it('is not the name of the site', async () => {
    const site = '<meta property="og:site_name" content="The Quay Herald">';
    expect(await kickerOf('<p>The Quay Herald</p>$', '', site)).toBeUndefined();
  });
});
