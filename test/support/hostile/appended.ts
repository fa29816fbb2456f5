import { html, paragraphs } from '../newsroom/page.ts';
import { STORIES, type Story } from '../newsroom/text.ts';
import type { AttackPage } from './story.ts';

const [STORY] = STORIES as [Story];
/** Between two articles that the page appends (ms). */
const PAUSE_MS = 30;

/** The headline of an appended article. */
export const headlineOf = (number: number): string => `What the town hall said about clock ${number}`;
/** Words of all appended articles, and of all entries of the live blog. */
export const FURTHER_WORDS = 'The clock of the town hall';

/** A whole article with all that articles have: head, picture, buttons to share, tags, a form. */
const furtherArticle = (number: number): string => {
  const said = Array.from(
    { length: 12 },
    (_, line) =>
      `<p>${FURTHER_WORDS} struck ${number} times on day ${line + 1}, said the keeper, and nobody in the square looked up from the fish that was sold there.</p>`,
  );
  return `<article><header><h1>${headlineOf(number)}</h1><p>By Odd Larsen</p><time datetime="2026-03-05">5 March 2026</time></header>
<figure><img src="/clock.png" width="600" height="300" alt=""><figcaption>The clock</figcaption></figure><div>${said.join('')}<h2>What came of it</h2>${said.slice(0, 3).join('')}</div>
<div class="share"><a href="https://www.facebook.com/sharer?u=x">Share</a> <a href="https://twitter.com/intent/tweet">Tweet</a></div>
<ul class="tags"><li><a href="/tag/town">Town</a></li><li><a href="/tag/clock">Clocks</a></li></ul>
<form class="newsletter"><p>Our newsletter comes at six.</p><input type="email"><button>Sign up</button></form></article>`;
};

const entry = (number: number): string =>
  `<article class="entry"><h2>1${number % 10}:0${number % 6}</h2><p>${FURTHER_WORDS} struck ${number} times, said the keeper, and nobody in the square looked up from the fish that was sold there.</p><p>The mayor came out at ${number} minutes past, looked at it, and went in again without a word to the people who had waited.</p></article>`;

interface Shape {
  /** What is put in, one by one. */
  added: readonly string[];
  /** Where the page puts it, once `begin()` is called; it is there from the start without. */
  to?: 'after-the-article' | 'on-top-of-the-text' | 'child-by-child';
}

function pageOf(what: string, { added, to }: Shape): AttackPage {
  const first = `<article><h1>The Harrow Isle ferry</h1><p>By Nell Arkwright</p><div id="text">${paragraphs(STORY, 8)}</div></article>`;
  const script = `<script>
    const added = ${JSON.stringify(added).replaceAll('</', '<\\/')};
    const pause = () => new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}));
    const elementOf = (markup) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
    const main = document.querySelector('main');
    const put = {
      'after-the-article': async (whole) => main.append(whole),
      'on-top-of-the-text': async (whole) => document.querySelector('#text').prepend(whole),
      // What stands at the end of an article is there first.
      'child-by-child': async (whole) => {
        const children = [...whole.children];
        whole.replaceChildren();
        main.append(whole);
        for (const child of children.reverse()) {
          whole.prepend(child);
          await pause();
        }
      },
    };
    window.begin = async () => {
      for (const markup of added) {
        await put['${to}'](elementOf(markup));
        await pause();
      }
    };
  </script>`;
  return {
    what,
    path: `/appended/${what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    html: html({
      title: 'The Harrow Isle ferry',
      body: `<main>${first}${to ? '' : added.join('')}</main>${to ? script : ''}`,
    }),
  };
}

const further = (count: number): string[] => Array.from({ length: count }, (_, at) => furtherArticle(at + 1));

/** A page with so many articles under the one that was opened. */
export const appendedPage = (count: number, how: 'there' | NonNullable<Shape['to']>): AttackPage =>
  pageOf(`${count} articles, ${how}`, {
    added: further(count),
    ...(how === 'there' ? {} : { to: how }),
  });

/** A live blog, to which the page adds entries while it is read. */
export const LIVE_BLOG = pageOf('A live blog', {
  added: Array.from({ length: 12 }, (_, at) => entry(at + 1)),
  to: 'on-top-of-the-text',
});
