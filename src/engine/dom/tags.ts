const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold no text a reader sees. */
export const SKIPPED = set(
  'script style noscript template link meta head title base source track param datalist area map frame',
);

/** Elements that run within a line (HTML Standard, phrasing content); a block inside one makes it a block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);

export const MEDIA = set('img picture video audio iframe object embed canvas svg amp-img amp-video');

export const CONTROLS = set('input select textarea button');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
/** Lists, of any kind. */
export const LISTS = set('ul ol dl');

/** What the walk of the page does with an element; every other one is a block. */
export const KINDS: ReadonlyMap<string, 'skipped' | 'media' | 'control' | 'inline'> = new Map([
  ...[...INLINE, 'br'].map((tag) => [tag, 'inline'] as const),
  ...[...CONTROLS].map((tag) => [tag, 'control'] as const),
  ...[...MEDIA].map((tag) => [tag, 'media'] as const),
  ...[...SKIPPED].map((tag) => [tag, 'skipped'] as const),
]);
