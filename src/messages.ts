import * as v from 'valibot';
import { CLUTTER_CATEGORIES } from './engine/types';
import { PART_NAMES } from './part-names';
import { ReadingAidsSchema } from './settings/aids';
import { ReadingPositionSchema } from './settings/reading-positions/reading-position';
import { RULE_KINDS, RuleSchema } from './settings/rules/rules';
import { LookSchema } from './settings/schema';
import { TypographySchema } from './settings/typography';
import { FONT_FILES } from './ui/shipped-fonts';
import { VIEWS } from './views';

export { PEEK_PORT, VIEWS } from './views';

export const ViewSchema = v.picklist(VIEWS);
export type View = v.InferOutput<typeof ViewSchema>;

export const CategorySchema = v.picklist(CLUTTER_CATEGORIES);

/** Choices for one page only. */
const PageChoicesSchema = v.object({
  look: v.optional(LookSchema),
  keep: v.optional(v.array(CategorySchema)),
});
export type PageChoices = v.InferOutput<typeof PageChoicesSchema>;

/** The target of a context menu, as the browser reports it. */
const PointedSchema = v.object({
  /** Firefox's `targetElementId` of the element. */
  target: v.optional(v.number()),
  /** URLs of the image, the link and the frame. */
  source: v.optional(v.string()),
  link: v.optional(v.string()),
  frame: v.optional(v.string()),
  isSelection: v.boolean(),
});
export type Pointed = v.InferOutput<typeof PointedSchema>;

/** Requests from the popup or the background to the content script. Every answer is a {@link PageState}. */
export const PageRequestSchema = v.variant('type', [
  v.object({ type: v.literal('get-state') }),
  v.object({ type: v.literal('show-view'), view: ViewSchema }),
  v.object({ type: v.literal('toggle-clean') }),
  v.object({ type: v.literal('toggle-outline') }),
  /** Mark all blocks in the page, or remove the marks. */
  v.object({ type: v.literal('toggle-peek') }),
  /** Settings have changed: show the same view with the new ones. `page`: choices for this page only. */
  v.object({ type: v.literal('apply-settings'), page: v.optional(PageChoicesSchema) }),
  v.object({ type: v.literal('jump'), section: v.string() }),
  v.object({
    type: v.literal('show-block'),
    block: v.number(),
    shown: v.boolean(),
  }),
  /** Start the picker: the reader points at a box, to hide it or to mark it as the article. */
  v.object({ type: v.literal('pick'), kind: v.picklist(RULE_KINDS), at: v.optional(PointedSchema) }),
  v.object({ type: v.literal('forget-rule'), rule: v.string() }),
]);
export type PageRequest = v.InferOutput<typeof PageRequestSchema>;

/** The blocks to mark in the page. */
export const PeekMessageSchema = v.object({ blocks: v.union([v.literal('all'), v.array(v.number())]) });
export type PeekMessage = v.InferOutput<typeof PeekMessageSchema>;

/** One row of the outline in the popup. */
export const SectionRowSchema = v.object({
  id: v.string(),
  level: v.number(),
  title: v.string(),
  minutes: v.number(),
  inferred: v.boolean(),
});
export type SectionRow = v.InferOutput<typeof SectionRowSchema>;

/** A user rule that applies on the page. */
const RuleRowSchema = v.object({ id: v.string(), name: v.string() });

/** One row of the ledger (the list of hidden blocks): a block that clean mode hides. */
export const LedgerRowSchema = v.object({
  block: v.number(),
  category: CategorySchema,
  reason: v.string(),
  /** The first words of the block. */
  preview: v.string(),
  /** True if the block is visible: the reader wants it, or the page shows it again each time it is hidden. */
  shown: v.boolean(),
  /** The user rule that hides the block, if it is hidden by one. */
  rule: v.optional(RuleRowSchema),
});
export type LedgerRow = v.InferOutput<typeof LedgerRowSchema>;

/** The state of a page, as the popup shows it. */
export const PageStateSchema = v.object({
  view: ViewSchema,
  host: v.string(),
  /** `null` if the page is not an article. The views are not available then. */
  article: v.nullable(v.object({ title: v.string(), words: v.number(), minutes: v.number() })),
  sections: v.array(SectionRowSchema),
  ledger: v.array(LedgerRowSchema),
  /** The user rule that says which block is the article, if one applies on this page. */
  articleRule: v.optional(RuleRowSchema),
  access: v.object({
    state: v.picklist(['full', 'cut-off', 'unknown']),
    reason: v.string(),
    words: v.number(),
  }),
  /** True where the page was seen to keep clicks and keys from the controls of the view that is shown. */
  inputTaken: v.optional(v.boolean()),
});
export type PageState = v.InferOutput<typeof PageStateSchema>;

/**
 * Why a page gives no state. `restricted`: extensions cannot run there. `frame-name`: a frame of the page has a name of the
 * browser's interface, which Chromium then withholds from scripts. `failed`: Galley could not read it.
 */
export const PROBLEMS = ['restricted', 'frame-name', 'failed'] as const;

export const PageAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), state: PageStateSchema }),
  v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS) }),
]);
export type PageAnswer = v.InferOutput<typeof PageAnswerSchema>;

const AddressSchema = v.pipe(v.string(), v.url());

const HashSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
/** The hashes of a page's lines, as the engine tells them. */
const PageLinesSchema = v.object({ headline: HashSchema, lines: v.array(HashSchema) });

/** Requests from the popup, the automatic script and the content script to the background. */
export const BackgroundRequestSchema = v.variant('type', [
  /** Popup: inject the content script if the tab has none, then forward the request. Answer: {@link PageAnswer}. */
  v.object({
    type: v.literal('ask-page'),
    tab: v.number(),
    request: PageRequestSchema,
  }),
  /**
   * Popup: stop cleaning this site automatically. The background does it, because the popup may close at any time.
   * Answer: `true` when done.
   */
  v.object({ type: v.literal('stop-automatic'), site: v.string() }),
  /** Automatic script: a page opens. Answer: `true` if articles of its site are cleaned as they open. */
  v.object({ type: v.literal('page-opened') }),
  /** Automatic script: the page is an article. Answer: `true` when it is shown clean. */
  v.object({ type: v.literal('article-found') }),
  /**
   * Content script: inject this part of Galley into my tab. `word`: made up for the page, for names that it cannot know.
   * Answer: `true` when it is loaded.
   */
  v.object({
    type: v.literal('load-part'),
    part: v.picklist(PART_NAMES),
    word: v.pipe(v.string(), v.regex(/^[a-z0-9]{12}$/)),
  }),
  /** Content script: inject the lexicons of these languages into my tab. Answer: `true` when they are loaded. */
  v.object({
    type: v.literal('load-lexicons'),
    languages: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  }),
  /** Content script: inject these files of typefaces into my tab. Answer: `true` when they are loaded. */
  v.object({
    type: v.literal('load-fonts'),
    files: v.array(v.picklist(FONT_FILES)),
  }),
  /** Content script: get the stored reading position of this article. Answer: a reading position, or `null`. */
  v.object({ type: v.literal('recall-position'), address: AddressSchema }),
  /** Content script: store this reading position. `null`: the article was read to its end. No answer. */
  v.object({
    type: v.literal('keep-position'),
    address: AddressSchema,
    place: v.nullable(ReadingPositionSchema),
  }),
  /** Content script: what is known of the other pages of the site? Answer: `SeenOnSite`, or `null`. */
  v.object({ type: v.literal('recall-lines'), address: AddressSchema }),
  /** Content script: the reader opened this article; store its lines. No answer. */
  v.object({ type: v.literal('keep-lines'), address: AddressSchema, lines: PageLinesSchema }),
  /** Content script: get the settings for my page. `page`: choices for it only. Answer: the resolved settings. */
  v.object({ type: v.literal('settings-here'), page: PageChoicesSchema }),
  /** Content script: the reader changed the reading aids. Answer: `true` if they are stored. */
  v.object({ type: v.literal('store-aids'), aids: ReadingAidsSchema }),
  /** Content script: the reader changed the typography, for this site or for all. Answer: `true` when it is stored. */
  v.object({ type: v.literal('store-typography'), typography: TypographySchema, onlyHere: v.boolean() }),
  /** Content script: the reader wants pages of stories on my page's site joined at once, or not. Answer: `true` when it is stored. */
  v.object({ type: v.literal('store-join-pages'), on: v.boolean() }),
  /** Content script: the reader made this rule on my page. Answer: `true` when it is stored for the site. */
  v.object({ type: v.literal('store-rule'), rule: RuleSchema }),
  /** Content script: delete a rule that applies on my page. Answer: `true` when done. */
  v.object({ type: v.literal('drop-rule'), site: v.string(), rule: v.string() }),
  /** Content script: these rules matched on my page. Answer: `true` when the day is stored. */
  v.object({ type: v.literal('rules-found'), rules: v.array(v.string()) }),
  /** Content script: the reader changed the view in the page itself. No answer. */
  v.object({
    type: v.literal('view-changed'),
    view: ViewSchema,
    access: v.picklist(['full', 'cut-off', 'unknown']),
    hidden: v.number(),
    /** True if the page itself ended the view. */
    putAway: v.optional(v.boolean()),
    /** True if the page keeps clicks and keys from the controls of the view. */
    inputTaken: v.optional(v.boolean()),
  }),
]);
export type BackgroundRequest = v.InferOutput<typeof BackgroundRequestSchema>;
