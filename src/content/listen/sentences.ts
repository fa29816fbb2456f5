/** A sentence of a block: what is spoken, and where it stands in the document. */
export interface Sentence {
  text: string;
  range: Range;
}

/** Elements that a sentence does not go beyond. */
const BOXES =
  'p, li, td, th, dt, dd, figcaption, caption, h1, h2, h3, h4, h5, h6, pre, blockquote, summary, div, figure, table, ul, ol, dl';
/** Elements that are not spoken. Ruby text would say the word a second time. */
const UNSPOKEN = 'rt, rp, script, style';

/** An end that `Intl.Segmenter` gets wrong: after an initial, a short abbreviation or a day ("Dr. Ahn", "6. März"). */
const FALSE_END = /(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}|\d{1,2})\.\s*$/u;

/** The text of one element, and where in the document each part of it stands. */
interface Run {
  box: Element | null;
  text: string;
  parts: { from: number; node: Text }[];
}

/** The sentences of a block, in order; empty where it has none. @param lang BCP 47 */
export function sentencesOf(block: Element, lang: string | undefined): Sentence[] {
  const segmenter = segmenterFor(lang);
  return runsOf(block).flatMap((run) => {
    // A segmenter ends sentences at line breaks; in HTML those are white space.
    const plain = run.text.replace(/\s/g, ' ');
    return segments(segmenter, plain).flatMap(({ from, to }) => {
      const text = plain
        .slice(from, to)
        .replace(/\u00ad/g, '')
        .replace(/ +/g, ' ');
      return /[\p{L}\p{N}]/u.test(text) ? [{ text, range: rangeOf(run, from, to) }] : [];
    });
  });
}

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // Pages also declare languages that do not exist.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** Start and end of each sentence, without the white space around it. */
function segments(segmenter: Intl.Segmenter, text: string): { from: number; to: number }[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end === text.length || !FALSE_END.test(segment)) ends.push(end);
  }
  return ends.flatMap((end, at) => {
    const segment = text.slice(ends[at - 1] ?? 0, end);
    const from = end - segment.trimStart().length;
    const to = from + segment.trim().length;
    return to > from ? [{ from, to }] : [];
  });
}

function runsOf(block: Element): Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const last = runs.at(-1);
    if (node instanceof Text) {
      const parent = node.parentElement;
      if (parent?.closest(UNSPOKEN)) continue;
      const box = parent?.closest(BOXES) ?? null;
      const run = last?.box === box ? last : { box, text: '', parts: [] };
      if (run !== last) runs.push(run);
      run.parts.push({ from: run.text.length, node });
      run.text += node.data;
    } else if (last && node.nodeName === 'BR') last.text += ' ';
  }
  return runs;
}

function rangeOf({ parts }: Run, from: number, to: number): Range {
  const range = document.createRange();
  const start = parts.findLast((part) => part.from <= from);
  const end = parts.findLast((part) => part.from < to);
  if (start) range.setStart(start.node, Math.min(from - start.from, start.node.length));
  if (end) range.setEnd(end.node, Math.min(to - end.from, end.node.length));
  return range;
}
