import { selectIn } from '../../dom/flat-tree';
import { MEDIA } from '../../dom/tags';
import { hiddenSubtree, type Visibility } from '../../dom/visibility';
import type { Block } from '../../page/block';

const MEDIA_SELECTOR = [...MEDIA].join(',');

/** The pictures, videos and embeds of a box, those within a `<picture>` left out. */
export function mediaIn(node: Block, visibility: Visibility): Element[] {
  const inner = selectIn(node.element, MEDIA_SELECTOR, visibility.tree).filter(
    (item) => !item.parentElement?.closest('picture') && !hiddenSubtree(item, visibility),
  );
  return MEDIA.has(node.tag) ? [node.element, ...inner] : inner;
}
