import type { Analysis } from '../../src/engine';

/** What a page of its own says is right, in `expected.json`. Texts are compared with white space collapsed. */
export interface Expectation {
  /** Texts of the article; with bars between them either will do. */
  contains?: string[];
  notContains?: string[];
  /** Texts of the article in this order. */
  order?: string[];
  /** Texts that stand on a line of their own. */
  lines?: string[];
  /** Titles of sections: each is a heading of the text and in the outline. */
  headings?: string[];
  title?: string;
  byline?: string;
  noByline?: boolean;
  published?: string;
  dir?: string;
  /** Regular expressions on the HTML of the article. */
  html?: string[];
  notHtml?: string[];
  /** How often a text stands in the HTML. */
  count?: Record<string, number>;
  /** Texts within one `pre`. */
  pre?: string[];
  articleIsNull?: boolean;
  access?: string;
  hidden?: { text: string; category?: string }[];
  /** Texts that are hidden by no finding. */
  kept?: string[];
  leftOut?: { text: string; reason?: string }[];
  /** Texts that are in the article, in a finding or left out with a reason. */
  accounted?: string[];
}

/** What is wrong with an analysis, one sentence each; empty where the page is as expected. */
export function faultsOf(analysis: Analysis, page: Document, expected: Expectation): string[] {
  const { article } = analysis;
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  if (expected.articleIsNull !== undefined) claim(expected.articleIsNull === !article, 'article or none');
  for (const { text, category } of expected.hidden ?? []) {
    const found = hiddenAs(text, analysis, page);
    claim(found !== null && (category === undefined || category === found), `“${text}” hidden as ${found}`);
  }
  for (const text of expected.kept ?? [])
    claim(hiddenAs(text, analysis, page) === null, `“${text}” is hidden`);
  for (const { text, reason = '' } of expected.leftOut ?? []) {
    const found = analysis.leftOut.find(({ node }) => squash(node.textContent ?? '').includes(squash(text)));
    claim(new RegExp(reason, 'i').test(found?.reason ?? ''), `“${text}” left out: ${found?.reason}`);
    claim(found !== undefined, `“${text}” is not left out`);
  }
  if (expected.access) claim(analysis.access.state === expected.access, `access ${analysis.access.state}`);
  if (!article) {
    claim(expected.articleIsNull === true, 'no article');
    return faults;
  }
  const body = new DOMParser().parseFromString(article.html, 'text/html').body;
  const lines = [article.kicker, article.title, article.standfirst, ...linesOf(body)]
    .map((line) => squash(line ?? ''))
    .filter((line) => line !== '');
  const text = lines.join(' ');
  const holds = (wanted: string): boolean => wanted.split('|').some((one) => text.includes(squash(one)));
  for (const wanted of expected.contains ?? []) claim(holds(wanted), `missing: “${wanted}”`);
  for (const unwanted of expected.notContains ?? [])
    claim(!text.includes(squash(unwanted)), `should not be there: “${unwanted}”`);
  let at = 0;
  for (const wanted of expected.order ?? []) {
    const place = text.indexOf(squash(wanted), at);
    claim(place >= 0, `not in order: “${wanted}”`);
    at = Math.max(at, place + 1);
  }
  for (const line of expected.lines ?? [])
    claim(lines.includes(squash(line)), `no line of its own: “${line}”`);
  const headings = [...body.querySelectorAll('h2, h3, h4, h5, h6')].map((heading) =>
    squash(heading.textContent ?? ''),
  );
  for (const heading of expected.headings ?? []) {
    claim(headings.includes(heading), `no heading “${heading}” among ${headings.join(' / ')}`);
    claim(
      analysis.outline.some(({ title }) => title === heading),
      `“${heading}” is not in the outline`,
    );
  }
  for (const field of ['title', 'byline', 'dir'] as const)
    if (expected[field] !== undefined)
      claim(article[field] === expected[field], `${field} “${article[field]}”`);
  if (expected.noByline) claim(!article.byline, `byline “${article.byline}”`);
  if (expected.published)
    claim(
      article.publishedTime?.startsWith(expected.published) ?? false,
      `published ${article.publishedTime}`,
    );
  for (const pattern of expected.html ?? [])
    claim(new RegExp(pattern).test(article.html), `HTML lacks ${pattern}`);
  for (const pattern of expected.notHtml ?? [])
    claim(!new RegExp(pattern).test(article.html), `HTML has ${pattern}`);
  for (const [needle, times] of Object.entries(expected.count ?? {}))
    claim(article.html.split(needle).length - 1 === times, `“${needle}” not ${times} times`);
  const codes = [...body.querySelectorAll('pre')].map(codeOf);
  for (const code of expected.pre ?? [])
    claim(
      codes.some((one) => one.includes(code)),
      `no code “${code}”`,
    );
  for (const wanted of expected.accounted ?? []) {
    const isLeft = analysis.leftOut.some(({ node }) =>
      squash(node.textContent ?? '').includes(squash(wanted)),
    );
    claim(
      holds(wanted) || isLeft || hiddenAs(wanted, analysis, page) !== null,
      `without a fate: “${wanted}”`,
    );
  }
  return faults;
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The category under which the innermost element with a text is hidden; `null` where it is not. */
function hiddenAs(text: string, { clutter }: Analysis, page: Document): string | null {
  const holders = [...page.querySelectorAll('body *')].filter(
    (element) =>
      !/^(?:script|style|template)$/.test(element.localName) &&
      squash(element.textContent ?? '').includes(squash(text)),
  );
  const innermost = holders.at(-1);
  if (!innermost) throw new Error(`The page does not say “${text}”.`);
  return clutter.find(({ element }) => element.contains(innermost))?.category ?? null;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|thead|td|th|tr|ul)$/;

/** The lines of the body as a browser sets them, without its style. */
function linesOf(body: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += squashInner((node as Text).data);
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    if (localName === 'annotation') return;
    if (localName === 'br') text += '\n';
    const edge = BLOCKS.test(localName) ? '\n' : '';
    text += edge;
    for (const child of node.childNodes) walk(child);
    text += edge;
  };
  walk(body);
  return text.split('\n');
}

/** Line ends in the source are spaces on the page. */
function squashInner(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function codeOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent ?? '';
}
