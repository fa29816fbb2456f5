import { mathInText } from '../words/math-text';
import { isNoteReference } from '../words/note-references';
import { pictureText } from '../words/picture-text';

/** The text of one box, and where in the document each part of it stands. */
export interface Run {
  box: Element | null;
  text: string;
  parts: { from: number; node: Text | Element }[];
}

/** Elements that a sentence does not go beyond. */
const BOXES =
  'p, li, td, th, dt, dd, figcaption, caption, h1, h2, h3, h4, h5, h6, pre, blockquote, summary, details, aside, div, figure, table, ul, ol, dl';
/** Elements that are not spoken. Ruby text would say the word a second time; buttons are Galley's own. */
const UNSPOKEN = 'rt, rp, script, style, button';
/** A note within a sentence, which is spoken after the paragraph. */
const INLINE_NOTE = 'span.galley-note';

/** Stands for the number of a note: a character that is not seen, nor taken for the end of a sentence (word joiner). */
export const NOTE_NUMBER = '\u2060';

/** What is spoken of elements that hold no text of their own, or not as it is said. */
const SPOKEN_AS: Readonly<Record<string, (element: Element) => string>> = {
  br: () => ' ',
  img: pictureText,
  svg: pictureText,
  math: mathInText,
};

/** The texts of a block, box by box in the order of the block. Each number of a note is a {@link NOTE_NUMBER}. */
export function runsOf(block: Element): Run[] {
  const runs: Run[] = [];
  const notes: { after: Run | undefined; note: Element }[] = [];
  const add = (node: Text | Element, text: string): void => {
    const box = node.parentElement?.closest(BOXES) ?? null;
    const last = runs.at(-1);
    const run = last?.box === box ? last : { box, text: '', parts: [] };
    if (run !== last) runs.push(run);
    run.parts.push({ from: run.text.length, node });
    run.text += text;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) add(node, node.data);
    if (!(node instanceof Element) || node.matches(UNSPOKEN)) return;
    const text = isNoteReference(node) ? NOTE_NUMBER : SPOKEN_AS[node.localName]?.(node);
    if (text !== undefined) add(node, text);
    else if (node !== block && node.matches(INLINE_NOTE)) notes.push({ after: runs.at(-1), note: node });
    else for (const child of node.childNodes) walk(child);
  };
  walk(block);
  const notesAfter = (run: Run | undefined): Run[] =>
    notes.filter(({ after }) => after === run).flatMap(({ note }) => runsOf(note));
  return [...notesAfter(undefined), ...runs.flatMap((run) => [run, ...notesAfter(run)])];
}

/** The place in the document of a part of a run. */
export function rangeOf({ parts }: Run, from: number, to: number): Range {
  const range = document.createRange();
  const start = parts.findLast((part) => part.from <= from);
  const end = parts.findLast((part) => part.from < to);
  if (start?.node instanceof Text) range.setStart(start.node, Math.min(from - start.from, start.node.length));
  else if (start) range.setStartBefore(start.node);
  if (end?.node instanceof Text) range.setEnd(end.node, Math.min(to - end.from, end.node.length));
  else if (end) range.setEndAfter(end.node);
  return range;
}
