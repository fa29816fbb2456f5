import { html, type NewsPage, paragraphs } from '../newsroom/page.ts';
import { STORIES, type Story } from '../newsroom/text.ts';

/** A page of an attack, or a harmless one that looks like it. */
export interface AttackPage extends NewsPage {
  what: string;
}

const [STORY] = STORIES as [Story];
/** Words of the article by which a view of it is known. */
export const KNOWN_WORDS = STORY.sentences[1] ?? '';

/**
 * A page with an article.
 * @param body further markup, after the article
 */
export const storyPage = (what: string, body: string, more: Partial<AttackPage> = {}): AttackPage => ({
  what,
  path: `/story/${what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  html: html({
    title: 'The Harrow Isle ferry',
    body: `<main><article><h1>The Harrow Isle ferry</h1>${paragraphs(STORY, 8)}</article></main>${body}`,
  }),
  ...more,
});

/** A script that runs once, as soon as the view is in the page. */
export const whenOpen = (code: string): string => `<script>{
  const observer = new MutationObserver(() => {
    if (!document.querySelector('galley-view')) return;
    observer.disconnect();
    ${code}
  });
  observer.observe(document.documentElement, { childList: true });
}</script>`;
