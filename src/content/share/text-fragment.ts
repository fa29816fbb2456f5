import { withoutHash } from '../../engine/dom/url';

/** Words at each end of a passage: enough to be found, short enough to be sent. */
const WORDS = 5;

/**
 * The address of a passage, or of its longest line, in the page: a text fragment, `#:~:text=start,end` (WICG, Scroll to Text Fragment). The
 * browser that opens it scrolls there and marks the passage.
 */
export function linkToPassage(url: string, passage: string): string {
  const words = longestRun(passage);
  const bare = withoutHash(url);
  if (words.length === 0) return bare;
  const ends =
    words.length <= 2 * WORDS
      ? [words.join(' ')]
      : [words.slice(0, WORDS), words.slice(-WORDS)].map((part) => part.join(' '));
  return `${bare}#:~:text=${ends.map(encode).join(',')}`;
}

/** Half a character: the page was cut in the middle of one. No address can hold it. */
const HALF = /\p{Cs}/u;

/**
 * The words of the longest line, or of the part of it that an address can hold. Browsers look for each end of a passage
 * within one line of the page.
 */
function longestRun(passage: string): string[] {
  const runs: string[][] = passage.split(/[\n\t]/).flatMap((line) => {
    const parts: string[][] = [[]];
    for (const word of line.split(/\s+/).filter(Boolean)) {
      if (HALF.test(word)) parts.push([]);
      else parts.at(-1)?.push(word);
    }
    return parts;
  });
  const letters = (run: readonly string[]): number => run.join(' ').length;
  return runs.reduce((longest, run) => (letters(run) > letters(longest) ? run : longest), []);
}

/** Commas and dashes set the parts of a fragment apart, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
