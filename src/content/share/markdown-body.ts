import { mathInText } from '../words/math-text';
import { pictureText } from '../words/picture-text';
import { escapeAttributes } from './markdown-attributes';
import { layTablesInLines } from './markdown-tables';
import { preText } from './paragraphs';

/** A copy of the body in which everything is markup that Markdown has, and no word is lost. */
export function writable(body: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.append(...body.cloneNode(true).childNodes);
  for (const { selector, write } of REWRITES)
    for (const element of copy.querySelectorAll<HTMLElement>(selector)) write(element);
  layTablesInLines(copy);
  escapeAttributes(copy);
  return copy;
}

/** What Markdown has no markup for, in the order in which it is rewritten. */
const REWRITES: readonly { selector: string; write(element: HTMLElement): void }[] = [
  { selector: 'math', write: (math) => math.replaceWith(mathInText(math)) },
  { selector: 'rp', write: (bracket) => bracket.remove() },
  { selector: 'rt', write: (reading) => reading.replaceWith(`(${reading.textContent?.trim() ?? ''})`) },
  // Drawings, and pictures whose address was refused.
  { selector: 'svg, img:not([src])', write: (image) => image.replaceWith(pictureText(image)) },
  { selector: ':is(h1, h2, h3, h4, h5, h6, summary, caption) br', write: (end) => end.replaceWith(' ') },
  { selector: 'aside', write: putInBrackets },
  { selector: 'pre', write: makeCodeBlock },
  { selector: 'summary, dt', write: makeBoldParagraph },
  { selector: 'li > :is(ul, ol):last-child', write: makeParagraphAfter },
  { selector: 'details, aside, dd', write: (box) => rename(box, 'div') },
];

function putInBrackets(note: HTMLElement): void {
  const texts = document.createNodeIterator(note, NodeFilter.SHOW_TEXT, (text) =>
    text.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const first = texts.nextNode();
  if (!first?.nodeValue || first.nodeValue.trimStart().startsWith('[')) return;
  let last = first;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) last = text;
  first.nodeValue = `[${first.nodeValue.trimStart()}`;
  last.nodeValue = `${last.nodeValue?.trimEnd() ?? ''}]`;
}

/** A `pre` with one `code` is what is written as a fenced block, which alone keeps its lines. */
function makeCodeBlock(pre: HTMLElement): void {
  const code = document.createElement('code');
  code.className = pre.querySelector('code')?.className ?? '';
  code.textContent = preText(pre);
  pre.replaceChildren(code);
}

function makeBoldParagraph(label: HTMLElement): void {
  const bold = document.createElement('strong');
  const paragraph = document.createElement('p');
  for (const inner of label.querySelectorAll('b, strong')) inner.replaceWith(...inner.childNodes);
  bold.append(...label.childNodes);
  paragraph.append(bold);
  label.replaceWith(paragraph);
}

/** The library glues what follows the last list of an item to that list. */
function makeParagraphAfter(list: HTMLElement): void {
  const rest = list.nextSibling;
  if (!(rest instanceof Text) || rest.data.trim() === '') return;
  const paragraph = document.createElement('p');
  rest.replaceWith(paragraph);
  paragraph.append(rest);
}

function rename(element: HTMLElement, name: string): void {
  const box = document.createElement(name);
  box.append(...element.childNodes);
  element.replaceWith(box);
}
