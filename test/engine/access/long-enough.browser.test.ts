import { describe, expect, it } from 'vitest';
import { analyzePage } from '../page';

const TITLE = '<title>Ferry runs again</title>';
const OPEN_GRAPH = `${TITLE}<meta property="og:type" content="article">`;
const JSON_LD = `${TITLE}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again"}</script>`;
const BRIEF =
  '<p>The ferry to the outer islands runs again since Tuesday morning, the harbour master said, after divers had freed its rudder from a lost net.</p>';
const FACTS =
  '<p>Length: 41 metres, width: 9 metres.</p><p>Built in 1987 in Husum.</p><p>Engines: two, of 600 kilowatts.</p><p>Places: 220, of which 80 on deck.</p>';

const articleOf = async (text: string, head: string, headline = '<h1>Ferry runs again</h1>') => {
  const { analysis } = await analyzePage(`<main><article>${headline}${text}</article></main>`, 'en', head);
  return analysis.article;
};

describe('a news brief of one paragraph', () => {
  it.each([
    ['by Open Graph', OPEN_GRAPH],
    ['by JSON-LD', JSON_LD],
  ])('is an article where the page says so %s', async (_, head) => {
    const article = await articleOf(BRIEF, head);
    expect(article?.title).toBe('Ferry runs again');
    expect(article?.html).toContain('a lost net.');
  });

  it('is none where the page says nothing, as on the page of an error', async () => {
    expect(await articleOf(BRIEF, TITLE)).toBeNull();
  });

  it('is none without a headline', async () => {
    expect(
      await articleOf(BRIEF, '<title>Ferry</title><meta property="og:type" content="article">', ''),
    ).toBeNull();
  });

  it('is none where it is a few short lines', async () => {
    expect(await articleOf(FACTS, OPEN_GRAPH)).toBeNull();
  });
});
