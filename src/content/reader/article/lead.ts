import { firstSentence } from '../../../engine/dom/first-sentence';

/**
 * The lead of a section: its first sentence. Where the title is the beginning of that sentence, the lead goes on where the
 * title ends; it is empty where nothing is left.
 */
export function leadOf(text: string, title: string): string {
  const sentence = firstSentence(text);
  const stem = (title.endsWith('…') ? title.slice(0, -1) : title).trimEnd();
  if (!sentence.startsWith(stem)) return sentence;
  const rest = sentence.slice(stem.length).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? `… ${rest}` : '';
}
