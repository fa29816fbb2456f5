import { mathInText } from '../words/math-text';
import { isNoteReference } from '../words/note-references';
import { pictureText } from '../words/picture-text';

type Write = (element: Element) => string[];

/** How the paragraphs of each block are written. Elements that are not named stand within a line. */
const BLOCKS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 div blockquote figure figcaption ul ol dl dt dd table thead tbody tfoot caption details summary'
      .split(' ')
      .map((name) => [name, paragraphsOf]),
  ),
  li: itemParagraphs,
  tr: rowParagraphs,
  pre: (pre) =>
    [
      preText(pre)
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd(),
    ].filter(Boolean),
  aside: (aside) => inBrackets(paragraphsOf(aside)),
  hr: () => ['* * *'],
};

/** How elements within a line are written, where it is not by what they hold. */
const IN_LINE: Readonly<Record<string, (element: Element) => string>> = {
  br: () => '\n',
  img: pictureText,
  svg: pictureText,
  math: mathInText,
  rt: (reading) => `(${reading.textContent?.trim() ?? ''})`,
  rp: () => '',
};

const INDENT = '  ';

/**
 * The paragraphs of a box as plain text, each word of it once and in order. Lines within a paragraph end in `\n`; a row of
 * a table is a paragraph with tabs, or several where a cell holds several lines.
 */
export function paragraphsOf(box: Element): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = tidy(line);
    if (text) paragraphs.push(text);
    line = '';
  };
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) line += node.data.replace(/[ \t\r\n\f]+/g, ' ');
      else if (node instanceof Element) {
        const block = BLOCKS[node.localName];
        const inLine = IN_LINE[node.localName];
        if (block) {
          endLine();
          paragraphs.push(...block(node));
        } else if (inLine) line += inLine(node);
        else if (isNoteReference(node)) line += bracketed(node.textContent ?? '', line);
        else walk(node);
      }
    }
  };
  walk(box);
  endLine();
  return paragraphs;
}

/** The number in front of an item of a numbered list. */
export function numberOf(item: Element): number | null {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return null;
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const first = list.reversed && !list.hasAttribute('start') ? items.length : list.start;
  return first + items.indexOf(item) * (list.reversed ? -1 : 1);
}

/** The text of preformatted lines, as they are. */
export function preText(pre: Element): string {
  return [...pre.childNodes]
    .map((node) =>
      node.nodeName === 'BR' ? '\n' : node instanceof Element ? preText(node) : (node.textContent ?? ''),
    )
    .join('');
}

function itemParagraphs(item: Element): string[] {
  const number = numberOf(item);
  const mark = number === null ? '•' : `${number}.`;
  return paragraphsOf(item).map(
    (text, at) => (at === 0 ? `${mark} ` : INDENT) + text.replace(/\n/g, `\n${INDENT}`),
  );
}

function rowParagraphs(row: Element): string[] {
  const cells = [...row.children].map(paragraphsOf);
  const isOneLine = cells.every((cell) => cell.length <= 1 && !cell[0]?.includes('\n'));
  if (!isOneLine) return cells.flat();
  return [cells.map(([text = '']) => text).join('\t')].filter((text) => text.trim() !== '');
}

function inBrackets(paragraphs: readonly string[]): string[] {
  if (paragraphs[0]?.startsWith('[')) return [...paragraphs];
  const last = paragraphs.length - 1;
  return paragraphs.map((text, at) => (at === 0 ? '[' : '') + text + (at === last ? ']' : ''));
}

/** @param before the line so far, which may have opened the brackets */
function bracketed(label: string, before: string): string {
  const text = label.trim();
  return text === '' || /^[[(]/.test(text) || /[[(]\s*$/.test(before) ? text : `[${text}]`;
}

function tidy(line: string): string {
  return line
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
