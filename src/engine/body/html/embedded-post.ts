import { collapse } from '../../dom/text';
import { embedLink } from './media';
import { copyText } from './plain-text';
import type { Writer } from './writer';

/** Class of a post with words: a quotation of the text with a link to its source. */
const POST_CLASS = 'galley-post';

/** A post embedded from a social network: its words as a quotation, and a link to it; nothing of the network loads. */
export function writePost(post: Element, writer: Writer): Element | null {
  const address = [...post.querySelectorAll('a[href]')]
    .map((link) => writer.address(link.getAttribute('href')))
    .findLast((href) => href !== null);
  const cited = writer.address(
    post.getAttribute('cite') ??
      post.getAttribute('data-instgrm-permalink') ??
      post.getAttribute('data-href'),
  );
  const target = cited ?? address;
  const box = writer.create('figure');
  const quote = writer.create('blockquote');
  const words = writer.create('p');
  copyText(post, words, writer);
  const hasWords = collapse(words.textContent ?? '') !== '';
  if (!target && !hasWords) return null;
  if (hasWords) {
    box.setAttribute('class', POST_CLASS);
    quote.append(words);
    box.append(quote);
  }
  if (target) {
    const source = writer.create('figcaption');
    source.append(embedLink(target, '', writer));
    box.append(source);
  }
  return box;
}
