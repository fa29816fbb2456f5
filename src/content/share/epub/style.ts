import type { SharedArticle } from '../contract';

/** Little: the reader's device sets type, size and colours. */
const STYLE = `h1{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5em 0}
figcaption,.facts,.galley-note{font-size:.85em}.kicker{font-weight:bold}.standfirst{font-size:1.1em}
aside.galley-note{margin:0 0 1em;padding-inline-start:1em;border-inline-start:2px solid}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid}
table{border-collapse:collapse}td,th{padding:.3em .6em;border:1px solid;text-align:start}pre{white-space:pre-wrap}
`;

/** The style sheet of a book; the lines run as the page has them. */
export function styleSheet({ writingMode }: SharedArticle): string {
  if (!writingMode?.startsWith('vertical-')) return STYLE;
  return `html{-epub-writing-mode:${writingMode};writing-mode:${writingMode}}\n${STYLE}`;
}
