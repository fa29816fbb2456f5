import type { Scene } from '../clutter/scene';
import type { PageNode } from '../page/node';

/** Blocks with text between the headline and the first paragraph of the body. */
export function* headZone(scene: Scene): Generator<PageNode> {
  const { headline, firstProse, page } = scene;
  if (!headline || !firstProse) return;
  for (let index = headline.end; index < firstProse.index; index++) {
    const node = page.nodes[index];
    if (node && node.text !== '') yield node;
  }
}
