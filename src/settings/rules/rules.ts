import * as v from 'valibot';
import { RULE_KINDS } from '../choices';

export { RULE_KINDS } from '../choices';
export { dayOf, momentOf } from '../day';

export type RuleKind = v.InferOutput<typeof RuleSchema>['kind'];

/** Maximum length of a text in a rule, in characters. Enough for a short heading or a label, not for article text. */
export const LONGEST_TEXT = 80;
/** Maximum number of entries in each list of a fingerprint (classes, attributes, inner tags). More do not help. */
export const MOST_SIGNS = 8;
/** Maximum number of levels in the path of a fingerprint. */
export const MOST_LEVELS = 12;
/** Maximum number of rules per site, so that they all fit into the browser's storage limit for one site. */
export const MOST_RULES = 40;
/** A rule is stale after this many days without a match. */
export const STALE_DAYS = 30;

const TextSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));
const list = (most: number) => v.pipe(v.array(TextSchema), v.maxLength(most));

/** The fingerprint of a box, used to find it again. It contains no article text and no URL. */
export const FingerprintSchema = v.object({
  tag: TextSchema,
  id: v.optional(TextSchema),
  /** Class names written by people. Generated class names are left out: they change with every release. */
  classes: list(MOST_SIGNS),
  /** Attributes such as role and label, as `name=value`. */
  attributes: list(MOST_SIGNS),
  /** The heading of the box. */
  heading: v.optional(TextSchema),
  /** Tags of the box's children. */
  inner: list(MOST_SIGNS),
  /** Path from the box upwards. Each entry is a tag and its position among siblings (`aside:2`). */
  path: list(MOST_LEVELS),
});
export type Fingerprint = v.InferOutput<typeof FingerprintSchema>;

/** Days since 1970. The last one that a date can have (ECMA-262, section 21.4.1.1). */
const LAST_DAY = 100_000_000;
const DaySchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY));

/** A user rule, made by pointing at a box. */
export const RuleSchema = v.object({
  id: TextSchema,
  kind: v.picklist(RULE_KINDS),
  /** The name that the reader gave the rule. */
  name: TextSchema,
  mark: FingerprintSchema,
  /** The last day on which the rule matched a page. Initially the day it was made. */
  lastMatched: DaySchema,
});
export type Rule = v.InferOutput<typeof RuleSchema>;

/** Returns the schema for the rules of one site. Ids must be unique. @param rule schema of one rule */
export const rulesOf = <Schema extends v.GenericSchema<unknown, Rule>>(rule: Schema) =>
  v.pipe(
    v.array(rule),
    v.maxLength(MOST_RULES),
    v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length),
  );

/**
 * True if a rule has not matched for more than {@link STALE_DAYS} days. Its box is probably gone or has changed.
 * @param today days since 1970
 */
export function isStale({ lastMatched }: Pick<Rule, 'lastMatched'>, today: number): boolean {
  return today - lastMatched > STALE_DAYS;
}
