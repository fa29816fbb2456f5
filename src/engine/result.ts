import type { AccessReading, AccessReadings } from './access/access';
import { type Body, toHtml } from './body/body';
import type { findLeftOut } from './body/left-out';
import type { HiddenBoxes } from './clutter/reader/reader-settings';
import type { Context } from './context/context';
import { lineHashes } from './features/repeats/lines';
import { linesIn } from './features/repeats/seen';
import { readByline } from './metadata/byline';
import { readTimes } from './metadata/dates';
import { kickerLine } from './metadata/kicker-line';
import type { ArticleLanguages } from './metadata/language';
import { textOfLines } from './metadata/standfirst';
import { readTitle } from './metadata/title';
import { readEntries } from './outline/entries';
import type { Outline } from './outline/sections';
import type { Block } from './page/block';
import type { Reason, Say } from './reasons';
import type { Roles } from './roles/roles';
import type { Access, Analysis, Article, LeftOut, PageLines, StoryPages } from './types';

/** What the steps of an analysis found out. */
export interface Findings extends AccessReadings {
  readonly context: Context;
  /** Where the page comes from. */
  readonly address: string;
  readonly roles: Roles;
  /** The boxes that are not the article. */
  readonly boxes: HiddenBoxes;
  readonly standfirst: readonly Block[];
  readonly body: Body;
  /** Words of the body. */
  readonly words: number;
  readonly languages: ArticleLanguages;
  readonly outline: Outline;
  readonly pages: StoryPages | null;
  /** Reading time for so many words. */
  minutes(words: number): number;
}

/**
 * Puts the answer together; reasons become sentences.
 * @param listLeftOut draws up what was left out; without it the list is empty
 * @param salt under which the page's lines are told; without it they are not
 */
export function assemble(
  findings: Findings,
  say: Say,
  listLeftOut?: typeof findLeftOut,
  salt?: string,
): Analysis {
  const { boxes, body, outline } = findings;
  const inWords = ({ reason, ...rest }: AccessReading): Access => ({ ...rest, reason: say([reason]) });
  const access = inWords(findings.access);
  const prompt = boxes.all.find(({ category }) => category === 'paywall')?.node.element;
  const { findings: hidden, refused } = boxes.report(access);
  const article = articleOf(findings);
  let left: LeftOut[] | undefined;
  const blocks = body.blocks.map(({ source }) => source);
  const entries = readEntries(outline.sections, blocks);
  return {
    article,
    get leftOut() {
      left ??=
        listLeftOut?.(findings, {
          hidden: new Set(hidden.map(({ node }) => node.element)),
          moved: [article.title, article.kicker, article.byline],
        }) ?? [];
      return left;
    },
    get pageLines() {
      return salt === undefined ? null : pageLinesOf(findings, salt);
    },
    outline: outline.sections,
    ...(entries && { entries }),
    access,
    pages: findings.pages,
    ...(findings.pages && { accessHere: inWords(findings.here) }),
    ...(prompt && access.state === 'cut-off' ? { prompt } : {}),
    blocks,
    ...(refused.length > 0 ? { refused: [...refused] } : {}),
    clutter: hidden.map(({ node, category, reasons, confidence }) => ({
      element: node.element,
      category,
      // Put into words when first asked for: nobody may.
      get reason() {
        return say(reasons);
      },
      confidence,
    })),
  };
}

/** The answer for a page that is no article. */
export function noArticle(reason: Reason, say: Say): Analysis {
  return {
    article: null,
    outline: [],
    clutter: [],
    leftOut: [],
    access: { state: 'unknown', reason: say([reason]), words: 0 },
    pages: null,
    blocks: [],
    pageLines: null,
  };
}

/** The lines of a page; not those of links to other articles, which are lines of these. */
function pageLinesOf({ context, boxes }: Findings, salt: string): PageLines {
  const { page, root, headline } = context;
  const hashes = lineHashes(salt);
  const links = boxes.all.filter(({ category }) => category === 'related').map(({ node }) => node);
  const lines = [...(root ? linesIn(page, root, hashes) : [])].flatMap(([index, line]) =>
    links.some((box) => index >= box.index && index < box.end) ? [] : [line],
  );
  return {
    headline: hashes.ofHeadline(headline?.text || page.metadata.titles[0] || ''),
    lines: [...new Set(lines)],
  };
}

function articleOf({
  context,
  address,
  standfirst,
  body,
  words,
  languages,
  outline,
  minutes,
}: Findings): Article {
  const { page, headline, root } = context;
  const { metadata, visibility } = page;
  return {
    ...optional({
      kicker: kickerLine(context),
      standfirst: textOfLines(standfirst, visibility) || undefined,
      byline: readByline(context, metadata, languages.template),
      siteName: metadata.siteName ?? undefined,
      lang: languages.lang,
    }),
    // A kicker in the headline itself is surer than a line beside it.
    ...readTitle(page, headline, context.firstProse),
    ...readTimes(context, metadata, languages.template, address),
    dir: root && getComputedStyle(root.element).direction === 'rtl' ? 'rtl' : 'ltr',
    html: toHtml(body, outline.ids),
    words,
    minutes: minutes(words),
  };
}

function optional<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}
