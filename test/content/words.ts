import { pictureText } from '../../src/content/words/picture-text.ts';

/** The letters of a text in one row, and where in it one word ends and the next begins. */
interface Row {
  letters: string;
  edges: ReadonlySet<number>;
}

/** Letters of both texts around a difference, in its description. */
const AROUND = 40;

/**
 * What is wrong with a copy of a text; `null` where it has the same words in the same order. Words of the copy may be set
 * apart where the text glues them, as in a formula; they may not be glued where the text sets them apart.
 */
export function wordFault(text: string, copy: string): string | null {
  const [right, got] = [rowOf(text), rowOf(copy)];
  const around = ({ letters }: Row, at: number): string =>
    letters.slice(Math.max(0, at - AROUND), at + AROUND);
  if (right.letters !== got.letters) {
    let at = 0;
    while (right.letters[at] === got.letters[at]) at++;
    return `“${around(right, at)}” became “${around(got, at)}”`;
  }
  const glued = [...right.edges].find((edge) => !got.edges.has(edge));
  return glued === undefined ? null : `glued: “${around(right, glued)}”`;
}

function rowOf(text: string): Row {
  const edges = new Set<number>();
  let letters = '';
  for (const [word] of text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    letters += word;
    edges.add(letters.length);
  }
  return { letters, edges };
}

/**
 * The words of elements as the browser shows them, numbers of list items and the texts of pictures in a line included.
 * Writes those into the elements.
 */
export function shownWords(elements: Iterable<Element>): string {
  const shown = [...elements].filter((element): element is HTMLElement => element instanceof HTMLElement);
  for (const element of shown) {
    for (const item of element.querySelectorAll('ol > li')) item.prepend(`${numberOf(item)}. `);
    for (const picture of element.querySelectorAll('img, svg'))
      picture.replaceWith(` ${pictureText(picture)} `);
  }
  return shown.map((element) => element.innerText).join('\n');
}

function numberOf(item: Element): number {
  const list = item.parentElement as HTMLOListElement;
  return list.start + [...list.children].indexOf(item);
}
