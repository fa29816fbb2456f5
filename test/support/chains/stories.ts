import { chainPage, numbers, paragraphsOf } from './pages.ts';
import type { Answer } from './serve.ts';

/** A chain: the address of its first page, and its pages by their addresses. */
export interface Chain {
  readonly start: string;
  readonly pages: Readonly<Record<string, string | Answer>>;
}

/** Three pages with a row of numbers and `rel` in their heads. */
export const NUMBERED: Chain = {
  start: '/numbers/wall',
  pages: Object.fromEntries(
    [1, 2, 3].map((number) => [
      number === 1 ? '/numbers/wall' : `/numbers/wall/${number}`,
      chainPage({
        number,
        pager: numbers('/numbers/wall', number, 3),
        extra: `<figure><img src="own-${number}.svg" width="600" height="400" alt="Day ${number}"><figcaption>The men on day ${number}, before the tide.</figcaption></figure><p>More of this stands <a href="#note">in a note</a>, and <a href="../imprint">the imprint</a> says who wrote it down on day ${number}.</p>`,
        head: `${number < 3 ? `<link rel="next" href="/numbers/wall/${number + 1}">` : ''}`,
      }),
    ]),
  ),
};

/** Three pages of which only the heads tell. */
export const DECLARED: Chain = {
  start: '/rel/wall',
  pages: Object.fromEntries(
    [1, 2, 3].map((number) => [
      number === 1 ? '/rel/wall' : `/rel/wall/${number}`,
      chainPage({
        number,
        pager: '',
        head: number < 3 ? `<link rel="next" href="/rel/wall/${number + 1}">` : '',
      }),
    ]),
  ),
};

const WORDS: Readonly<Record<string, (current: number, total: number) => [count: string, next: string]>> = {
  en: (current, total) => [`Page ${current} of ${total}`, 'Next page'],
  de: (current, total) => [`Seite ${current} von ${total}`, 'Weiter'],
  fr: (current, total) => [`Page ${current} sur ${total}`, 'Suite'],
  es: (current, total) => [`Página ${current} de ${total}`, 'Siguiente'],
  pl: (current, total) => [`Strona ${current} z ${total}`, 'Dalej'],
  ja: (current, total) => [`${current}/${total}ページ`, '次へ'],
};
export const LANGUAGES = Object.keys(WORDS);

/** Three pages that say where they stand in words of a language. */
export function inWords(lang: string): Chain {
  const stem = `/words/${lang}/wall`;
  const at = (number: number): string => (number === 1 ? `${stem}.html` : `${stem},${number}.html`);
  return {
    start: at(1),
    pages: Object.fromEntries(
      [1, 2, 3].map((number) => {
        const [count, next] = WORDS[lang]?.(number, 3) ?? ['', ''];
        const back = number > 1 ? `<a rel="prev" href="${at(number - 1)}">«</a> ` : '';
        const on = number < 3 ? ` <a href="${at(number + 1)}">${next}</a>` : '';
        return [at(number), chainPage({ number, lang, pager: `<p>${back}${count}${on}</p>` })];
      }),
    ),
  };
}

/** Two pages, and the whole on one. */
export const WHOLE: Chain = {
  start: '/whole/wall',
  pages: {
    '/whole/wall': chainPage({
      number: 1,
      pager: '<p>1 <a href="/whole/wall/2">2</a> <a href="/whole/wall?view=all">View as one page</a></p>',
    }),
    '/whole/wall/2': chainPage({ number: 2, pager: '<p><a href="/whole/wall">1</a> 2</p>' }),
    '/whole/wall?view=all': chainPage({
      number: 1,
      pager: '',
      paragraphs: [...paragraphsOf(1), ...paragraphsOf(2), ...paragraphsOf(3)],
    }),
  },
};

/** A chain whose second page is something else. */
export function brokenBy(name: string, second: string | Answer): Chain {
  const start = `/broken/${name}/wall`;
  return {
    start,
    pages: { [start]: chainPage({ number: 1, pager: numbers(start, 1, 3) }), [`${start}/2`]: second },
  };
}

/** A chain of many pages. */
export function endless(total: number): Chain {
  const at = (number: number): string => (number === 1 ? '/long/wall' : `/long/wall/${number}`);
  return {
    start: at(1),
    pages: Object.fromEntries(
      Array.from({ length: total }, (_, index) => {
        const number = index + 1;
        const next = number < total ? `<a href="${at(number + 1)}">Next page</a>` : '';
        return [at(number), chainPage({ number, pager: `<p>Page ${number} of ${total} ${next}</p>` })];
      }),
    ),
  };
}
