import type { Scene } from '../clutter/scene';
import { bare, holdsLetter, letters } from '../lexicon/characters';
import type { Phrasebook } from '../lexicon/phrasebook';
import { namedAny } from '../page/names';
import type { PageNode } from '../page/node';
import { visibleText } from '../page/visible-text';
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

/** The authors, without "By": as declared, else as the page shows them near the headline, else the publisher. */
export function readByline(scene: Scene, declared: Declared): string | undefined {
  const clean = (name: string): string => withoutBy(name, scene.book);
  const names = declared.authors.map(clean).filter((name) => holdsLetter(name) && !/^https?:|@/.test(name));
  const publisher = letters(declared.siteName ?? '');
  const persons = names.filter((name) => publisher === '' || !letters(name).startsWith(publisher));
  return listed(persons) ?? shownByline(scene, clean) ?? listed(names);
}

function shownByline(scene: Scene, clean: (name: string) => string): string | undefined {
  const around = scene.headline?.parent?.parent?.element ?? scene.page.body.element;
  const linked = [
    ...around.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]'),
  ]
    .map((element) => clean(visibleText(element)))
    .filter((name) => name !== '' && name.split(' ').length <= BYLINE_WORDS);
  if (linked.length > 0) return listed(linked);
  for (const node of headZone(scene)) {
    if (isByline(node, scene.book)) return clean(visibleText(node.element)) || undefined;
  }
  return undefined;
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

/** Cuts "By" and "Von" off, and what follows the names. */
export function withoutBy(text: string, book: Phrasebook): string {
  const { byline } = book.openingsOf(bare(text));
  let names = text.trim();
  if (byline && byline !== bare(text)) {
    const at = names.toLowerCase().indexOf(byline);
    if (at >= 0 && at < 4) names = names.slice(at + byline.length).replace(/^[\s:,.-]+/, '');
  }
  return names.replace(/\s*[|•·,]\s*$/, '').trim();
}
