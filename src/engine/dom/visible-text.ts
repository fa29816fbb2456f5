import { isClobbered } from './clobbering';
import { isControl } from './controls';
import { type Edge, runsInLine, standsApart } from './flow';
import { KINDS, SKIPPED } from './tags';
import { collapse, isBlank } from './text';
import { hiddenSubtree, onlyForScreenReaders, type Visibility } from './visibility';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['svg', 'video', 'audio', 'select']);
/** Elements that may begin and end within a word. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'a b em i strong span mark sub sup abbr wbr u q cite code font bdi small'.split(' '),
);

/** True for an element that may begin and end within a word. */
export function runsWithinWord(element: Element): boolean {
  return WITHIN_WORDS.has(element.localName) || (!KINDS.has(element.localName) && runsInLine(element));
}

/** The visible text of an element, with spaces between blocks and lines, without controls and media. */
export function visibleText(element: Element, visibility: Visibility): string {
  let text = '';
  walkWords(element, visibility, {
    isRead: (inner) => !WITHOUT_TEXT.has(inner.localName) && !isControl(inner, visibility.tree),
    onText({ data }, isApart) {
      text += isApart ? ` ${data}` : data;
    },
  });
  return collapse(text);
}

/** The callbacks of a walk through words. */
interface WordWalk extends Pick<TextWalk, 'isRead'> {
  /** @param isApart the reader sees the text apart from the one before, with or without a blank between */
  onText(text: Text, isApart: boolean): void;
}

/** Walks through the visible text of an element, and tells where blocks, lines and boxes set texts apart. */
export function walkWords(element: Element, visibility: Visibility, walk: WordWalk): void {
  let isApart = false;
  const edges: Edge[] = [];
  walkText(element, visibility, {
    isRead(inner) {
      const isRead = walk.isRead(inner);
      // A field parts the words around it.
      if (!isRead && KINDS.get(inner.localName) === 'control') isApart = true;
      return isRead;
    },
    onText(text) {
      if (!isApart && edges.length > 0 && !isBlank(text.data.slice(0, 1))) isApart = edges.some(standsApart);
      walk.onText(text, isApart);
      isApart &&= isBlank(text.data);
      edges.length = 0;
    },
    onEdge(inner, side) {
      if (runsWithinWord(inner)) edges.push({ element: inner, side });
      else isApart = true;
    },
  });
}

/** The callbacks of a walk through text. */
export interface TextWalk {
  /** False for elements to leave out with all their content. */
  isRead(inner: Element): boolean;
  onText(text: Text): void;
  /** Before and after the text of each element. */
  onEdge?(inner: Element, side: Edge['side']): void;
}

/** Walks through the visible text of an element, node by node. */
export function walkText(from: Element, visibility: Visibility, walk: TextWalk): void {
  const { tree } = visibility;
  for (let child = tree.firstChildOf(from); child; child = tree.nextSiblingOf(child)) {
    if (child.nodeType === 3) walk.onText(child as Text);
    else if (child.nodeType === 1) {
      const inner = child as Element;
      if (isClobbered(inner)) walkText(inner, visibility, walk);
      else if (isSeen(inner, visibility) && walk.isRead(inner)) {
        walk.onEdge?.(inner, 'start');
        walkText(inner, visibility, walk);
        walk.onEdge?.(inner, 'end');
      }
    }
  }
}

function isSeen(inner: Element, visibility: Visibility): boolean {
  if (SKIPPED.has(inner.localName) || hiddenSubtree(inner, visibility)) return false;
  return !onlyForScreenReaders(inner, visibility);
}
