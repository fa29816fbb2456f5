import { linkDensity, type PageNode } from '../page/node';
import type { LexiconHits } from './hits';
import { position, type Scene } from './scene';

/** Between headline and text stand standfirst, byline and date. */
function inHeadZone(node: PageNode, scene: Scene): boolean {
  const { headline, firstProse } = scene;
  if (!headline || !firstProse) return false;
  return node.index >= headline.index && node.index <= firstProse.index;
}

/** Blocks with text of their own that belong to the article whatever a detector says. */
export function isArticleBlock(node: PageNode, scene: Scene, hits: LexiconHits): boolean {
  if (scene.headline === node || scene.inStyle.has(node)) return true;
  if (node.text === '') return false;
  const words = hits.words(node);
  if (inHeadZone(node, scene)) {
    if (scene.tally.count('times', node) > 0 && node.words <= 40) return true;
    if (scene.tally.count('authorLinks', node) > 0) return true;
    if (node.prose > 0 && linkDensity(node) < 0.3 && words.title === null && words.phrase === null)
      return true;
  }
  const where = position(scene, node);
  if (where === 'outside') return false;
  if (words.keep === 'correction' || words.keep === 'disclosure' || words.keep === 'author')
    return node.prose > 0;
  if (words.keep === 'credit') return node.words <= 30 && where !== 'after';
  return false;
}
