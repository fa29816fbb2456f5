/** Where the reader is: a block of the article and how far its top is from the top of the window, in CSS px. */
export interface ReadingPlace {
  block: number;
  top: number;
}

/** The first block of the article that is at least partly below the top of the window; `null` above or below the article. */
export function readPlace(blocks: readonly Element[], viewTop = 0): ReadingPlace | null {
  for (let block = 0; block < blocks.length; block++) {
    const box = blocks[block]?.getBoundingClientRect();
    if (!box || box.height === 0 || box.bottom <= viewTop) continue;
    return box.top < viewTop + window.innerHeight ? { block, top: box.top - viewTop } : null;
  }
  return null;
}

/** Scrolls the page so that the block is where it was. */
export function placeIn(blocks: readonly Element[], place: ReadingPlace): void {
  const box = blocks[place.block]?.getBoundingClientRect();
  if (box && box.height > 0) scrollBy({ left: 0, top: box.top - place.top, behavior: 'instant' });
}
