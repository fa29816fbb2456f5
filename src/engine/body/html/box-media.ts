import { selectIn } from '../../dom/flat-tree';
import { MEDIA } from '../../dom/tags';
import { hiddenSubtree, type Visibility } from '../../dom/visibility';
import { isSign, withoutStandIns } from '../../features/pictures/stand-in';
import type { Block } from '../../page/block';

const MEDIA_SELECTOR = [...MEDIA].join(',');
/** Media that hold other media: their sources, their parts, or what is shown where they cannot be. */
const HOLDERS = 'picture, svg, object, video, audio, canvas';

/** The pictures, videos and embeds of a box, one for each place. */
export function mediaIn(node: Block, visibility: Visibility): Element[] {
  const found = selectIn(node.element, MEDIA_SELECTOR, visibility.tree).filter(
    (item) => !hiddenSubtree(item, visibility),
  );
  if (MEDIA.has(node.tag)) found.unshift(node.element);
  const outer = found.filter((item) => {
    const holder = item.parentElement?.closest(HOLDERS);
    return !holder || !found.includes(holder);
  });
  return withoutStandIns(
    outer.filter((item) => !isSign(item, outer)),
    visibility,
  );
}
