/** Markup that boxes of several categories are made of. */

/** A list of links, each of which leads to a story of its own. */
export const list = (...titles: string[]): string =>
  `<ul>${titles.map((title) => `<li><a href="/story/${encodeURIComponent(title)}">${title}</a></li>`).join('')}</ul>`;

/** A form for an e-mail address. */
export const form = (label: string): string =>
  `<form><input type="email" placeholder="name@example.org"><button>${label}</button></form>`;

/** A link that shares the page, for each name. */
export const share = (...names: string[]): string =>
  names.map((name) => `<a href="https://twitter.com/intent/tweet?u=${name}">${name}</a>`).join(' ');

/** A list of links with a shop's tracking parameter, each with a price. */
export const shop = (...offers: [string, string][]): string =>
  `<ul>${offers.map(([name, price]) => `<li><a href="https://shop.example/?tag=paper-21">${name}</a> ${price}</li>`).join('')}</ul>`;
