import { CLUTTER_CATEGORIES } from '../../engine/types';
import type { PageRequest, PeekMessage } from '../../messages';
import { LOOKS, RULE_KINDS } from '../../settings/choices';
import { VIEWS } from '../../views';

/*
 * The same checks as `PageRequestSchema` and `PeekMessageSchema`, but without their validation library: it would be a
 * tenth of the first script in a page. A test compares the results of both.
 */

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const fields =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const REQUESTS: Readonly<Record<PageRequest['type'], Check>> = {
  'get-state': isObject,
  'show-view': fields({ view: oneOf(VIEWS) }),
  'toggle-clean': isObject,
  'toggle-outline': isObject,
  'toggle-peek': isObject,
  'apply-settings': fields({
    page: optional(
      fields({ look: optional(oneOf(LOOKS)), keep: optional(listOf(oneOf(CLUTTER_CATEGORIES))) }),
    ),
  }),
  jump: fields({ section: isText }),
  'show-block': fields({ block: isNumber, shown: isFlag }),
  pick: fields({
    kind: oneOf(RULE_KINDS),
    at: optional(
      fields({
        target: optional(isNumber),
        source: optional(isText),
        link: optional(isText),
        frame: optional(isText),
        isSelection: isFlag,
      }),
    ),
  }),
  'forget-rule': fields({ rule: isText }),
};

/** True for a request that popup or background may send to a page. */
export function isPageRequest(message: unknown): message is PageRequest {
  if (!isObject(message) || typeof message.type !== 'string' || !Object.hasOwn(REQUESTS, message.type))
    return false;
  return REQUESTS[message.type as PageRequest['type']](message);
}

/** True for a message that says which blocks the popup wants marked. */
export function isPeekMessage(message: unknown): message is PeekMessage {
  return isObject(message) && (message.blocks === 'all' || listOf(isNumber)(message.blocks));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
