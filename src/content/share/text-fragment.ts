import { withoutHash } from '../../engine/dom/url';

/** Words at each end of a passage: enough to be found, short enough to be sent. */
const WORDS = 5;

/**
 * The address of a passage, or of its longest line, in the page: a text fragment, `#:~:text=start,end` (WICG, Scroll to Text Fragment). The
 * browser that opens it scrolls there and marks the passage.
 */
export function linkToPassage(url: string, passage: string): string {
  const words = longestLine(passage).split(/\s+/).filter(Boolean);
  const bare = withoutHash(url);
  if (words.length === 0) return bare;
  const ends =
    words.length <= 2 * WORDS
      ? [words.join(' ')]
      : [words.slice(0, WORDS), words.slice(-WORDS)].map((part) => part.join(' '));
  return `${bare}#:~:text=${ends.map(encode).join(',')}`;
}

/** Browsers look for each end of a passage within one line of the page. */
function longestLine(passage: string): string {
  const lines = passage.split(/[\n\t]/).map((line) => line.trim());
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

/** Commas and dashes set the parts of a fragment apart, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
