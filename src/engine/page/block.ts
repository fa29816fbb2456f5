/** One block of the page. Counts are of visible text and include the whole subtree. */
export interface Block {
  readonly element: Element;
  /** Lower case. */
  readonly tag: string;
  /** The `class` and `id` attributes, empty where there are none. */
  readonly classes: string;
  readonly id: string;
  readonly parent: Block | null;
  readonly children: Block[];
  /** Position in document order; the subtree is `index` (included) to `end` (excluded). */
  readonly index: number;
  end: number;
  /** Collapsed text that stands in the block itself (with its inline elements), not in blocks within. */
  text: string;
  words: number;
  linkWords: number;
  /** Number of links with text. */
  links: number;
  /** Words in prose blocks. */
  prose: number;
  /** Number of prose blocks. */
  proseBlocks: number;
  /** Pictures, videos and embeds. */
  media: number;
  /** Fields and buttons. */
  controls: number;
  /** Lower-case words of class, id and data-testid; empty until first asked for. */
  names: ReadonlySet<string> | null;
  /** The `role` attribute, empty where there is none; `null` until first asked for (see `roleOf`). */
  role: string | null;
}

/** The `role` attribute of a block, read once; empty for most. */
export function roleOf(node: Block): string {
  node.role ??= node.element.getAttribute('role') ?? '';
  return node.role;
}

/** A block before its content is read. */
export function emptyBlock(
  element: Element,
  { tag, classes, id }: Pick<Block, 'tag' | 'classes' | 'id'>,
  parent: Block | null,
  index: number,
): Block {
  return {
    element,
    tag,
    classes,
    id,
    parent,
    children: [],
    index,
    end: index + 1,
    text: '',
    words: 0,
    linkWords: 0,
    links: 0,
    prose: 0,
    proseBlocks: 0,
    media: 0,
    controls: 0,
    names: null,
    role: null,
  };
}

/** Share of the words that stand in links, 0..1. Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (2010). */
export function linkDensity(node: Block): number {
  return node.words === 0 ? 0 : node.linkWords / node.words;
}

/** True where `inner` is `outer` or inside it. */
export function contains(outer: Block, inner: Block): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}

/** The ancestors, nearest first. */
export function* ancestors(node: Block): Generator<Block> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

/** The nearest block that holds both. */
export function commonAncestor(a: Block, b: Block): Block {
  let at = a;
  while (!contains(at, b) && at.parent) at = at.parent;
  return at;
}

/** A function that tells whether a block holds, or is, a block of some kind. Every block is looked at once, beforehand. */
export function holderOf(
  nodes: readonly Block[],
  isOfKind: (node: Block) => boolean,
): (block: Block) => boolean {
  const before: number[] = new Array(nodes.length + 1).fill(0);
  let count = 0;
  for (const node of nodes) {
    if (isOfKind(node)) count++;
    before[node.index + 1] = count;
  }
  return ({ index, end }) => (before[end] ?? 0) > (before[index] ?? 0);
}

/** As {@link holderOf}, for a kind that takes long to tell: a block is looked at when an answer first depends on it. */
export function lazyHolderOf(isOfKind: (node: Block) => boolean): (block: Block) => boolean {
  const known: boolean[] = [];
  const holds = (block: Block): boolean =>
    (known[block.index] ??= isOfKind(block) || block.children.some(holds));
  return holds;
}

/** The first block inside another one, from a list in document order. */
export function firstWithin(list: readonly Block[], block: Block): Block | null {
  const node = list[firstFrom(list, block.index)];
  return node && node.index < block.end ? node : null;
}

/** Position in a list in document order of the first block at or after an index. */
export function firstFrom(list: readonly Block[], index: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first block with text of its own, from one index (included) to another (excluded). */
export function firstText(nodes: readonly Block[], from: number, end = nodes.length): Block | null {
  for (let index = from; index < end; index++) {
    const node = nodes[index];
    if (node && node.text !== '') return node;
  }
  return null;
}

/** The only child of a box without text of its own: to a publisher the two are one box. */
export function onlyChild({ children, text }: Block): Block | undefined {
  return children.length === 1 && text === '' ? children[0] : undefined;
}

/** The block itself or its nearest ancestor with one of the tags; every element around a block is a block. */
export function closest(block: Block, tags: ReadonlySet<string>): Block | null {
  for (let at: Block | null = block; at; at = at.parent) if (tags.has(at.tag)) return at;
  return null;
}

const FRAME_TAGS: ReadonlySet<string> = new Set(['article', 'main']);

/** The article, or the main part of the page, that a block stands in. */
export function frameOf(block: Block): Block | null {
  for (let at: Block | null = block; at; at = at.parent)
    if (FRAME_TAGS.has(at.tag) || roleOf(at) === 'main') return at;
  return null;
}
