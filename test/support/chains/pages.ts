/** What invented stories are written of: each page has sentences of its own. */
const PLACES = ['harbour', 'net loft', 'customs house', 'dry dock', 'chandlery', 'pilot house', 'ice works'];
const PEOPLE = ['Mr Ashdown', 'the harbour master', 'Dr Pell', 'the pilots', 'Mrs Oram', 'the insurers'];
const DEEDS = [
  'counted the stones that the winter storm had moved and wrote each of them into a book',
  'asked for a second survey, since the first one had been made from a boat in fog',
  'found that the money for the repairs had been spent on the road behind the quay',
  'met the engineers twice in a week and came away with two drawings that did not agree',
  'told the meeting that no ferry would land there before the spring, whatever it cost',
];

/** The paragraphs of one page of a story; no two pages have one in common. */
export function paragraphsOf(number: number, count = 5): string[] {
  return Array.from({ length: count }, (_, at) => {
    const turn = number * 7 + at;
    const place = PLACES[turn % PLACES.length];
    const [who, other] = [PEOPLE[turn % PEOPLE.length], PEOPLE[(turn + 2) % PEOPLE.length]];
    const [did, also] = [DEEDS[turn % DEEDS.length], DEEDS[(turn + 3) % DEEDS.length]];
    return `On day ${number}-${at + 1} at the ${place}, ${who} ${did}. That evening ${other} ${also}, as the minutes of sitting ${turn + 100} show.`;
  });
}

export const HEADLINE = 'Council rebuilds the old breakwater';
export const STANDFIRST =
  'Four million are set aside for a wall that has leaked since the storm of last winter.';
export const AUTHOR = 'Ida Vance';

export interface ChainPage {
  number: number;
  /** After the text: the ways to the other pages. */
  pager: string;
  head?: string;
  lang?: string;
  /** Between the paragraphs. */
  extra?: string;
  /** Below the text, outside of the article's box. */
  after?: string;
  paragraphs?: readonly string[];
}

/** A page of a story, with what news sites repeat on each: headline, standfirst, author, picture, a box. */
export function chainPage({
  number,
  pager,
  head = '',
  lang = 'en',
  extra = '',
  after = '',
  paragraphs,
}: ChainPage): string {
  const [first, second, ...rest] = paragraphs ?? paragraphsOf(number);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}
<style>body{font:16px/1.5 serif}article{max-width:640px}</style></head><body>
<header><nav><a href="/">News</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>${HEADLINE}</h1><p class="standfirst">${STANDFIRST}</p><p class="byline">By ${AUTHOR}</p>
<figure><img src="/pictures/lead-600x400.svg" width="600" height="400" alt="The wall"><figcaption>The wall at low tide, seen from the quay.</figcaption></figure>
<p>${first}</p><h2>What happened on day ${number}</h2><p>${second}</p>
<aside class="newsletter"><h3>Our newsletter</h3><form><input type="email" name="email"><button>Sign up</button></form></aside>
${extra}${rest.map((text) => `<p>${text}</p>`).join('')}
${pager}</article>${after}</main><footer><p>Imprint</p></footer></body></html>`;
}

/** A row of numbers. @param stem address of the first page */
export function numbers(stem: string, current: number, total: number): string {
  const items = Array.from({ length: total }, (_, at) =>
    at + 1 === current
      ? `<li>${at + 1}</li>`
      : `<li><a href="${at === 0 ? stem : `${stem}/${at + 1}`}">${at + 1}</a></li>`,
  );
  return `<ul class="pages">${items.join('')}</ul>`;
}
