import type { NewsPage } from './page.ts';
import { html, jsonLd, paragraphs, teasers } from './page.ts';
import { STORIES, type Story } from './text.ts';

const [ENGLISH, GERMAN] = STORIES as [Story, Story];
const SUMMARY = ENGLISH.sentences.slice(0, 2).join(' ');
const title = 'The Tarn Gazette';
const website = '<meta property="og:type" content="website">';

const page = (path: string, body: string, head = ''): NewsPage => ({
  path,
  html: html({ title, head, body }),
});
const long = (story: Story, count = 8): string => paragraphs(story, count);
const list = (count: number, summary = ''): string => `<main>${teasers(count, summary)}</main>`;

/** Forty pages of a publisher that are no articles, many with more text than a short article has. */
export const OTHERS: readonly NewsPage[] = [
  // Front pages
  page('/', list(30, SUMMARY), website),
  page('/index.html', `<h1>Today</h1>${list(24, SUMMARY)}`),
  page('/en', list(40, SUMMARY)),
  page('/home', `<article><h2><a href="/s/1">Lead story</a></h2>${long(ENGLISH, 3)}</article>${list(20)}`),
  page('/?edition=evening', `${long(ENGLISH)}${list(12)}`),
  page('/de/', list(30, GERMAN.sentences[0]), website),
  // Sections and lists of a kind
  page('/politics', list(25, SUMMARY), website),
  page('/sport/football', list(30, SUMMARY)),
  page('/culture', `<h1>Culture</h1>${list(18, SUMMARY)}`, jsonLd({ '@type': 'CollectionPage' })),
  page('/wirtschaft/', list(22, GERMAN.sentences[1]), jsonLd({ '@type': 'ItemList' })),
  page('/news/page/3', list(20, SUMMARY)),
  page(
    '/archive/2024',
    `<ul>${'<li><a href="/s/9">A story of that day, with a long headline of twelve words or so</a></li>'.repeat(60)}</ul>`,
  ),
  page('/tag/clock-towers-of-the-northern-coast', `<p>${SUMMARY}</p>${list(15, SUMMARY)}`),
  page('/topic/harrow-isle', `<h1>Harrow Isle</h1>${long(ENGLISH, 4)}${list(15)}`),
  page('/thema/turmuhr', `${long(GERMAN, 6)}${list(10)}`),
  page('/category/letters', list(12, SUMMARY)),
  // Writers
  page(
    '/authors/nell-arkwright',
    `<h1>Nell Arkwright</h1>${long(ENGLISH, 4)}${list(12)}`,
    jsonLd({ '@type': 'ProfilePage' }),
  ),
  page(
    '/autor/jonas-wendelin',
    `${long(GERMAN, 4)}${list(9)}`,
    '<meta property="og:type" content="profile">',
  ),
  page('/profile/reader-4812', long(ENGLISH, 4), '<meta property="og:type" content="profile">'),
  // Search
  page('/search?q=ferry', list(20, SUMMARY)),
  page('/suche?suche=turmuhr', list(10, GERMAN.sentences[0])),
  page('/find?query=clock', `${long(ENGLISH)}`, jsonLd({ '@type': 'SearchResultsPage' })),
  page('/?s=harrow', list(14, SUMMARY)),
  // To watch, to hear, to look at
  page(
    '/video/ferry-leaves-the-quay-with-brass-band',
    `<h1>The ferry leaves</h1><video></video>${long(ENGLISH, 3)}`,
    jsonLd({ '@type': 'VideoObject' }),
  ),
  page(
    '/watch/8812734',
    `<video></video>${long(ENGLISH, 4)}`,
    '<meta property="og:type" content="video.other">',
  ),
  page('/videos/', list(30, SUMMARY)),
  page('/mediathek/sendung-vom-sonntag-abend', long(GERMAN, 4), jsonLd({ '@type': 'VideoObject' })),
  page('/podcast/the-quay-at-night-episode-12', long(ENGLISH, 4), jsonLd({ '@type': 'PodcastEpisode' })),
  page(
    '/galerie/die-schoensten-turmuhren-im-land',
    '<figure><img alt=""><figcaption>Erlenbach im Abendlicht</figcaption></figure>'.repeat(12),
  ),
  page(
    '/pictures/week-in-pictures-of-the-northern-coast',
    '<figure><img alt=""><figcaption>The quay</figcaption></figure>'.repeat(20),
    jsonLd({ '@type': 'ImageGallery' }),
  ),
  // Service pages
  page('/weather', `<h1>Weather</h1>${long(ENGLISH, 3)}`),
  page('/imprint', `<h1>Imprint</h1>${long(ENGLISH)}`),
  page('/datenschutz', `<h1>Datenschutz</h1>${long(GERMAN, 20)}`),
  page('/terms', `<h1>Terms</h1>${long(ENGLISH, 20)}`),
  page('/newsletter', `<h1>Our letters</h1>${long(ENGLISH, 4)}<form><input type="email"></form>`),
  page('/login', '<form><input type="email"><input type="password"></form>'),
  page('/not-there', '<h1>This page is gone</h1><p>Perhaps it was never here; the front page may help.</p>'),
  page(
    '/shop/brass-clock-with-a-bell',
    `<h1>Brass clock</h1>${long(ENGLISH, 5)}`,
    jsonLd({ '@type': 'Product' }),
  ),
  page(
    '/forum/thread-about-the-ferry',
    `${`<section><p>${SUMMARY}</p></section>`.repeat(12)}`,
    jsonLd({ '@type': 'DiscussionForumPosting' }),
  ),
  page(
    '/jobs/editor-for-the-night-desk',
    `<h1>Editor</h1>${long(ENGLISH, 4)}`,
    jsonLd({ '@type': 'JobPosting' }),
  ),
];
