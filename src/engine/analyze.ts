import { readAccess, saysCutOff } from './access';
import { textOf } from './article/block-text';
import { type Body, writeBody } from './article/body';
import { promoteBoldParagraphs } from './article/bold-headings';
import { readByline } from './article/byline';
import { clippedBlocks } from './article/clipped';
import { readTimes } from './article/dates';
import { type Declared, readDeclared } from './article/declared';
import { languageOf, templateLanguages } from './article/language';
import { minutesIn } from './article/reading-time';
import { type AskReadability, type FoundRoot, searchRoot } from './article/search';
import { isLongEnough } from './article/shortest';
import { findStandfirst, textOfLines } from './article/standfirst';
import { readTitle } from './article/title';
import { blocksAfterWithheld } from './article/withheld';
import { findClutter } from './clutter/find';
import { readLexicon } from './clutter/hits';
import { keepProse } from './clutter/no-loss';
import { setScene } from './clutter/set-scene';
import type { addTaught, Taught } from './clutter/taught';
import { phrasebookOf } from './lexicon/phrasebook';
import type { Lexicon } from './lexicon/types';
import { readOutline } from './outline/sections';
import { type Page, readPage } from './page/model';
import { own } from './page/own';
import { noteUnseen } from './page/visibility';
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
  const declared = readDeclared(document);
  noteUnseen(document, declared.paidParts.length > 0 ? false : declared.free);
  const page = readPage(document, root);
  const found = searchRoot(page, options.settings?.articleRoot, tools.askReadability);
  return { analysis: analyzePage(page, declared, found, tools, options), isThin: found.isThin };
}

function analyzePage(
  page: Page,
  declared: Declared,
  found: FoundRoot,
  { lexicons, say, addTaught }: Tools,
  options: AnalyzeOptions,
): Analysis {
  const book = phrasebookOf(lexicons);
  const hits = readLexicon(page, book);
  const scene = setScene(page, found, book, hits, declared.titles);
  if (!scene.root || !scene.firstProse) return nothing({ key: 'noRunningText' }, say);
  const keep = new Set(options.settings?.keep ?? []);
  const clutter = keepProse(findClutter(scene, hits), scene)
    .filter((finding) => !keep.has(finding.category))
    .sort((a, b) => a.node.index - b.node.index);
  const untaught: Taught = { findings: clutter, refused: [] };
  const taught = addTaught?.(clutter, options.settings?.hide ?? [], scene, hits) ?? untaught;
  const { findings } = taught;
  const standfirst = findStandfirst({ scene, declared, findings });
  const withheld = blocksAfterWithheld(scene);
  const unseen = withheld ?? (saysCutOff(scene, hits, declared) ? clippedBlocks(scene) : new Set<Element>());
  const body = writeBody(scene, findings, standfirst, options.url ?? own(page.document, 'baseURI'), unseen);
  promoteBoldParagraphs(body);
  const lengths = [...body.container.children].map((block) => textOf(block).words);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const lead = standfirst.reduce((sum, line) => sum + line.words, 0);
  // Of an article that the page keeps back the opening may be as short as it is.
  const isOpening = scene.headline !== null && unseen.size > 0;
  const isEnough = isLongEnough(words - lead, lengths, scene.headline !== null && declared.isArticle);
  if (!isOpening && !isEnough) return nothing({ key: 'tooShort' }, say);
  const lang = languageOf(scene, lexicons);
  const langs = templateLanguages(scene, lang);
  const minutes = minutesIn(lexicons, lang);
  const outline = readOutline(body, minutes);
  const { reason, ...rest } = readAccess(scene, clutter, hits, declared, words, withheld !== null);
  const access: Access = { ...rest, reason: say([reason]) };
  const article: Article = {
    ...readTitle(scene.headline, declared),
    ...optional({
      standfirst: textOfLines(standfirst) || undefined,
      byline: readByline(scene, declared, langs),
      siteName: declared.siteName ?? undefined,
      lang,
    }),
    ...readTimes(scene, declared, langs),
    dir: getComputedStyle(scene.root.element).direction === 'rtl' ? 'rtl' : 'ltr',
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
