import type { Article } from '../../../src/engine';
import { analyzePage, articleOf, TEXT } from '../page';

/** The text of the story. */
export const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');

/** The article of a page with this head, and this under its headline. */
export async function read(head: string, under = '', lang = 'en', attributes = ''): Promise<Article> {
  const { analysis } = await analyzePage(
    `<main><article ${attributes}><header><h1>Council rebuilds the breakwater</h1>${under}</header><div>${PARAGRAPHS}</div></article></main>`,
    lang,
    `<title>Council rebuilds the breakwater</title>${head}`,
  );
  return articleOf(analysis);
}

/** JSON-LD of an article. */
export const ld = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...facts })}</script>`;
export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
export const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;
