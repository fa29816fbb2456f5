import { type Analysis, analyze } from '../../src/engine';

/** Paragraphs of the article on every page. */
export const TEXT = [
  'The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm of last winter, and set aside four million for the work.',
  'Engineers had warned for years that the stones were moving. Divers found gaps wide enough for a boat when they went down in the spring, and the insurers took notice.',
  'Work is to begin in May and will take two summers. Until then, the ferries will use the southern pier, and the fishing boats will share what room is left.',
  'Not everyone is content with the plan. The sailing club fears for its moorings, and the shopkeepers along the quay fear the dust, the noise and the missing guests.',
];

/**
 * Shows a page with an article, with blocks put between its second and third paragraph, and analyses it.
 * @param lang the language the page declares; its text is English
 */
export async function analyzeArticleWith(
  block: string,
  { after = '', lang = 'en' } = {},
): Promise<{ analysis: Analysis; document: Document }> {
  const [first, second, third, fourth] = TEXT.map((text) => `<p>${text}</p>`);
  return analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${first}${second}${block}${third}${fourth}</div></article>${after}</main>`,
    lang,
  );
}

/**
 * Shows a page in a frame, so that it has a real layout, and analyses it.
 * @param head the content of the page's head
 */
export async function analyzePage(
  body: string,
  lang = 'en',
  head = '<title>Council rebuilds the breakwater</title>',
): Promise<{ analysis: Analysis; document: Document }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  return { analysis: analyze(page, { url: 'https://news.example/story' }), document: page };
}
