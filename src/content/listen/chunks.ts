/** Some voices fall silent in what takes longer than a quarter of a minute; so many characters never do. */
const LONGEST = 220;

/** Where a speaker takes breath within a sentence. */
const BREATH = /[,;:–—،؛、；：，](?=\s|$)|[、；：，]/gu;

/** Cuts a long sentence to pieces that are spoken one after the other, where a speaker would take breath. */
export function chunksOf(sentence: string): string[] {
  const chunks: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const end = cut(rest.slice(0, LONGEST));
    chunks.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...chunks, rest.trim()].filter((chunk) => chunk !== '');
}

function cut(text: string): number {
  const breath = [...text.matchAll(BREATH)].at(-1);
  if (breath && breath.index > LONGEST / 3) return breath.index + breath[0].length;
  const space = text.lastIndexOf(' ');
  if (space > 0) return space;
  // Not between the two halves of a character.
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
