import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type * as v from 'valibot';

/** Why a file cannot be imported. */
export type FaultReason =
  | 'empty'
  | 'too-large'
  | 'not-settings'
  | 'too-new'
  | 'cut-off'
  | 'comma'
  | 'colon'
  | 'quotes'
  | 'bracket'
  | 'text'
  | 'value'
  | 'missing'
  | 'unknown'
  | 'choice'
  | 'kind'
  | 'range'
  | 'host'
  | 'too-many'
  | 'twice';

/** A fault in an import file and its position. */
export interface Fault {
  /** Line number, starting at 1. */
  line: number;
  reason: FaultReason;
  /** The subject of the message: a field, a value or a host. */
  what: string;
  /** The correct value or values; empty if none can be named. */
  instead: string;
}

/** Fault reasons for syntax errors, by the parser's error code. All other codes give `value`. */
const SYNTAX: Readonly<Record<string, FaultReason>> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  PropertyNameExpected: 'quotes',
  UnexpectedEndOfString: 'quotes',
  InvalidSymbol: 'quotes',
  CloseBraceExpected: 'bracket',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'text',
  InvalidCommentToken: 'text',
};

/** Returns the fault reason for a syntax error. @param atEnd true if the error is at the end of the file */
export function syntaxReason(code: ParseErrorCode, atEnd: boolean): FaultReason {
  return atEnd ? 'cut-off' : (SYNTAX[printParseErrorCode(code)] ?? 'value');
}

/** Issues of values that are of the right kind, but too large, too small or too long. */
const RANGES: ReadonlySet<string> = new Set(['max_value', 'min_value', 'max_length', 'min_length']);

type Issue = v.BaseIssue<unknown>;

/** Returns the fault reason for a value that does not fit the schema. */
export function issueReason(issue: Issue): FaultReason {
  // valibot uses one issue type for unknown fields, missing fields and non-objects. `expected` tells them apart.
  if (issue.type === 'strict_object' && issue.expected !== 'Object')
    return issue.expected === 'never' ? 'unknown' : 'missing';
  if (issue.type === 'picklist') return 'choice';
  // The schema has only one `check`: ids must be unique.
  if (issue.type === 'check') return 'twice';
  return RANGES.has(issue.type) ? 'range' : 'kind';
}
