import type { SharedArticle } from './contract';

/** Readable anywhere, in light and dark, without a script. */
const STYLE = `:root{color-scheme:light dark}
body{max-width:38em;margin:3em auto;padding:0 1.2em;font:1.1em/1.6 Charter,Georgia,serif;color:light-dark(#22201c,#dcd7cc);background:light-dark(#fbfaf7,#1b1a18)}
h1{line-height:1.2;font-size:2em}img{max-width:100%;height:auto}figure{margin:1.5em 0}
figcaption,.facts{font:.85em/1.5 system-ui,sans-serif;opacity:.75}.standfirst{font-size:1.15em}.kicker{margin-bottom:-1em;font-weight:600;opacity:.75}
aside.galley-note{margin:-.4em 0 1.1em;padding-inline-start:1em;border-inline-start:2px solid #8886}.galley-note{font-size:.85em;opacity:.75}summary{font-weight:600}
body{overflow-wrap:break-word}table{border-collapse:collapse;display:block;overflow-x:auto}pre{overflow-x:auto}td,th{padding:.3em .7em;border:1px solid #8886;text-align:start}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid #8886}a{color:inherit}`;

/** Nothing in the saved file may run, whoever opens it wherever. */
const POLICY = "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'";

/** The article as a document of its own. */
export function webPage({
  kicker,
  title,
  standfirst,
  facts,
  url,
  lang,
  dir,
  body,
  end,
}: SharedArticle): string {
  const page = document.implementation.createHTMLDocument(title);
  const root = page.documentElement;
  if (lang) root.lang = lang;
  root.dir = dir;
  const add = (into: Element, tag: string, text = '', attributes: Record<string, string> = {}): Element => {
    const element = page.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    into.append(element);
    return element;
  };
  page.head.prepend(add(page.head, 'meta', '', { charset: 'utf-8' }));
  add(page.head, 'meta', '', { 'http-equiv': 'Content-Security-Policy', content: POLICY });
  add(page.head, 'meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  add(page.head, 'link', '', { rel: 'canonical', href: url });
  add(page.head, 'style', STYLE);
  const article = add(page.body, 'article');
  if (kicker) add(article, 'p', kicker, { class: 'kicker' });
  add(article, 'h1', title);
  if (standfirst) add(article, 'p', standfirst, { class: 'standfirst' });
  if (facts.length > 0) add(article, 'p', facts.join(' · '), { class: 'facts' });
  for (const block of body.children) article.append(page.importNode(block, true));
  if (end) add(article, 'p', end, { class: 'kicker' });
  add(add(article, 'p', '', { class: 'facts' }), 'a', url, { href: url });
  return `<!doctype html>\n${root.outerHTML}\n`;
}
