import * as v from 'valibot';
import { CLUTTER_CATEGORIES } from './engine/types';
import { PART_NAMES } from './part-names';
import { ReadingAidsSchema } from './settings/aids';
import { ReadingPositionSchema } from './settings/reading-positions/reading-position';
import { RULE_KINDS, RuleSchema } from './settings/rules/rules';
import { LookSchema } from './settings/schema';
import { TypographySchema } from './settings/typography';
import { VIEWS } from './views';

export { PEEK_PORT, VIEWS } from './views';

export const ViewSchema = v.picklist(VIEWS);
export type View = v.InferOutput<typeof ViewSchema>;

export const CategorySchema = v.picklist(CLUTTER_CATEGORIES);

/** What the reader may choose for one page only. */
const PageChoicesSchema = v.object({
  look: v.optional(LookSchema),
  keep: v.optional(v.array(CategorySchema)),
});
export type PageChoices = v.InferOutput<typeof PageChoicesSchema>;

/** What the browser tells of the place at which the reader opened the menu of a right click. */
const PointedSchema = v.object({
  /** Firefox's number of the element. */
  target: v.optional(v.number()),
  /** Addresses of the picture, the link, and the frame. */
  source: v.optional(v.string()),
  link: v.optional(v.string()),
  frame: v.optional(v.string()),
  isSelection: v.boolean(),
});
export type Pointed = v.InferOutput<typeof PointedSchema>;

/** What the popup or the background may ask of the content script. Every answer is a {@link PageState}. */
export const PageRequestSchema = v.variant('type', [
  v.object({ type: v.literal('get-state') }),
  v.object({ type: v.literal('show-view'), view: ViewSchema }),
  v.object({ type: v.literal('toggle-clean') }),
  v.object({ type: v.literal('toggle-outline') }),
  /** Mark all blocks where they are, or take the marks away. */
  v.object({ type: v.literal('toggle-peek') }),
  /** Settings have changed: show the same view under them. `page`: what was chosen for this page only. */
  v.object({ type: v.literal('apply-settings'), page: v.optional(PageChoicesSchema) }),
  v.object({ type: v.literal('jump'), section: v.string() }),
  v.object({
    type: v.literal('show-block'),
    block: v.number(),
    shown: v.boolean(),
  }),
  /** Let the reader point at a box, to hide it or to say that it is the article. */
  v.object({ type: v.literal('pick'), kind: v.picklist(RULE_KINDS), at: v.optional(PointedSchema) }),
  v.object({ type: v.literal('forget-rule'), rule: v.string() }),
]);
export type PageRequest = v.InferOutput<typeof PageRequestSchema>;

/** Which blocks are marked where they are. */
export const PeekMessageSchema = v.object({ blocks: v.union([v.literal('all'), v.array(v.number())]) });
export type PeekMessage = v.InferOutput<typeof PeekMessageSchema>;

/** One row of the outline as the popup lists it. */
export const SectionRowSchema = v.object({
  id: v.string(),
  level: v.number(),
  title: v.string(),
  minutes: v.number(),
  inferred: v.boolean(),
});
export type SectionRow = v.InferOutput<typeof SectionRowSchema>;

/** What the reader taught, as far as it is at work on the page. */
const RuleRowSchema = v.object({ id: v.string(), name: v.string() });

/** One row of the ledger: a block that clean mode hides. */
export const LedgerRowSchema = v.object({
  block: v.number(),
  category: CategorySchema,
  reason: v.string(),
  /** First words of the block. */
  preview: v.string(),
  /** The reader brought it back. */
  shown: v.boolean(),
  /** Hidden because the reader taught it. */
  rule: v.optional(RuleRowSchema),
});
export type LedgerRow = v.InferOutput<typeof LedgerRowSchema>;

/** Everything the popup shows about a page. */
export const PageStateSchema = v.object({
  view: ViewSchema,
  host: v.string(),
  /** `null`: the page is no article; the views are then not on offer. */
  article: v.nullable(v.object({ title: v.string(), words: v.number(), minutes: v.number() })),
  sections: v.array(SectionRowSchema),
  ledger: v.array(LedgerRowSchema),
  /** The reader's word on which block is the article, where it holds on this page. */
  articleRule: v.optional(RuleRowSchema),
  access: v.object({
    state: v.picklist(['full', 'cut-off', 'unknown']),
    reason: v.string(),
    words: v.number(),
  }),
});
export type PageState = v.InferOutput<typeof PageStateSchema>;

/** Why a page could not answer. `restricted`: extensions cannot run there; `failed`: Galley could not read it. */
export const PROBLEMS = ['restricted', 'failed'] as const;

export const PageAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), state: PageStateSchema }),
  v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS) }),
]);
export type PageAnswer = v.InferOutput<typeof PageAnswerSchema>;

const AddressSchema = v.pipe(v.string(), v.url());

/** What popup and content script may ask of the background. */
export const BackgroundRequestSchema = v.variant('type', [
  /** Popup: put the content script into the tab where it is missing, and pass the request on. Answer: {@link PageAnswer}. */
  v.object({
    type: v.literal('ask-page'),
    tab: v.number(),
    request: PageRequestSchema,
  }),
  /** Popup, which may be closed any moment: clean this site no longer by itself. Answer: `true` when that is done. */
  v.object({ type: v.literal('stop-automatic'), site: v.string() }),
  /** Automatic script: a page opens. Answer: `true` where articles of its site are cleaned as they open. */
  v.object({ type: v.literal('page-opened') }),
  /** Automatic script: the page is an article. Answer: `true` when it is shown clean. */
  v.object({ type: v.literal('article-found') }),
  /** Content script: put this part of Galley into my tab. Answer: `true` when it is there. */
  v.object({ type: v.literal('load-part'), part: v.picklist(PART_NAMES) }),
  /** Content script: put the phrases of these languages into my tab. Answer: `true` when they are there. */
  v.object({
    type: v.literal('load-lexicons'),
    languages: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  }),
  /** Content script: where did the reader stop in this article before? Answer: a place, or `null`. */
  v.object({ type: v.literal('recall-position'), address: AddressSchema }),
  /** Content script: the reader stops here now, or (`null`) has read the article to its end. No answer. */
  v.object({
    type: v.literal('keep-position'),
    address: AddressSchema,
    place: v.nullable(ReadingPositionSchema),
  }),
  /** Content script: which settings hold on my page? `page`: what was chosen for it only. Answer: the resolved settings. */
  v.object({ type: v.literal('settings-here'), page: PageChoicesSchema }),
  /** Content script: the reader set the reading aids. Answer: `true` when that is stored. */
  v.object({ type: v.literal('store-aids'), aids: ReadingAidsSchema }),
  /** Content script: the reader set the text, for this site only or for all. Answer: `true` when that is stored. */
  v.object({ type: v.literal('store-typography'), typography: TypographySchema, onlyHere: v.boolean() }),
  /** Content script: the reader taught this on my page. Answer: `true` when it is stored for the site. */
  v.object({ type: v.literal('store-rule'), rule: RuleSchema }),
  /** Content script: forget a rule that holds on my page. Answer: `true` when that is done. */
  v.object({ type: v.literal('drop-rule'), site: v.string(), rule: v.string() }),
  /** Content script: these rules were found on my page. Answer: `true` when the day is noted. */
  v.object({ type: v.literal('rules-found'), rules: v.array(v.string()) }),
  /** Content script: the reader changed the view in the page itself. No answer. */
  v.object({
    type: v.literal('view-changed'),
    view: ViewSchema,
    access: v.picklist(['full', 'cut-off', 'unknown']),
    hidden: v.number(),
    /** The page itself ended the view. */
    putAway: v.optional(v.boolean()),
  }),
]);
export type BackgroundRequest = v.InferOutput<typeof BackgroundRequestSchema>;
