const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold no text a reader sees. */
export const SKIPPED = set(
  'script style noscript template link meta head title base source track param datalist area map frame',
);

/** Elements that run within a line (HTML Standard, phrasing content); a block inside one makes it a block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Elements that browsers show as blocks (HTML Standard, section 15.3). Of all other elements only CSS says what they are. */
export const BLOCKS = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);
/** Blocks without a meaning of their own: boxes that pages also set within a line. */
export const PLAIN_BOXES = set('address article aside center div footer header main p section');

export const MEDIA = set('img picture video audio iframe object embed canvas svg amp-img amp-video');

export const CONTROLS = set('input select textarea button');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
/** Lists, of any kind. */
export const LISTS = set('ul ol dl');

/** What a tag says of an element; of custom and other unknown elements it says nothing. */
export const KINDS: ReadonlyMap<string, 'skipped' | 'media' | 'control' | 'inline' | 'block'> = new Map([
  ...[...BLOCKS].map((tag) => [tag, 'block'] as const),
  ...[...INLINE, 'br'].map((tag) => [tag, 'inline'] as const),
  ...[...CONTROLS].map((tag) => [tag, 'control'] as const),
  ...[...MEDIA].map((tag) => [tag, 'media'] as const),
  ...[...SKIPPED].map((tag) => [tag, 'skipped'] as const),
]);
