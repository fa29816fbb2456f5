import icon16 from '../../public/icons/article-16.png?inline';
import icon32 from '../../public/icons/article-32.png?inline';
import { browser } from '../browser';

/**
 * Displayed elements that together tell of an article: a headline and a fifth paragraph beside four others, or what is
 * declared as an article's text. The browser takes no selectors with combinators or `:has()`. 107 of 124 saved articles
 * have them. Lists of stories have `article` elements and headlines too, but no five paragraphs side by side.
 */
const SIGNS = [['h1', 'p:nth-of-type(5)'], ['[itemprop~="articleBody"]']];

/** Chrome's interface for rules that the browser itself applies; not in the polyfill's types. */
interface WithRules {
  declarativeContent?: {
    PageStateMatcher: new (page: { css: string[] }) => object;
    SetIcon: new (action: { imageData: Record<number, ImageData> }) => object;
    onPageChanged: {
      removeRules(ids: undefined, done: () => void): void;
      addRules(rules: { conditions: object[]; actions: object[] }[], done: () => void): void;
    };
  };
}

/**
 * Has the browser mark the toolbar button on pages that look like articles. Galley does not run there and is not told of
 * them. The rules last until the next installation or update. Does nothing in Firefox, which has no such rules.
 */
export async function markArticles(): Promise<void> {
  const { declarativeContent } = browser as WithRules;
  if (!declarativeContent) return;
  const { PageStateMatcher, SetIcon, onPageChanged } = declarativeContent;
  const [small, large] = await Promise.all([icon16, icon32].map(pixelsOf));
  if (!small || !large) return;
  const rule = {
    conditions: SIGNS.map((css) => new PageStateMatcher({ css })),
    actions: [new SetIcon({ imageData: { [small.width]: small, [large.width]: large } })],
  };
  await new Promise<void>((done) => onPageChanged.removeRules(undefined, done));
  await new Promise<void>((done) => onPageChanged.addRules([rule], done));
}

/** The pixels of a picture. It is not fetched: the policy of Galley's own pages forbids every connection. */
async function pixelsOf(dataAddress: string): Promise<ImageData | undefined> {
  const bytes = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  const picture = await createImageBitmap(
    new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], { type: 'image/png' }),
  );
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  return context?.getImageData(0, 0, picture.width, picture.height);
}
