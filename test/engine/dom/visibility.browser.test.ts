import { describe, expect, it } from 'vitest';
import { PLAIN_VISIBILITY, readVisibility } from '../../../src/engine/dom/visibility';
import { visibleText } from '../../../src/engine/dom/visible-text';
import { analyzePage, articleOf } from '../page';

const SEEN =
  'The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm of last winter.';
const REST =
  'Behind closed doors the engineers had agreed on quite another price, and the minutes of that evening show who knew of it.';

const story = (rest: string, { head = '', attributes = '', prompt = '' } = {}): string =>
  `${head}<main><article><h1>Council rebuilds the breakwater</h1><div ${attributes}>${`<p>${SEEN}</p>`.repeat(3)}${rest}</div>${prompt}</article></main>`;

const PROMPT = {
  en: '<div class="paywall"><h3>Subscribe to continue</h3><p>Already a subscriber? <a href="/login">Log in</a></p></div>',
  de: '<div class="paywall"><h3>Jetzt weiterlesen</h3><p>Schon Abonnent? <a href="/login">Anmelden</a></p></div>',
  fr: '<div class="paywall"><h3>Article réservé aux abonnés</h3><p>Déjà abonné ? <a href="/login">Se connecter</a></p></div>',
} as const;

const HIDDEN = [
  ['not laid out', 'style="display:none"'],
  ['not laid out, by attribute', 'hidden'],
  ['kept in its place, unseen', 'style="visibility:hidden"'],
] as const;

describe('text that the publisher hides', () => {
  describe.each(Object.entries(PROMPT))('from those who do not pay (%s)', (lang, prompt) => {
    it.each(HIDDEN)('is not revealed: %s', async (_, attribute) => {
      const { analysis } = await analyzePage(
        story(`<div ${attribute}><p>${REST}</p><p>${REST}</p></div>`, { prompt }),
        lang,
      );
      expect(analysis.article?.html).toContain(SEEN);
      expect(analysis.article?.html).not.toContain('closed doors');
      expect(analysis.blocks.some((block) => block.textContent?.includes('closed doors'))).toBe(false);
    });
  });

  it('does not count as words of the article', async () => {
    const open = await analyzePage(story(''));
    const hidden = await analyzePage(story(`<div style="visibility:hidden"><p>${REST}</p></div>`));
    expect(articleOf(hidden.analysis).words).toBe(articleOf(open.analysis).words);
  });

  it('is shown where a part of it is shown again by style', async () => {
    const { analysis } = await analyzePage(
      story(`<div style="visibility:hidden"><p style="visibility:visible">${REST}</p></div>`),
    );
    expect(analysis.article?.html).toContain('closed doors');
  });
});

describe('text below the edge of a box', () => {
  const cut = { attributes: 'style="height:260px;overflow:hidden;font-size:16px"' };
  const rest = `${`<p>${SEEN}</p>`.repeat(8)}<p>${REST}</p>`;

  it.each(Object.entries(PROMPT))(
    'is not revealed where the page asks to pay for it (%s)',
    async (lang, prompt) => {
      const { analysis } = await analyzePage(story(rest, { ...cut, prompt }), lang);
      expect(analysis.article?.html).toContain(SEEN);
      expect(analysis.article?.html).not.toContain('closed doors');
      expect(analysis.access.state).toBe('cut-off');
    },
  );

  it('is not revealed where the page declares that it is paid for', async () => {
    const declared = {
      '@type': 'NewsArticle',
      headline: 'Council rebuilds the breakwater',
      isAccessibleForFree: false,
    };
    const head = `<script type="application/ld+json">${JSON.stringify(declared)}</script>`;
    const { analysis } = await analyzePage(story(rest, { ...cut, head }));
    expect(analysis.article?.html).not.toContain('closed doors');
  });

  it.each([
    ['en', 'Read more'],
    ['de', 'Mehr anzeigen'],
    ['fr', 'Afficher plus'],
  ])('is the article where a click unfolds it and nobody asks to pay (%s)', async (lang, label) => {
    const { analysis } = await analyzePage(
      story(rest, { ...cut, prompt: `<button>${label}</button>` }),
      lang,
    );
    expect(analysis.article?.html).toContain('closed doors');
  });

  it('is the article where the publisher declares it as free, whatever stands after it', async () => {
    const declared = { '@type': 'NewsArticle', headline: 'Council rebuilds it', isAccessibleForFree: 'True' };
    const head = `<script type="application/ld+json">${JSON.stringify(declared)}</script>`;
    const { analysis } = await analyzePage(story(rest, { ...cut, head, prompt: PROMPT.en }));
    expect(analysis.article?.html).toContain('closed doors');
  });

  it('is the article where the page shows all of it beside a prompt', async () => {
    const { analysis } = await analyzePage(story(rest, { prompt: PROMPT.en }));
    expect(analysis.article?.html).toContain('closed doors');
  });
});

describe('text that is about to be seen', () => {
  it.each([
    ['faint until it is scrolled to', `<p style="opacity:0">${REST}</p>`],
    ['moved aside until it slides in', `<p style="transform:translateY(40px);opacity:0.01">${REST}</p>`],
    ['in a closed part that a click opens', `<details><summary>Read more</summary><p>${REST}</p></details>`],
  ])('is the article: %s', async (_, rest) => {
    const { analysis } = await analyzePage(story(rest));
    expect(analysis.article?.html).toContain('closed doors');
  });

  it('is the article on a page that is hidden as a whole until its scripts have run', async () => {
    const { analysis } = await analyzePage(
      story(`<p>${REST}</p>`, { head: '<style>body{visibility:hidden}</style>' }),
    );
    expect(analysis.article?.html).toContain('closed doors');
  });

  it('keeps its pictures, which many pages hide until they are loaded', async () => {
    const { analysis } = await analyzePage(
      story(
        '<figure><img src="/quay.jpg" width="800" height="500" alt="" style="visibility:hidden"><figcaption>The quay</figcaption></figure>',
      ),
    );
    expect(analysis.article?.html).toContain('quay.jpg');
  });
});

describe('text that waits for the scripts of its page', () => {
  const unseen = `<div style="visibility:hidden;height:0;overflow:hidden"><p>${REST}</p><p>${REST}</p></div>`;
  const declaring = (article: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council rebuilds it', ...article })}</script>`;

  it('is the article where the publisher declares it as free', async () => {
    const { analysis } = await analyzePage(
      story(unseen, { head: declaring({ isAccessibleForFree: 'True' }) }),
    );
    expect(analysis.article?.html).toContain('closed doors');
    expect(analysis.access.state).toBe('full');
  });

  it.each([
    ['nothing is declared', {}],
    ['it is declared as paid', { isAccessibleForFree: false }],
    [
      'a part of it is',
      { isAccessibleForFree: true, hasPart: { isAccessibleForFree: false, cssSelector: '.rest' } },
    ],
  ])('is not revealed where %s', async (_, article) => {
    const { analysis } = await analyzePage(story(unseen, { head: declaring(article) }));
    expect(analysis.article?.html).toContain(SEEN);
    expect(analysis.article?.html).not.toContain('closed doors');
  });

  const framed = (head = ''): string =>
    `${head}<div class="page" style="visibility:hidden">${story(`<p>${REST}</p>`)}</div>`;

  it('is the article where the headline and the frame of the page wait with it', async () => {
    const { analysis } = await analyzePage(framed());
    expect(analysis.article?.html).toContain('closed doors');
  });

  it('is not revealed where the page is declared as paid and unseen from headline to end', async () => {
    const { analysis } = await analyzePage(framed(declaring({ isAccessibleForFree: false })));
    expect(analysis.article).toBeNull();
  });

  it('is the article on a page that is not laid out from its root on, but for what is hidden by itself', async () => {
    const { analysis } = await analyzePage(
      story(
        `<p>${REST}</p><p style="display:none">Never shown to anybody, whatever scripts may do to the root.</p>`,
      ),
      'en',
      '<style>html{display:none}</style>',
    );
    expect(analysis.article?.html).toContain('closed doors');
    expect(analysis.article?.html).not.toContain('Never shown');
  });
});

describe('an article of which the page shows no more than its opening', () => {
  const card = (text: string): string =>
    `<div><h3><a href="/other">Ferries to use the southern pier</a></h3><p>${text}</p></div>`;
  const cards = `<div>${card(SEEN)}${card(SEEN)}${card(SEEN)}</div>`;
  const page = (rest: string): string =>
    `<main><h1>Council rebuilds the breakwater</h1><div style="display:none">${`<p>${REST}</p>`.repeat(6)}</div>${rest}</main>`;

  it('is cut off, and cards of other articles after it are not taken for it', async () => {
    const { analysis } = await analyzePage(page(cards));
    expect(analysis.access.state).toBe('cut-off');
    expect(analysis.article?.title).toBe('Council rebuilds the breakwater');
    expect(analysis.article?.html).not.toContain('breakwater, which');
    expect(analysis.article?.html).not.toContain('closed doors');
  });

  it('is not what has a hidden box besides text that is seen', async () => {
    const { analysis } = await analyzePage(page(`<p>${SEEN}</p><p>${SEEN}</p>${cards}`));
    expect(analysis.access.state).toBe('full');
    expect(analysis.article?.html).toContain('breakwater, which');
  });

  it('is told apart from a page without an article, short as the opening is', async () => {
    const { analysis } = await analyzePage(
      story(`<p>${REST}</p>`, { attributes: 'style="height:20px;overflow:hidden"', prompt: PROMPT.en }),
    );
    expect(analysis.access.state).toBe('cut-off');
    expect(analysis.article?.title).toBe('Council rebuilds the breakwater');
    expect(analysis.article?.html).not.toContain('closed doors');
  });
});

describe('what counts as visible', () => {
  const invisible = story(`<p id="rest" style="visibility:hidden">${REST}</p>`);

  it('is what the browser renders, whatever an analysis of the page made of it', async () => {
    const { document } = await analyzePage(invisible);
    const article = document.querySelector('article') as Element;
    const free = readVisibility(document, { free: true, paidParts: [] });
    expect(visibleText(article, free)).toContain('closed doors');
    expect(visibleText(article, PLAIN_VISIBILITY)).not.toContain('closed doors');
    expect(visibleText(article, PLAIN_VISIBILITY)).toContain(SEEN);
  });

  it('leaves out invisible text where a part of the page is declared as paid', async () => {
    const { document } = await analyzePage(invisible);
    const paid = readVisibility(document, { free: true, paidParts: ['.rest'] });
    expect(visibleText(document.querySelector('article') as Element, paid)).not.toContain('closed doors');
  });
});
