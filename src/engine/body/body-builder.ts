import type { Context } from '../context/context';
import { inertFor } from '../dom/inert-document';
import type { Draft } from './draft';
import { nameOf, putMark, targetsIn } from './html/anchors';
import { copyAll, writeFigure } from './html/figures';
import { isHint } from './html/hint';
import { absolute, type Writer } from './html/writer';
import { createLedger, type Ledger } from './ledger';

/** The body of an article while it is being written. */
export interface BodyBuilder {
  /** The blocks so far, in order. */
  readonly drafts: readonly Draft[];
  readonly writer: Writer;
  readonly ledger: Ledger;
  /** Puts a block at the end, unless there is nothing in it. */
  push(block: Element | null, source: Element, isMinor?: boolean): void;
  /** Puts the media and the notes at the end that stood within and beside the lines before. */
  flush(source: Element): void;
  /** Notes where a box begins, for the links that lead to it. */
  begin(box: Element): void;
}

/**
 * Begins an empty body.
 * @param left elements that are no part of the article, or stand in it already
 * @param base the address of the page, for those of its links
 */
export function createBodyBuilder(context: Context, left: ReadonlySet<Element>, base: string): BodyBuilder {
  const inert = inertFor(context.page.document);
  const drafts: Draft[] = [];
  const asides: Element[] = [];
  const notes: Element[] = [];
  const targets = context.root
    ? targetsIn(context.root.element, base, context.page.visibility.tree)
    : new Set<string>();
  /** Marks of boxes whose first block is still to come. */
  const marks: Element[] = [];
  const ledger = createLedger(inert);
  const writer: Writer = {
    text: ledger.text,
    label: ledger.label,
    leave: ledger.leave,
    visibility: context.page.visibility,
    create: (tag, namespace) =>
      namespace ? inert.createElementNS(namespace, tag) : inert.createElement(tag),
    address: (raw) => absolute(raw, base),
    aside: (media) => asides.push(media),
    note: (note) => notes.push(note),
    mark(element) {
      const name = targets.size > 0 ? nameOf(element) : null;
      // Pages give a name twice; links lead to the first.
      if (name === null || !targets.delete(name)) return null;
      const mark = inert.createElement('a');
      mark.setAttribute('id', name);
      return mark;
    },
    dropped: (element) => left.has(element),
    isHint: (element) => isHint(element, context.book),
  };
  const push: BodyBuilder['push'] = (block, source, isMinor = false) => {
    if (!block || (!/\S/.test(block.textContent ?? '') && !block.querySelector('img, svg'))) return;
    for (const mark of marks.splice(0).reverse()) putMark(mark, block);
    drafts.push({ element: block, source, isMinor });
  };
  return {
    drafts,
    writer,
    ledger,
    push,
    flush(source) {
      for (const media of asides.splice(0))
        push(writeFigure(copyAll([media], writer).values(), [], writer), source);
      for (const note of notes.splice(0)) push(note, source);
    },
    begin(box) {
      const mark = writer.mark(box);
      if (mark) marks.push(mark);
    },
  };
}
