import { selectEverywhere } from '../../shared/shadow-roots';

/** CSS px: a picture is near where it is this far outside the window. A turn of a mouse wheel is some 100. */
const NEAR_PX = 300;
/** Milliseconds that a reader who prints waits for pictures at most. By hand. */
const PATIENCE_MS = 3000;
const ATTRIBUTE = 'data-src';

/** Addresses of pictures that came near; they may be made anew with the view, and are not held back again. */
const shown = new Set<string>();

/**
 * Holds back the pictures that the page has not loaded, each until the reader comes near it: opening a view asks for
 * nothing by itself, and a picture that nobody reads as far as is never asked for.
 */
export function holdBack(blocks: ParentNode): void {
  const loaded = loadedPictures();
  for (const image of blocks.querySelectorAll<HTMLImageElement>('img[src]')) {
    const address = image.getAttribute('src') ?? '';
    const original = loaded.get(address);
    // Browsers take the same file out of their memory only for the same kind of request.
    if (original) image.crossOrigin = original.crossOrigin;
    else if (/^https?:/.test(address) && !shown.has(address)) hold(image);
  }
}

/** Shows the pictures that still wait below an element. */
export function showAll(blocks: ParentNode): void {
  for (const image of waitingIn(blocks)) show(image);
}

/** Shows all pictures below an element. Resolves when they are there, or after some seconds without. */
export async function loadAll(blocks: ParentNode): Promise<void> {
  showAll(blocks);
  const loads = [...blocks.querySelectorAll('img')].map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => undefined);
  });
  await Promise.race([Promise.all(loads), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Gives the addresses back to copies of pictures, which nobody sees. */
export function giveBack(copy: ParentNode): void {
  for (const image of waitingIn(copy)) free(image);
}

function waitingIn(blocks: ParentNode): NodeListOf<HTMLImageElement> {
  return blocks.querySelectorAll<HTMLImageElement>(`img[${ATTRIBUTE}]`);
}

/** The pictures that the page has loaded, by their addresses. */
function loadedPictures(): ReadonlyMap<string, HTMLImageElement> {
  const images = selectEverywhere('img').filter((image) => image instanceof HTMLImageElement);
  return new Map(
    images
      .filter(({ complete, naturalWidth }) => complete && naturalWidth > 0)
      .map((image) => [image.currentSrc, image]),
  );
}

function hold(image: HTMLImageElement): void {
  rename(image, 'src', ATTRIBUTE);
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')];
  if (width && height && !image.classList.contains('galley-in-line')) {
    image.style.width = `${width}px`;
    image.style.aspectRatio = `${width} / ${height}`;
  }
  watcher().observe(image);
}

function show(image: HTMLImageElement): void {
  watcher().unobserve(image);
  shown.add(image.getAttribute(ATTRIBUTE) ?? '');
  free(image);
}

function free(image: HTMLImageElement): void {
  image.removeAttribute('style');
  rename(image, ATTRIBUTE, 'src');
}

/** Renames an attribute and keeps the order of all: by its markup a view knows a block again. */
function rename(image: Element, from: string, to: string): void {
  const attributes = [...image.attributes].map(({ name, value }) => [name, value] as const);
  for (const [name] of attributes) image.removeAttribute(name);
  for (const [name, value] of attributes) image.setAttribute(name === from ? to : name, value);
}

let observer: IntersectionObserver | null = null;

/** Watches the pictures of all views. The window is its frame; in browsers that know `scrollMargin`, the view as well. */
function watcher(): IntersectionObserver {
  const near = `${NEAR_PX}px`;
  const options: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: near,
    scrollMargin: near,
  };
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLImageElement) show(target);
  }, options);
  return observer;
}
