import { collapse } from '../../dom/text';
import { embedLink } from './media';
import { copyText } from './plain-text';
import type { Writer } from './writer';

/** Class of a post with words, which are the article's own text, unlike those under pictures. */
const POST_CLASS = 'galley-post';
/** A post embedded from a social network: its words, and a link to it; nothing of the network loads. */
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
  const text = writer.create('figcaption');
  copyText(post, text, writer);
  const hasWords = collapse(text.textContent ?? '') !== '';
  if (!target && !hasWords) return null;
  if (hasWords) box.setAttribute('class', POST_CLASS);
  if (target) text.append(hasWords ? ' ' : '', embedLink(target, '', writer));
  box.append(text);
  return box;
}
