import { MEDIA } from '../../dom/tags';
import { hiddenSubtree, type Visibility } from '../../dom/visibility';
import type { Block } from '../../page/block';

const MEDIA_SELECTOR = [...MEDIA].join(',');

/** The pictures, videos and embeds of a box, those within a `<picture>` left out. */
export function mediaIn(node: Block, visibility: Visibility): Element[] {
  const inner = [...node.element.querySelectorAll(MEDIA_SELECTOR)].filter(
    (item) => !item.parentElement?.closest('picture') && !hiddenSubtree(item, visibility),
  );
  return MEDIA.has(node.tag) ? [node.element, ...inner] : inner;
}
