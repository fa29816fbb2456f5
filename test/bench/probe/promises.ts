import { follows } from '../../../src/engine/dom/flat-tree.ts';
import type { Analysis } from '../../../src/engine/types.ts';

/** Promises the engine makes about every analysis, whatever the page; returns the broken ones in words. */
export function brokenPromises({ clutter, blocks, outline, article }: Analysis, changes: number): string[] {
  const broken: string[] = [];
  if (changes > 0) broken.push(`the page was changed (${changes} mutations)`);
  const elements = clutter.map(({ element }) => element);
  if (elements.some((element) => !element.isConnected)) broken.push('a finding is not in the page');
  if (elements.some((element) => element.contains(element.ownerDocument.body)))
    broken.push('a finding is the whole page');
  if (elements.some((outer) => elements.some((inner) => outer !== inner && outer.contains(inner))))
    broken.push('a finding holds another');
  if (!inDocumentOrder(elements)) broken.push('findings are not in document order');
  if (!inDocumentOrder(partsOnce(afterStandfirst(blocks, article))))
    broken.push('article blocks are not in document order');
  if (blocks.some((block) => elements.some((element) => element.contains(block))))
    broken.push('an article block lies in a finding');
  if (outline.length > 0 && !article) broken.push('an outline without an article');
  return broken;
}

/** The standfirst comes first, wherever it stands on the page. */
function afterStandfirst(blocks: readonly Element[], article: Analysis['article']): readonly Element[] {
  return article?.html.startsWith('<p class="standfirst"') ? blocks.slice(1) : blocks;
}

/** One live block may give several parts of the article, loose text stands for the box around it. */
function partsOnce(blocks: readonly Element[]): Element[] {
  return blocks.filter((block, at) => {
    const before = blocks[at - 1];
    return !before || !(before.contains(block) || block.contains(before));
  });
}

function inDocumentOrder(elements: readonly Element[]): boolean {
  return elements.every((element, index) => {
    const before = elements[index - 1];
    return !before || follows(before, element);
  });
}
