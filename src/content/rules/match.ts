import { parentElementOf, selectAll } from '../../engine/dom/clobbering';
import { normalise } from '../../engine/dom/text';
import type { Fingerprint, RuleKind } from '../../settings/rules/rules';
import { fingerprintOf, isReadable } from './fingerprint';
import { headingOf, likeness, MAY_HEAD } from './heading';

/** What each sign of a box counts for where it is there, and where there is another in its place. */
const WEIGHT = {
  id: { same: 5, other: -1 },
  classes: { same: 4 },
  label: { same: 2.5 },
  attribute: { same: 2 },
  role: { same: 0.5 },
  attributes: { most: 4 },
  heading: { same: 4, other: -3, gone: -1.5, come: -2.5 },
  landmark: { same: 2.5 },
  inner: { same: 1 },
  path: { same: 2 },
  tag: { other: -0.5 },
} as const;

/** Of the signs that name a box this much must be left, however well its place fits: places are taken by other boxes. */
const NEEDED_NAMED = 2;
/** And this much of all. */
const NEEDED = 3.5;
/** The best box must be better than any other by this much: where two are alike, neither is taken. */
const CLEARLY = 0.4;

/** What makes up a box, whichever of these it is set as. */
const BOXES = new Set(['div', 'section', 'aside', 'article', 'header', 'main']);
/** Of these a page has one, which is the article wherever it is. */
const LANDMARKS = new Set(['article', 'main']);
/** A sign that fits more elements than this names none of them. */
const MOST_CANDIDATES = 60;
/** A heading stands at most this many levels within its box. */
const DEEPEST_HEADING = 8;
/** A heading with so much in common was reworded, not replaced. */
const ALIKE = 0.5;

/**
 * The box with a fingerprint. Signs are weighed, so that one that changed is outweighed by those that did not; `null`
 * where too few are left, or where two boxes have them alike.
 */
export function findByFingerprint(document: Document, mark: Fingerprint, kind: RuleKind): Element | null {
  const weighed = [...candidates(document, mark)]
    .map((element) => ({ element, score: scoreOf(element, mark, kind) }))
    .filter(({ score }) => score >= NEEDED)
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = weighed;
  if (!best) return null;
  const rival = others.find(
    ({ element }) => !best.element.contains(element) && !element.contains(best.element),
  );
  return rival && best.score - rival.score < CLEARLY ? null : best.element;
}

/** Every element that one of the naming signs points to. */
function candidates(document: Document, mark: Fingerprint): Set<Element> {
  const found = new Set<Element>();
  const add = (elements: Iterable<Element>): void => {
    const fitting = [...elements].filter((element) => isReadable(element) && couldBe(element, mark));
    if (fitting.length <= MOST_CANDIDATES) for (const element of fitting) found.add(element);
  };
  if (mark.id) add(selectAll(document, `#${CSS.escape(mark.id)}`));
  for (const name of mark.classes) add(selectAll(document, `.${CSS.escape(name)}`));
  for (const sign of mark.attributes) {
    const [name, value] = split(sign);
    // A rule from a file may hold what no box ever had.
    if (name !== '') add(selectAll(document, `[${CSS.escape(name)}="${CSS.escape(value)}"]`));
  }
  if (LANDMARKS.has(mark.tag)) add(selectAll(document, mark.tag));
  if (mark.heading) add(headedLike(document, mark.heading));
  return found;
}

function* headedLike(document: Document, wanted: string): Generator<Element> {
  for (const heading of selectAll(document, MAY_HEAD)) {
    const text = normalise(heading.textContent ?? '');
    if (likeness(text, wanted) < ALIKE) continue;
    let at: Element | null = heading;
    for (let up = 0; at && up <= DEEPEST_HEADING; up++, at = parentElementOf(at)) {
      if (isReadable(at) && headingOf(at) === text) yield at;
    }
  }
}

function couldBe(element: Element, { tag, id }: Fingerprint): boolean {
  const { localName } = element;
  if (localName === 'body' || localName === 'html' || localName.startsWith('galley-')) return false;
  return localName === tag || (BOXES.has(localName) && BOXES.has(tag)) || element.getAttribute('id') === id;
}

function scoreOf(element: Element, mark: Fingerprint, kind: RuleKind): number {
  const now = fingerprintOf(element, kind);
  const named =
    idScore(now, mark) +
    classScore(now, mark) +
    attributeScore(now, mark) +
    headingScore(now, mark) +
    (LANDMARKS.has(mark.tag) && isAlone(element, mark.tag) ? WEIGHT.landmark.same : 0);
  if (named < NEEDED_NAMED) return 0;
  return (
    named +
    WEIGHT.inner.same * overlap(now.inner, mark.inner) +
    WEIGHT.path.same * nearness(now.path, mark.path) +
    (now.tag === mark.tag ? 0 : WEIGHT.tag.other)
  );
}

function idScore(now: Fingerprint, { id }: Fingerprint): number {
  if (!id) return 0;
  if (now.id === id) return WEIGHT.id.same;
  return now.id ? WEIGHT.id.other : 0;
}

function classScore(now: Fingerprint, { classes }: Fingerprint): number {
  if (classes.length === 0) return 0;
  return (WEIGHT.classes.same * classes.filter((name) => now.classes.includes(name)).length) / classes.length;
}

function attributeScore(now: Fingerprint, { attributes }: Fingerprint): number {
  const sum = attributes
    .filter((sign) => now.attributes.includes(sign))
    .map((sign) => weightOf(split(sign)[0] ?? ''))
    .reduce((total, weight) => total + weight, 0);
  return Math.min(WEIGHT.attributes.most, sum);
}

function weightOf(name: string): number {
  if (name === 'role') return WEIGHT.role.same;
  return name === 'aria-label' ? WEIGHT.label.same : WEIGHT.attribute.same;
}

function headingScore(now: Fingerprint, mark: Fingerprint): number {
  if (!mark.heading) return now.heading ? WEIGHT.heading.come : 0;
  if (!now.heading) return WEIGHT.heading.gone;
  const alike = likeness(now.heading, mark.heading);
  return alike >= ALIKE ? WEIGHT.heading.same * alike : WEIGHT.heading.other;
}

function isAlone(element: Element, tag: string): boolean {
  const [first, second] = selectAll(element.ownerDocument, tag);
  return first === element && second === undefined;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0
    ? 1
    : a.filter((tag, at) => b.includes(tag) && a.indexOf(tag) === at).length / all.size;
}

/** How near two places are, 0..1: each level upwards counts half of the one below it, a shift by a little half. */
function nearness(a: readonly string[], b: readonly string[]): number {
  let sum = 0;
  let all = 0;
  for (let level = 0; level < Math.max(a.length, b.length); level++) {
    const weight = 0.5 ** level;
    all += weight;
    const [here, there] = [split(a[level] ?? '', ':'), split(b[level] ?? '', ':')];
    if (here[0] !== there[0] || here[0] === '') continue;
    const shift = Math.abs(Number(here[1]) - Number(there[1]));
    sum += shift === 0 ? weight : shift <= 2 ? weight / 2 : 0;
  }
  return all === 0 ? 0 : sum / all;
}

/** The two sides of the first sign between them. */
function split(text: string, between = '='): [string, string] {
  const at = text.indexOf(between);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
