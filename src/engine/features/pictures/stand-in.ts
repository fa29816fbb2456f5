import { holds, parentElementOf } from '../../dom/clobbering';
import { CHARACTERS } from '../../dom/scales';
import type { Visibility } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';

/** Device px: files that stand in for a picture until it is loaded are no wider. Common loaders make 10 to 120. */
const STAND_IN_PX = 160;
/** Times that such a file is stretched, at least. By hand. */
const STRETCHED = 3;
/** Share, 0..1, of a picture that another one covers which is shown in the same place. By hand. */
const COVERED = 0.8;
/** Times that one of two files of a picture is wider than the other, at least. By hand. */
const SHARPER = 2;
/** Difference of the proportions of two files of one picture, at most. By hand: widths are rounded. */
const PROPORTION = 0.05;

/** Attributes in which a picture has addresses besides its own. */
const OTHER_ADDRESSES = /^(?:srcset|data-.*(?:src|original|lazy|url|image).*)$/;

/** True for a blurred or stretched small file, or one within the page itself, which is shown until the picture is loaded. */
export function isStandIn(picture: Element): boolean {
  // The pixels of a small file, drawn large.
  if (picture.localName === 'canvas') return true;
  for (let at: Element | null = picture, level = 0; at && level <= 2; at = parentElementOf(at), level++)
    if (getComputedStyle(at).filter.includes('blur(')) return true;
  if (picture.localName !== 'img') return false;
  const isInPage = picture.getAttribute('src')?.startsWith('data:') ?? false;
  if (
    isInPage &&
    ![...picture.attributes].some(({ name }) => OTHER_ADDRESSES.test(name.slice(0, CHARACTERS.line)))
  )
    return true;
  const { naturalWidth } = picture as HTMLImageElement;
  if (naturalWidth === 0 || naturalWidth > STAND_IN_PX) return false;
  return picture.getBoundingClientRect().width >= naturalWidth * STRETCHED;
}

/** True for a drawing without letters in the box of a picture: the sign on which a film is started, a zoom, a placeholder. */
export function isSign(drawing: Element, media: readonly Element[]): boolean {
  if (drawing.localName !== 'svg' || drawing.querySelector('text')) return false;
  return media.some(({ localName }) => localName !== 'svg');
}

/** The pictures of a box without those that stand in for the one beside or over them. */
export function withoutStandIns(pictures: readonly Element[], visibility: Visibility): Element[] {
  return pictures.filter((picture, at) => {
    const beside = [pictures[at - 1], pictures[at + 1]].filter((other) => other !== undefined);
    return !beside.some((other) => isInsteadOf(picture, other) && isSameSlot(picture, other, visibility));
  });
}

function isInsteadOf(picture: Element, other: Element): boolean {
  if (other.localName !== 'img' && other.localName !== 'picture') return false;
  return (
    (isStandIn(imageOf(picture)) && !isStandIn(imageOf(other))) ||
    isSofterFile(imageOf(picture), imageOf(other))
  );
}

function imageOf(picture: Element): Element {
  return picture.querySelector('img') ?? picture;
}

/** True for a smaller file of a picture that lies over it or under it. */
function isSofterFile(picture: Element, other: Element): boolean {
  if (picture.localName !== 'img' || other.localName !== 'img') return false;
  const [soft, sharp] = [picture as HTMLImageElement, other as HTMLImageElement];
  if (soft.naturalWidth === 0 || soft.naturalWidth * SHARPER > sharp.naturalWidth) return false;
  const [a, b] = [soft, sharp].map(({ naturalWidth, naturalHeight }) => naturalWidth / naturalHeight);
  return Math.abs((a ?? 0) / (b ?? 1) - 1) <= PROPORTION && isCovered(soft, sharp);
}

function isCovered(picture: Element, other: Element): boolean {
  const [a, b] = [picture.getBoundingClientRect(), other.getBoundingClientRect()];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 && width * height >= COVERED * a.width * a.height;
}

/** True for two pictures in a box of their own, in which nothing is said. */
function isSameSlot(picture: Element, other: Element, visibility: Visibility): boolean {
  let box = parentElementOf(picture);
  while (box && !holds(box, other)) box = parentElementOf(box);
  return box !== null && visibleText(box, visibility) === '';
}
