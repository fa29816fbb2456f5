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
  | 'host'
  | 'twice';

/** What is wrong with a file, and where. */
export interface Fault {
  /** Counted from 1. */
  line: number;
  reason: FaultReason;
  /** What the sentence is about: a field, a value, a host. */
  what: string;
  /** What would be right, where that can be said. */
  instead: string;
}

/** How faults of the syntax are told; whatever is not here is `value`. */
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

/** The reason of a fault in the syntax. @param atEnd the file ends where something is missing */
export function syntaxReason(code: ParseErrorCode, atEnd: boolean): FaultReason {
  return atEnd ? 'cut-off' : (SYNTAX[printParseErrorCode(code)] ?? 'value');
}

type Issue = v.BaseIssue<unknown>;

/** The reason of a value that does not fit. */
export function issueReason(issue: Issue): FaultReason {
  // valibot tells a field too many, a field too few and a value that is no object by what it expected.
  if (issue.type === 'strict_object' && issue.expected !== 'Object')
    return issue.expected === 'never' ? 'unknown' : 'missing';
  if (issue.type === 'picklist') return 'choice';
  // The one check beyond the form of a value: that ids differ.
  if (issue.type === 'check') return 'twice';
  return 'kind';
}
