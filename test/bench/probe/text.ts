/** Elements whose text starts on a line of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the article. */
const SKIPPED = new Set(
  'script style noscript template svg iframe object video audio canvas head title textarea'.split(' '),
);

/** The text of an article as it is compared: a block (paragraph, heading, list item, quote, cell) a line. */
export interface ArticleText {
  /** Captions are no part of the text that most golds have. */
  text: string;
  captioned: string;
}

/** The text of an article, without its captions and with them. */
export function htmlToText(html: string): ArticleText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const captioned = linesOf(body);
  for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  return { text: linesOf(body), captioned };
}

function linesOf(body: Element): string {
  const lines: string[] = [''];
  appendLines(body, lines);
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The texts of the headings in an article, level 1 included, captions left out. */
export function htmlToHeadings(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    (heading.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );
}

function appendLines(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += child.nodeValue ?? '';
    else if (child instanceof Element && !SKIPPED.has(child.localName)) {
      const ownLine = BLOCKS.has(child.localName);
      if (ownLine) lines.push('');
      appendLines(child, lines);
      if (ownLine) lines.push('');
    }
  }
}
