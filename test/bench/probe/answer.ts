import type { Analysis } from '../../../src/engine/types.ts';

/** All that an analysis says, as plain data: live elements are written as paths. */
export interface Answer {
  article: Analysis['article'];
  access: Analysis['access'];
  outline: object[];
  clutter: object[];
  /** Paths of the live blocks. */
  blocks: string[];
  prompt?: string;
}

/** Analyses the loaded page and returns all that the engine says of it. */
export function answer(url: string | undefined): Answer {
  const { article, access, outline, clutter, blocks, prompt } = GalleyEngine.analyze(
    document,
    url === undefined ? {} : { url },
  );
  return {
    article,
    access,
    outline: outline.map(({ anchor, ...section }) => ({ ...section, anchor: pathOf(anchor) })),
    clutter: clutter.map(({ element, ...finding }) => ({ ...finding, element: pathOf(element) })),
    blocks: blocks.map(pathOf),
    ...(prompt && { prompt: pathOf(prompt) }),
  };
}

/** Where an element stands: tags and positions among siblings, from the root down. */
function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const place = at.parentElement ? [...at.parentElement.children].indexOf(at) : 0;
    steps.unshift(`${at.localName}:${place}`);
  }
  return steps.join('/');
}
