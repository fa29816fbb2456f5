import * as v from 'valibot';
import { RULE_KINDS } from '../choices';

export { RULE_KINDS } from '../choices';
export { dayOf, momentOf } from '../day';

export type RuleKind = v.InferOutput<typeof RuleSchema>['kind'];

/** The longest text a rule holds, in characters: a short heading or a label, never a sentence of the article. */
export const LONGEST_TEXT = 80;
/** As many of each kind of sign are kept of a box; more would say no more of it. */
export const MOST_SIGNS = 8;
/** As many levels of the page over a box are kept. */
export const MOST_LEVELS = 12;
/** As many rules a site may have, so that all of them fit into what browsers let extensions keep for a site. */
export const MOST_RULES = 40;
/** After so many days without a match a rule counts as stale. */
export const STALE_DAYS = 30;

const TextSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));
const list = (most: number) => v.pipe(v.array(TextSchema), v.maxLength(most));

/** By what a box is known again. None of it is text of an article or an address. */
export const FingerprintSchema = v.object({
  tag: TextSchema,
  id: v.optional(TextSchema),
  /** Classes that a person gave; those that tools make up change with every release. */
  classes: list(MOST_SIGNS),
  /** Role, label and the like, as `name=value`. */
  attributes: list(MOST_SIGNS),
  /** The heading of the box. */
  heading: v.optional(TextSchema),
  /** Tags of what is directly in the box. */
  inner: list(MOST_SIGNS),
  /** Tag and place among its siblings (`aside:2`), from the box upwards. */
  path: list(MOST_LEVELS),
});
export type Fingerprint = v.InferOutput<typeof FingerprintSchema>;

/** Days since 1970. */
const DaySchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A rule that the reader made by pointing at a box. */
export const RuleSchema = v.object({
  id: TextSchema,
  kind: v.picklist(RULE_KINDS),
  /** What the reader calls it. */
  name: TextSchema,
  mark: FingerprintSchema,
  /** The last day on which it was found on a page; at first the day it was made. */
  lastMatched: DaySchema,
});
export type Rule = v.InferOutput<typeof RuleSchema>;

/** The rules of one site, each with an id of its own. @param rule how each has to be */
export const rulesOf = <Schema extends v.GenericSchema<unknown, Rule>>(rule: Schema) =>
  v.pipe(
    v.array(rule),
    v.maxLength(MOST_RULES),
    v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length),
  );

/** True for a rule that has matched nothing for so long that its box is gone, or has become another. */
export function isStale({ lastMatched }: Pick<Rule, 'lastMatched'>, today: number): boolean {
  return today - lastMatched > STALE_DAYS;
}
