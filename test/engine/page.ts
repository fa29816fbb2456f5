import { type Analysis, type Article, analyze } from '../../src/engine';

/** Paragraphs of the article on every page. */
export const TEXT = [
  'The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm of last winter, and set aside four million for the work.',
  'Engineers had warned for years that the stones were moving. Divers found gaps wide enough for a boat when they went down in the spring, and the insurers took notice.',
  'Work is to begin in May and will take two summers. Until then, the ferries will use the southern pier, and the fishing boats will share what room is left.',
  'Not everyone is content with the plan. The sailing club fears for its moorings, and the shopkeepers along the quay fear the dust, the noise and the missing guests.',
];

interface Analysed {
  analysis: Analysis;
  document: Document;
}

/**
 * Shows a page with an article, with blocks put between its second and third paragraph, and analyses it. Throws where
 * the article is not found, since no statement about the blocks would mean anything then.
 * @param lang the language the page declares; its text is English
 */
export async function analyzeArticleWith(block: string, { after = '', lang = 'en' } = {}): Promise<Analysed> {
  const analysed = await analyzePage(articleWith(block, after), lang);
  articleOf(analysed.analysis);
  return analysed;
}

/** The body of a page with an article, with blocks put between its second and third paragraph. */
export function articleWith(block: string, after = ''): string {
  const [first, second, third, fourth] = TEXT.map((text) => `<p>${text}</p>`);
  return `<main><article><h1>Council rebuilds the breakwater</h1><div>${first}${second}${block}${third}${fourth}</div></article>${after}</main>`;
}

/** Shows a page as {@link showPage} does and analyses it. */
export async function analyzePage(...page: Parameters<typeof showPage>): Promise<Analysed> {
  const document = await showPage(...page);
  return { analysis: analyze(document, { url: 'https://news.example/story' }), document };
}

/**
 * Shows a page in a frame, so that it has a real layout.
 * @param head the content of the page's head
 */
export async function showPage(
  body: string,
  lang = 'en',
  head = '<title>Council rebuilds the breakwater</title>',
): Promise<Document> {
  return showWhole(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);
}

/** Shows a whole page, head and all, in a frame of its own. */
export async function showWhole(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** The article that was found. Throws where there is none: what an article does not hold proves nothing then. */
export function articleOf({ article }: Analysis): Article {
  if (!article) throw new Error('The page was found to hold no article.');
  return article;
}

/** The blocks of the article that was found, in an element. Throws where there is none. */
export function bodyOf(analysis: Analysis): HTMLElement {
  return new DOMParser().parseFromString(articleOf(analysis).html, 'text/html').body;
}
