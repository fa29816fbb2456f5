/** What a page declares itself to be. */
export type DeclaredKind = 'article' | 'no-article' | 'unknown';

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle|AnalysisNewsArticle)$/;
/** Kinds of pages that hold no article, whatever else is on them. */
const OTHER_PAGE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|QAPage|ContactPage|AboutPage|CheckoutPage|ImageGallery|MediaGallery|VideoGallery|DiscussionForumPosting)$/;
/** Types of things that a page may be about. An article about one of them is still an article. */
const OTHER_THING =
  /^(?:VideoObject|ItemList|Product|JobPosting|Event|PodcastEpisode|PodcastSeries|WebApplication|Game)$/;

/** A page that lists more stories than this is a list of stories. */
const MOST_STORIES = 3;

/** Reads schema.org types and Open Graph tags. Ignores the text and layout of the page. */
export function readDeclaredKind(document: Document): DeclaredKind {
  const types = typesIn(document);
  const articles = types.filter((type) => ARTICLE.test(type)).length;
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const dated = document.querySelector('meta[property="article:published_time"]') !== null;
  const saysArticle = og === 'article' || dated;
  if (!saysArticle && (articles > MOST_STORIES || types.some((type) => OTHER_PAGE.test(type))))
    return 'no-article';
  if (articles > 0 || saysArticle) return 'article';
  const other =
    types.some((type) => OTHER_THING.test(type)) || /^(?:video|music|profile|product|book)/.test(og);
  return other ? 'no-article' : 'unknown';
}

/**
 * The types of all JSON-LD items. Read with a regular expression: broken JSON is common, and only the types are
 * needed. A list ends at the next bracket of either kind, so that the time grows with the length alone.
 */
function typesIn(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    [...(textContent ?? '').matchAll(/"@type"\s*:\s*(\[[^[\]]*\]|"[^"]*")/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name.replace(/^https?:\/\/schema\.org\//, '')),
    ),
  );
}
