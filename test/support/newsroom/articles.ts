import type { NewsPage } from './page.ts';
import { html, jsonLd, paragraphs, teasers } from './page.ts';
import { STORIES, type Story } from './text.ts';

/** Ways in which publishers set and declare an article. */
const FORMS: readonly { path(story: Story): string; make(story: Story): string }[] = [
  {
    path: ({ slug }) => `/2026/04/12/${slug}`,
    make: (story) =>
      html({
        ...story,
        head: jsonLd({ '@type': 'NewsArticle', headline: story.title, datePublished: '2026-04-12' }),
        body: `<article><h1>${story.title}</h1>${paragraphs(story, 5)}</article><aside>${teasers(4)}</aside>`,
      }),
  },
  {
    path: ({ slug }) => `/politik/${slug}.html`,
    make: (story) =>
      html({
        ...story,
        head: '<meta property="og:type" content="article">',
        body: `<main><h1>${story.title}</h1><p class="byline">${story.byline}</p>${paragraphs(story, 4)}</main>`,
      }),
  },
  {
    path: ({ slug }) => `/story/${slug}`,
    make: (story) =>
      html({
        ...story,
        body: `<div class="content"><h1>${story.title}</h1><time datetime="2026-04-12">12 April</time>${paragraphs(story, 8)}</div>`,
      }),
  },
  {
    path: ({ slug }) => `/regional/artikel/${slug}-5512093`,
    make: (story) =>
      html({
        ...story,
        head: '<meta property="article:published_time" content="2026-04-12T06:00:00Z">',
        body: `<div><h1>${story.title}</h1><div class="text">${story.sentences.join('<br><br>')}</div></div>${teasers(14)}`,
      }),
  },
  {
    path: ({ slug }) => `/authors/some-writer/${slug}`,
    make: (story) =>
      html({
        ...story,
        head: jsonLd({
          '@graph': [{ '@type': ['NewsArticle', 'OpinionNewsArticle'] }, { '@type': 'ItemList' }],
        }),
        body: `<article><header><h1>${story.title}</h1></header><div><div>${paragraphs(story, 3)}</div></div></article>`,
      }),
  },
  {
    path: ({ slug }) => `/a/${slug}?utm_source=letter`,
    make: (story) =>
      html({
        ...story,
        head: `<meta property="og:type" content="article">${jsonLd({ '@type': 'VideoObject', name: 'The film to the story' })}`,
        body: `<article><h1>${story.title}</h1><figure><video></video><figcaption>The film to the story.</figcaption></figure>${paragraphs(story, 4)}</article>${teasers(6)}`,
      }),
  },
  {
    path: ({ slug }) => `/?p=4711&title=${slug}`,
    make: (story) =>
      html({
        ...story,
        head: jsonLd({ '@type': 'BlogPosting' }),
        body: `<div class="post"><h1>${story.title}</h1>${paragraphs(story, 6)}</div>`,
      }),
  },
  {
    path: ({ slug }) => `/news/live/${slug}`,
    make: (story) =>
      html({
        ...story,
        head: `<meta property="og:type" content="article">${jsonLd({ '@type': 'LiveBlogPosting' })}`,
        body: `<main><h1>${story.title}</h1>${[1, 2, 3].map((hour) => `<section><h2>1${hour}:05</h2>${paragraphs(story, 2)}</section>`).join('')}</main>`,
      }),
  },
];

/** Forty articles: eight forms in five languages. */
export const ARTICLES: readonly NewsPage[] = FORMS.flatMap((form) =>
  STORIES.map((story) => ({ path: form.path(story), html: form.make(story) })),
);
