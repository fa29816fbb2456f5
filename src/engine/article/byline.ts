import type { Scene } from '../clutter/scene';
import { bare, holdsLetter, letters } from '../lexicon/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import { namedAny, namesOf } from '../page/names';
import type { PageNode } from '../page/node';
import { namesIn, withoutBy } from './credited';
import type { Declared } from './declared';

const BYLINE_NAMES = new Set('byline author authors autor autoren verfasser auteur autore writer'.split(' '));
const BYLINE_WORDS = 20;

/** Blocks with text between the headline and the first paragraph of the body. */
export function* headZone(scene: Scene): Generator<PageNode> {
  const { headline, firstProse, page } = scene;
  if (!headline || !firstProse) return;
  for (let index = headline.end; index < firstProse.index; index++) {
    const node = page.nodes[index];
    if (node && node.text !== '') yield node;
  }
}

/** What systems for publishing fill in where nobody is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|super user|no author|publisher|editor|user|root|webmaster|unknown|null|undefined)$/i;

/**
 * The authors, without "By": as declared, else as the page shows them near the headline, else the publisher.
 * @param langs the languages of the line, BCP 47
 */
export function readByline(scene: Scene, declared: Declared, langs: readonly string[]): string | undefined {
  const publisher = letters(declared.siteName ?? '');
  const isPublisher = (name: string): boolean => publisher !== '' && letters(name).startsWith(publisher);
  const named = declared.authors.map((name) => withoutBy(name, scene.book)).filter(isSomebody);
  const authors = named.filter((name) => !isPublisher(name));
  const isSigned = authors.some((name) => !declared.organisations.includes(name));
  const shown = isSigned ? [] : shownNames(scene, langs).filter(isSomebody);
  return listed(isSigned ? authors : shown) ?? listed(named);
}

function isSomebody(name: string): boolean {
  return holdsLetter(name) && !NOBODY.test(name);
}

const AUTHOR = '[rel~="author"], [itemprop="author"]';
/** What readers write has authors of its own. */
const OF_READERS = '[itemtype$="Comment"], [itemtype$="Answer"]';

function shownNames(scene: Scene, langs: readonly string[]): string[] {
  const read = (element: Element): string[] => namesIn(element, scene.book, langs);
  for (const node of headZone(scene)) {
    const line = isByline(node, scene.book) ? node.element : authorIn(node);
    const names = line ? read(line) : [];
    if (names.length > 0) return names;
  }
  const around = scene.headline?.parent?.parent?.element ?? scene.page.body.element;
  return [...around.querySelectorAll(AUTHOR)].filter((element) => !element.closest(OF_READERS)).flatMap(read);
}

/** The part of a line with date and reading time that is marked as the author. */
function authorIn({ element, words }: PageNode): Element | undefined {
  if (words > 2 * BYLINE_WORDS) return undefined;
  return [...element.querySelectorAll('*')].find(
    (part) => part.matches(AUTHOR) || [...namesOf(part)].some((name) => BYLINE_NAMES.has(name)),
  );
}

function listed(names: readonly string[]): string | undefined {
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/** True for a short block that begins as a byline does or is named as one. */
export function isByline(node: PageNode, book: Phrasebook): boolean {
  if (node.words === 0 || node.words > BYLINE_WORDS) return false;
  const text = bare(node.text);
  const { byline } = book.openingsOf(text);
  return (byline !== undefined && byline !== text) || namedAny(node, BYLINE_NAMES);
}
