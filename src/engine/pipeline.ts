import { readAccess } from './access/access';
import { isLongEnough, measureText } from './access/long-enough';
import { pagerOf } from './access/story-pages/pager';
import { readStoryPages } from './access/story-pages/story-pages';
import { findUnseen } from './access/unseen';
import type { findLeftOut } from './body/left-out';
import { writeBody } from './body/write-body';
import { findClutter } from './clutter/find';
import { keepProse } from './clutter/prose-guard';
import { applySettings } from './clutter/reader/reader-settings';
import type { addUserRules } from './clutter/reader/user-rules';
import { buildContext } from './context/build-context';
import { addressOf } from './dom/address';
import type { Lexicon } from './lexicon/types';
import { type AskReadability, type LocatedArticle, locate } from './locate/locate';
import { readLanguages } from './metadata/language';
import { minutesIn } from './metadata/reading-time';
import { findStandfirst } from './metadata/standfirst';
import { readOutline } from './outline/sections';
import { readPage } from './page/read-page';
import type { Say } from './reasons';
import { assemble, noArticle } from './result';
import { createRoles } from './roles/roles';
import type { Analysis, AnalyzeOptions } from './types';

/** What the steps after the first need beside the page. */
export interface Tools {
  /** The lexicons of the page's languages. */
  lexicons: readonly Lexicon[];
  /** Hides boxes that the reader wants hidden; left out where there are none. */
  addUserRules?: typeof addUserRules;
  /** Draws up what was left out; without it the list is empty. */
  findLeftOut?: typeof findLeftOut;
  /** Puts reasons into the reader's language. */
  say: Say;
}

/**
 * The first step: reads the page and finds the block that holds the article. Where the answer is thin, the caller may
 * load Readability and ask again before it takes the next step. `null` for a document without a body.
 */
export function locateArticle(
  document: Document,
  { settings, shadowRootOf }: AnalyzeOptions,
  askReadability?: AskReadability,
): LocatedArticle | null {
  const page = readPage(document, shadowRootOf);
  return page && locate(page, settings?.articleRoot, askReadability);
}

/** The other steps, on the page as it was read. See `analyze` for what comes out. */
export function analyzeLocated(
  located: LocatedArticle | null,
  { lexicons, say, addUserRules, findLeftOut }: Tools,
  { url, settings = {}, seen }: AnalyzeOptions,
): Analysis {
  if (!located) return noArticle({ key: 'noText' }, say);
  const context = buildContext(located, lexicons, seen);
  if (!context.root || !context.firstProse) return noArticle({ key: 'noRunningText' }, say);

  const roles = createRoles(context);
  const found = keepProse(findClutter(context, roles), context);
  const boxes = applySettings(found, settings, context, roles, addUserRules);

  const standfirst = findStandfirst({ context, declared: context.page.metadata, findings: boxes.cut });
  const unseen = findUnseen(context);
  const address = url ?? addressOf(context.page.document);
  const pages = readStoryPages(context, { findings: boxes.all, address, lexicons });
  const body = writeBody({
    context,
    root: context.root,
    roles,
    findings: boxes.cut,
    standfirst,
    unseen: unseen.elements,
    isPager: pagerOf(pages, address),
    base: address,
  });
  const length = measureText(body, boxes.kept);
  if (!isLongEnough(context, length, standfirst, unseen)) return noArticle({ key: 'tooShort' }, say);

  const languages = readLanguages(context, lexicons);
  const minutes = minutesIn(lexicons, languages.lang);
  const outline = readOutline(body, minutes);
  const accesses = readAccess(context, {
    findings: boxes.all,
    words: length.article,
    isWithheld: unseen.isWithheld,
    pages,
  });
  const words = length.body;
  return assemble(
    {
      context,
      address,
      roles,
      boxes,
      standfirst,
      body,
      words,
      languages,
      outline,
      ...accesses,
      pages,
      minutes,
    },
    say,
    findLeftOut,
    seen?.salt,
  );
}
