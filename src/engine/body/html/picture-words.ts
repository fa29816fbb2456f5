import { isClobbered } from '../../dom/clobbering';
import { isControl } from '../../dom/controls';
import { isInside, textIn } from '../../dom/flat-tree';
import { MEDIA, SKIPPED } from '../../dom/tags';
import { isBlank } from '../../dom/text';
import { hiddenSubtree } from '../../dom/visibility';
import { leadsToFile } from '../../features/pictures/picture-links';
import type { Writer } from './writer';

/** Words that stand together in the box of a picture: one element, or a run of text and inline elements. */
export type Words = readonly Node[];

/** A picture with its words, in a box of pictures. */
export interface Picture {
  /** The pictures that share the words; mostly one. */
  readonly media: readonly Element[];
  readonly words: readonly Words[];
  /** The element of the page that holds them. */
  readonly source: Element;
}

/** What a box of pictures is made of, in order. */
type Part = { readonly pictures: readonly Picture[] } | { readonly words: Words };

/** The pictures of a box, each with the words that stand nearest to it. */
export function picturesWithWords(box: Element, media: readonly Element[], writer: Writer): Picture[] {
  const known = new Set(media);
  const holdsPicture = (element: Element): boolean => media.some((item) => isInside(item, element));

  const partsIn = (from: Element): Part[] => {
    const parts: Part[] = [];
    let run: Node[] = [];
    const end = (): void => {
      if (run.some((node) => !isBlank(textIn(node, writer.visibility.tree)))) parts.push({ words: run });
      run = [];
    };
    for (const child of writer.visibility.tree.childrenOf(from)) {
      if (child.nodeType === 3) run.push(child);
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (holdsPicture(element)) {
        end();
        parts.push({ pictures: known.has(element) ? [alone(element)] : join(partsIn(element), element) });
      } else if (isSaid(element, writer)) {
        const runsOn = getComputedStyle(element).display.startsWith('inline');
        if (!runsOn) end();
        run.push(element);
        if (!runsOn) end();
      }
    }
    end();
    // Words on the button that enlarges a picture.
    return isControl(from, writer.visibility.tree) ? parts.filter((part) => 'pictures' in part) : parts;
  };
  return known.has(box) ? [alone(box)] : join(partsIn(box), box);
}

function alone(picture: Element): Picture {
  return { media: [picture], words: [], source: picture };
}

function isSaid(element: Element, writer: Writer): boolean {
  const tag = element.localName;
  if (isClobbered(element) || SKIPPED.has(tag) || MEDIA.has(tag) || writer.dropped(element)) return false;
  if (isBlank(textIn(element, writer.visibility.tree)) || hiddenSubtree(element, writer.visibility))
    return false;
  const reason = isControl(element, writer.visibility.tree)
    ? 'control'
    : isForDownload(element)
      ? 'download'
      : null;
  if (reason) writer.leave(element, reason);
  return reason === null;
}

/** True for links by which a reader downloads or enlarges a picture, and for a list of them. */
function isForDownload(element: Element): boolean {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  const linked = links.map((link) => link.textContent ?? '').join('');
  if (links.length === 0 || lettersOf(linked) < lettersOf(element.textContent ?? '')) return false;
  return links.some(leadsToFile);
}

const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Gives each picture of a box its words. */
function join(parts: readonly Part[], source: Element): Picture[] {
  const groups = parts.flatMap((part) => ('pictures' in part ? [part.pictures] : []));
  const words = parts.flatMap((part) => ('words' in part ? [part.words] : []));
  const [only, ...others] = groups;
  if (!only) return [];
  if (others.length === 0) return withCommonWords(only, words, source);
  const pictures = groups.flat();
  const areBare = groups.every(([first, ...more]) => first?.words.length === 0 && more.length === 0);
  if (!areBare) return withWordsBeside(parts);
  if (words.length === pictures.length && (alternate(parts) || areAlike(words)))
    return pictures.map((picture, at) => withWords(picture, words.slice(at, at + 1)));
  if (words.length > pictures.length) return withWordsBeside(parts);
  return [{ media: pictures.flatMap(({ media }) => media), words, source }];
}

/** Words beside the one group of pictures in a box: those of its one picture, of each in a row, or of the last. */
function withCommonWords(pictures: readonly Picture[], words: readonly Words[], source: Element): Picture[] {
  const [first, ...others] = pictures;
  if (!first) return [];
  if (others.length > 0) return [...pictures.slice(0, -1), withWords(pictures.at(-1) ?? first, words)];
  const row = words.length === 1 ? entriesOf(words[0] ?? []) : [];
  if (first.media.length > 1 && row.length === first.media.length)
    return first.media.map((media, at) => ({ media: [media], words: [[row[at] ?? media]], source: media }));
  return [{ ...withWords(first, words), source }];
}

/** The entries of a list of captions. */
function entriesOf([list, ...others]: Words): readonly Element[] {
  if (list?.nodeType !== 1 || others.length > 0) return [];
  const entries = [...(list as Element).children];
  return areAlike(entries.map((entry) => [entry])) ? entries : [];
}

/** Words go to the picture before them; those at the beginning to the first. */
function withWordsBeside(parts: readonly Part[]): Picture[] {
  const pictures: Picture[] = [];
  let first: Words[] = [];
  for (const part of parts) {
    if ('words' in part) {
      const last = pictures.pop();
      if (last) pictures.push(withWords(last, [part.words]));
      else first.push(part.words);
      continue;
    }
    const [next, ...others] = part.pictures;
    if (next) pictures.push({ ...next, words: [...first, ...next.words] }, ...others);
    first = [];
  }
  return pictures;
}

function withWords(picture: Picture, words: readonly Words[]): Picture {
  return { ...picture, words: [...picture.words, ...words] };
}

/** True where pictures and words take turns. */
function alternate(parts: readonly Part[]): boolean {
  return parts.every((part, at) => at === 0 || 'words' in part !== 'words' in (parts[at - 1] as Part));
}

function areAlike(words: readonly Words[]): boolean {
  const kinds = words.map(([node]) => (node?.nodeType === 1 ? kindOf(node as Element) : ''));
  return kinds.every((kind) => kind !== '' && kind === kinds[0]);
}

function kindOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
