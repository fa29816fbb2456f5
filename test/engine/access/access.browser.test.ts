import { describe, expect, it } from 'vitest';
import { type Access, type Analysis, analyze, type ClutterCategory } from '../../../src/engine';
import { analyzePage, articleOf, TEXT } from '../page';

const SHORT = TEXT.map((text) => `<p>${text}</p>`).join('');
/** Long enough to be more than the free opening of a paid article. */
const LONG = SHORT + SHORT + SHORT + SHORT;
const PROMPT =
  '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/login">Log in</a></p></div>';

/** What the page says of itself in JSON-LD. */
const declare = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...facts })}</script>`;

async function read(text: string, { facts = {}, after = '' } = {}): Promise<Access> {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${text}</div>${after}</article></main>`,
    'en',
    declare(facts),
  );
  expect(analysis.access.reason).toMatch(/^[A-Z].*\.$/);
  return analysis.access;
}

describe('an article is whole', () => {
  it('where nothing speaks against it', async () => {
    expect(await read(SHORT)).toMatchObject({ state: 'full' });
  });

  it.each([[true], ['True'], ['http://schema.org/True']])(
    'where the publisher declares it as free (%s)',
    async (free) => {
      const access = await read(SHORT, { facts: { isAccessibleForFree: free } });
      expect(access.state).toBe('full');
      expect(access.reason).toContain('declares');
    },
  );

  it('where all declared words are there, though a subscription is promoted', async () => {
    expect(await read(LONG, { facts: { wordCount: 460 }, after: PROMPT })).toMatchObject({ state: 'full' });
  });

  it('where it only writes about subscriptions', async () => {
    const sentence =
      '<p>Readers who want to read more, the editor said, should subscribe to read the paper; most of them do already.</p>';
    expect(await read(`<p>${TEXT[0]}</p>${sentence}<p>${TEXT[1]}</p><p>${TEXT[2]}</p>`)).toMatchObject({
      state: 'full',
    });
  });
});

describe('an article is cut off', () => {
  it('where the part declared as not free is hidden, and none of that part is shown or counted', async () => {
    const hidden =
      '<div class="paid" style="display:none"><p>The secret of the harbour is a tunnel under the quay.</p></div>';
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${SHORT}${hidden}</div></article></main>`,
      'en',
      declare({
        isAccessibleForFree: false,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' },
      }),
    );
    expect(analysis.access.state).toBe('cut-off');
    expect(JSON.stringify(articleOf(analysis))).not.toContain('tunnel');
    expect((await read(SHORT)).words).toBe(analysis.access.words);
  });

  it('where the page declares many more words than it shows', async () => {
    const access = await read(SHORT, { facts: { wordCount: 900, isAccessibleForFree: false } });
    expect(access).toMatchObject({ state: 'cut-off' });
    expect(access.reason).toContain('900');
  });

  it('where a prompt says that the text goes on', async () => {
    const access = await read(SHORT, { after: PROMPT });
    expect(access).toMatchObject({ state: 'cut-off' });
    expect(access.reason).toContain('subscribe to continue');
  });

  it('where it is declared as not free and only an opening is there', async () => {
    expect(await read(SHORT, { facts: { isAccessibleForFree: 'False' } })).toMatchObject({
      state: 'cut-off',
    });
  });

  it('where the opening of a paid article ends in a prompt, though all of the page is declared as paid', async () => {
    const facts = {
      isAccessibleForFree: false,
      hasPart: { isAccessibleForFree: false, cssSelector: 'article' },
    };
    expect(await read(SHORT, { facts, after: PROMPT })).toMatchObject({ state: 'cut-off' });
  });

  it('and the prompt stays on the page, since it is the way to the rest', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${SHORT}</div>${PROMPT}</article></main>`,
    );
    expect(analysis.clutter.filter(({ category }) => category === 'paywall')).toEqual([]);
  });
});

describe('nobody can tell', () => {
  it('where a long article is declared as not free', async () => {
    expect(await read(LONG, { facts: { isAccessibleForFree: false } })).toMatchObject({ state: 'unknown' });
  });

  it('where a prompt stands after a long text', async () => {
    expect(await read(LONG, { after: PROMPT })).toMatchObject({ state: 'unknown' });
  });

  it('where the page holds no article', async () => {
    const { analysis } = await analyzePage('<main><p>Nothing here.</p></main>');
    expect(analysis.access).toMatchObject({ state: 'unknown', words: 0 });
  });
});

describe('a reader who keeps subscription prompts in view', () => {
  const show = async (
    text: string,
    keep: readonly ClutterCategory[],
    hide?: string,
    offer = '',
  ): Promise<{ analysis: Analysis; document: Document }> => {
    const { document } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${text}${PROMPT.replace('</h3>', `</h3>${offer}`)}</div></article></main>`,
    );
    const boxes = hide ? [...document.querySelectorAll(hide)] : [];
    return { analysis: analyze(document, { settings: { keep, hide: boxes } }), document };
  };

  it.each([
    ['a short text before a prompt', SHORT, 'cut-off'],
    ['a long text before a prompt', LONG, 'unknown'],
  ])('is told the same about %s', async (_, text, state) => {
    const hidden = (await show(text, [])).analysis.access;
    const kept = (await show(text, ['paywall'])).analysis.access;
    expect(hidden.state).toBe(state);
    expect(kept).toEqual(hidden);
  });

  it('gets the prompt of an article that is cut off', async () => {
    const { analysis, document } = await show(SHORT, ['paywall']);
    expect(analysis.prompt).toBe(document.querySelector('.paywall'));
  });

  it('finds the offer in the article, not counted as its text, and not among what is hidden', async () => {
    const offer = '<p>Subscribers read every story, get the paper each morning and search the archive.</p>';
    const hidden = (await show(LONG, [], undefined, offer)).analysis;
    const { article, access, clutter } = (await show(LONG, ['paywall'], undefined, offer)).analysis;
    expect(hidden.article?.html).not.toContain('search the archive');
    expect(article?.html).toContain('search the archive');
    expect(access).toEqual(hidden.access);
    expect(article?.words).toBeGreaterThan(access.words);
    expect(clutter).toEqual([]);
  });

  it.each(['.paywall', '.paywall h3'])('cannot hide the way to the rest by a rule: %s', async (box) => {
    const { analysis, document } = await show(SHORT, ['paywall'], box);
    expect(analysis.refused).toEqual([{ element: document.querySelector(box), why: 'prompt' }]);
    expect(analysis.clutter).toEqual([]);
  });

  it('hides by a rule what leads nowhere', async () => {
    const { analysis, document } = await show(LONG, ['paywall'], '.paywall');
    expect(analysis.refused).toBeUndefined();
    expect(analysis.clutter.map(({ element }) => element)).toEqual([document.querySelector('.paywall')]);
  });
});
