import { HEADLINES, type Story } from './text.ts';

/** A page of an invented publisher. */
export interface NewsPage {
  /** With the query, if it has one. */
  path: string;
  html: string;
  /** Of the answer, besides the type. */
  headers?: Record<string, string>;
}

interface Parts {
  lang?: string;
  dir?: string;
  title: string;
  head?: string;
  body: string;
}

/** A whole page with the menu and footer that every page of the publisher has. */
export function html({ lang = 'en', dir = 'ltr', title, head = '', body }: Parts): string {
  const menu = ['Home', 'Politics', 'Culture', 'Sport']
    .map((name) => `<a href="/${name}">${name}</a>`)
    .join(' ');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><header><nav>${menu}</nav></header>${body}<footer>The Tarn Gazette, printed on the quay since 1871. <a href="/imprint">Imprint</a></footer></body></html>`;
}

export function jsonLd(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
}

/** So many paragraphs of two sentences each. */
export function paragraphs({ sentences }: Pick<Story, 'sentences'>, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const pair = [sentences[at % sentences.length], sentences[(at + 1) % sentences.length]];
    return `<p>${pair.join(' ')}</p>`;
  }).join('\n');
}

/** A list of so many stories, each with a headline that is a link and a sentence or two. */
export function teasers(count: number, summary = ''): string {
  return Array.from({ length: count }, (_, at) => {
    const headline = HEADLINES[at % HEADLINES.length] ?? '';
    return `<div class="teaser"><h3><a href="/s/${at}">${headline}</a></h3>${summary && `<p>${summary}</p>`}</div>`;
  }).join('\n');
}
