import { readAccess } from './access';
import { type Body, writeBody } from './article/body';
import { promoteBoldParagraphs } from './article/bold-headings';
import { readDeclared } from './article/declared';
import { withoutFurtherArticles } from './article/further-articles';
import { findHeadline } from './article/headline';
import { findStandfirst, readByline, readTimes } from './article/metadata';
import { readingMinutes } from './article/reading-time';
import { findRoot } from './article/root';
import { askReadability } from './article/second-opinion';
import { proseInStyle, styleOf } from './article/style';
import { readTitle } from './article/title';
import { findClutter } from './clutter/find';
import { type LexiconHits, readLexicon } from './clutter/hits';
import { keepProse } from './clutter/no-loss';
import type { Scene } from './clutter/scene';
import { tally } from './clutter/tally';
import { findVendors } from './clutter/vendors';
import { phrasebookFor } from './lexicon/languages';
import type { Phrasebook } from './lexicon/phrasebook';
import { readOutline } from './outline/sections';
import { type Page, readPage } from './page/model';
import { contains, type PageNode } from './page/node';
import { countWords } from './page/text';
import { visibleText } from './page/visible-text';
import type { Analysis, AnalyzeOptions, Article } from './types';

export * from './types';

/** A page with less running text than this is no article: a front page, a video page, an error page. */
const SHORTEST_ARTICLE_WORDS = 40;

/** Below so many words of prose Galley asks Readability for a second opinion, and takes it where it has this much more. */
const THIN_WORDS = 120;
const CLEARLY_MORE = 1.5;

/**
 * Analyses a page: finds its article, everything on it that is not the article, the outline of the article and
 * whether the text is whole.
 *
 * Reads the live document and changes nothing in it. Needs a document that is being displayed; on one without a
 * body, or without running text, `article` is `null` and the lists are empty.
 */
export function analyze(document: Document, options: AnalyzeOptions = {}): Analysis {
  const root = document.body;
  if (root?.localName !== 'body') return nothing('The page has no text.');
  const page = readPage(document, root);
  const declared = readDeclared(document);
  const book = phrasebookFor(page);
  const hits = readLexicon(page, book);
  const scene = setScene(page, book, hits, declared.titles);
  if (!scene.root || !scene.firstProse) return nothing('The page has no running text.');
  const keep = new Set(options.settings?.keep ?? []);
  const findings = keepProse(findClutter(scene, hits), scene).filter(
    (finding) => !keep.has(finding.category),
  );
  const standfirst = findStandfirst(scene, hits, declared, findings);
  const body = writeBody(scene, findings, standfirst, options.url ?? document.baseURI);
  promoteBoldParagraphs(body);
  const words = countWords(body.container.textContent ?? '');
  const lead = standfirst ? standfirst.words : 0;
  if (words - lead < SHORTEST_ARTICLE_WORDS)
    return nothing('The page has too little running text for an article.');
  const lang = languageOf(document, scene.root);
  const outline = readOutline(body, lang);
  const access = readAccess(scene, findings, hits, declared, words);
  const article: Article = {
    ...readTitle(scene.headline, declared),
    ...optional({
      standfirst: standfirst ? visibleText(standfirst.element) : undefined,
      byline: readByline(scene, declared),
      siteName: declared.siteName ?? undefined,
      lang,
    }),
    ...readTimes(scene, declared),
    dir: getComputedStyle(scene.root.element).direction === 'rtl' ? 'rtl' : 'ltr',
    html: body.container.innerHTML,
    words,
    minutes: readingMinutes(words, lang),
  };
  return {
    article,
    outline,
    access,
    blocks: blocksOf(body),
    clutter: findings
      .filter((finding) => !(finding.category === 'paywall' && access.state === 'cut-off'))
      .map(({ node, category, reason, confidence }) => ({
        element: node.element,
        category,
        reason,
        confidence,
      })),
  };
}

function setScene(page: Page, book: Phrasebook, hits: LexiconHits, titles: readonly string[]): Scene {
  const headline = findHeadline(page, titles);
  const found = findRootTwice(page);
  const root = found && withoutFurtherArticles(page, found, headline);
  const inStyle = root ? proseInStyle(page, root) : new Set<PageNode>();
  const styles = new Set(root ? [...inStyle].map((node) => styleOf(node, root)) : []);
  const ordered = [...inStyle].sort((a, b) => a.index - b.index);
  return {
    page,
    root,
    inStyle,
    setAsText: (node) => root !== null && contains(root, node) && styles.has(styleOf(node, root)),
    firstProse: ordered[0] ?? null,
    lastProse: ordered.at(-1) ?? null,
    headline,
    tally: tally(page),
    book,
    vendors: findVendors(page),
    words: hits.words,
  };
}

/** Galley's own search; where it finds little, Readability's answer if that holds clearly more. */
function findRootTwice(page: Page): PageNode | null {
  const root = findRoot(page);
  if (root && root.prose >= THIN_WORDS) return root;
  if (root && page.body.prose <= root.prose * CLEARLY_MORE) return root;
  const other = askReadability(page);
  return other && other.prose > (root?.prose ?? 0) * CLEARLY_MORE ? other : root;
}

function languageOf(document: Document, root: PageNode): string | undefined {
  const lang =
    root.element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.getAttribute('lang');
  return lang?.trim().replace('_', '-') || undefined;
}

function blocksOf(body: Body): Element[] {
  return [...body.container.children].map((block) => body.sources.get(block) ?? block);
}

function optional<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}

function nothing(reason: string): Analysis {
  return {
    article: null,
    outline: [],
    clutter: [],
    access: { state: 'unknown', reason, words: 0 },
    blocks: [],
  };
}
