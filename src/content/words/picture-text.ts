/** Boxes that hold a line of text. */
const BOXES =
  'p, li, td, th, dt, dd, figcaption, caption, h1, h2, h3, h4, h5, h6, summary, blockquote, aside';

/**
 * The text that stands for a picture within a line, such as a formula drawn as a picture. Empty for pictures that stand
 * for themselves: they are no words of the article.
 */
export function pictureText(image: Element): string {
  const box = image.closest(`${BOXES}, figure`);
  const isAlone = box?.textContent?.trim() === image.textContent?.trim();
  if (!box || box.localName === 'figure' || isAlone) return '';
  const { localName } = image;
  const text = localName === 'svg' ? labelOf(image) : image.getAttribute('alt');
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The name of a drawing, else the letters drawn in it. */
function labelOf(drawing: Element): string | null {
  const name = drawing.getAttribute('aria-label') ?? drawing.querySelector('title')?.textContent;
  return name ?? drawing.textContent;
}
