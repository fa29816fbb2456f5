/** Characters. Some voices fall silent after a quarter of a minute; a chunk of this length is shorter. By hand. */
const LONGEST_CHUNK = 220;

/** Share of the longest chunk. A pause before it would leave too short a chunk; by hand. */
const EARLIEST_PAUSE = 1 / 3;

/** Where a speaker pauses within a sentence. */
const PAUSE = /[,;:–—،؛、；：，](?=\s|$)|[、；：，]/gu;

/** Cuts a long sentence into chunks that are spoken one after the other, where a speaker would pause. */
export function chunksOf(sentence: string): string[] {
  const chunks: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_CHUNK) {
    const end = cut(rest.slice(0, LONGEST_CHUNK));
    chunks.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...chunks, rest.trim()].filter((chunk) => chunk !== '');
}

function cut(text: string): number {
  const pause = [...text.matchAll(PAUSE)].at(-1);
  if (pause && pause.index > LONGEST_CHUNK * EARLIEST_PAUSE) return pause.index + pause[0].length;
  const space = text.lastIndexOf(' ');
  if (space > 0) return space;
  // Not between the two halves of a surrogate pair.
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
