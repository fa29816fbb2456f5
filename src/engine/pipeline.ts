import { readAccess, saysCutOff } from './access/access';
import { clippedBlocks } from './access/clipped';
import { isLongEnough } from './access/long-enough';
import { blocksAfterWithheld } from './access/withheld';
import { textOf } from './body/block-text';
import { promoteBoldParagraphs } from './body/bold-headings';
import { type Body, writeBody } from './body/write-body';
import { findClutter } from './clutter/find';
import { keepProse } from './clutter/prose-guard';
import type { addTaught, Taught } from './clutter/user-rules';
import { buildContext } from './context/build-context';
import { own } from './dom/clobbering';
import { readVisibility } from './dom/visibility';
import { readPhrases } from './features/page-phrases';
import { phrasebookOf } from './lexicon/phrasebook';
import type { Lexicon } from './lexicon/types';
import { type AskReadability, type FoundRoot, locateArticle } from './locate/locate';
import { readByline } from './metadata/byline';
import { readTimes } from './metadata/dates';
import { languageOf, templateLanguages } from './metadata/language';
import { minutesIn } from './metadata/reading-time';
import { findStandfirst, textOfLines } from './metadata/standfirst';
import { readTitle } from './metadata/title';
import { readOutline } from './outline/sections';
import { type PageMetadata, readPageMetadata } from './page/page-metadata';
import { type Page, readPage } from './page/read-page';
import type { Reason, Say } from './reasons';
import type { Access, Analysis, AnalyzeOptions, Article } from './types';

/** What an analysis needs beside the page. */
export interface Tools {
  /** The lexicons of the page's languages. */
  lexicons: readonly Lexicon[];
  /** Left out where it is not at hand. */
  askReadability?: AskReadability;
  /** Hides boxes that the reader wants hidden; left out where there are none. */
  addTaught?: typeof addTaught;
  /** Puts reasons into the reader's language. */
  say: Say;
}

/** An analysis, and whether asking Readability might better it. */
export interface Reading {
  analysis: Analysis;
  /** True where little was found and Readability was not at hand. */
  isThin: boolean;
}

/**
 * Analyses a page with the tools given. See `analyze` for what comes out; here the caller decides what is loaded for it.
 */
export function analyzeWith(document: Document, tools: Tools, options: AnalyzeOptions = {}): Reading {
  const root = own(document, 'body');
  if (root?.localName !== 'body') return { analysis: nothing({ key: 'noText' }, tools.say), isThin: false };
  const declared = readPageMetadata(document);
  const page = readPage(document, root, readVisibility(document, declared));
  const found = locateArticle(page, options.settings?.articleRoot, tools.askReadability);
  return { analysis: analyzePage(page, declared, found, tools, options), isThin: found.isThin };
}

function analyzePage(
  page: Page,
  declared: PageMetadata,
  found: FoundRoot,
  { lexicons, say, addTaught }: Tools,
  options: AnalyzeOptions,
): Analysis {
  const book = phrasebookOf(lexicons);
  const phrases = readPhrases(page, book);
  const context = buildContext(page, found, book, phrases, declared.titles);
  if (!context.root || !context.firstProse) return nothing({ key: 'noRunningText' }, say);
  const keep = new Set(options.settings?.keep ?? []);
  const clutter = keepProse(findClutter(context, phrases), context)
    .filter((finding) => !keep.has(finding.category))
    .sort((a, b) => a.node.index - b.node.index);
  const untaught: Taught = { findings: clutter, refused: [] };
  const taught = addTaught?.(clutter, options.settings?.hide ?? [], context, phrases) ?? untaught;
  const { findings } = taught;
  const standfirst = findStandfirst({ context, declared, findings });
  const withheld = blocksAfterWithheld(context);
  const unseen =
    withheld ?? (saysCutOff(context, phrases, declared) ? clippedBlocks(context) : new Set<Element>());
  const body = writeBody(context, findings, standfirst, options.url ?? own(page.document, 'baseURI'), unseen);
  promoteBoldParagraphs(body);
  const lengths = [...body.container.children].map((block) => textOf(block).words);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const lead = standfirst.reduce((sum, line) => sum + line.words, 0);
  // Of an article that the page keeps back the opening may be as short as it is.
  const isOpening = context.headline !== null && unseen.size > 0;
  const isEnough = isLongEnough(words - lead, lengths, context.headline !== null && declared.isArticle);
  if (!isOpening && !isEnough) return nothing({ key: 'tooShort' }, say);
  const lang = languageOf(context, lexicons);
  const langs = templateLanguages(context, lang);
  const minutes = minutesIn(lexicons, lang);
  const outline = readOutline(body, minutes);
  const { reason, ...rest } = readAccess(context, clutter, phrases, declared, words, withheld !== null);
  const access: Access = { ...rest, reason: say([reason]) };
  const article: Article = {
    ...readTitle(context.headline, declared, page.visibility),
    ...optional({
      standfirst: textOfLines(standfirst, page.visibility) || undefined,
      byline: readByline(context, declared, langs),
      siteName: declared.siteName ?? undefined,
      lang,
    }),
    ...readTimes(context, declared, langs),
    dir: getComputedStyle(context.root.element).direction === 'rtl' ? 'rtl' : 'ltr',
    html: body.container.innerHTML,
    words,
    minutes: minutes(words),
  };
  const { findings: hidden, refused } = taught.keepPrompt?.(access) ?? taught;
  const prompt = findings.find((finding) => finding.category === 'paywall')?.node.element;
  return {
    article,
    outline,
    access,
    ...(prompt && access.state === 'cut-off' ? { prompt } : {}),
    blocks: blocksOf(body),
    ...(refused.length > 0 ? { refused } : {}),
    clutter: hidden
      .filter((finding) => !(finding.category === 'paywall' && access.state === 'cut-off'))
      .map(({ node, category, reasons, confidence }) => ({
        element: node.element,
        category,
        reason: say(reasons),
        confidence,
      })),
  };
}

function blocksOf(body: Body): Element[] {
  return [...body.container.children].map((block) => body.sources.get(block) ?? block);
}

function optional<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}

function nothing(reason: Reason, say: Say): Analysis {
  return {
    article: null,
    outline: [],
    clutter: [],
    access: { state: 'unknown', reason: say([reason]), words: 0 },
    blocks: [],
  };
}
