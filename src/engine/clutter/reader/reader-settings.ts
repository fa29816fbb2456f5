import type { Context } from '../../context/context';
import type { Roles } from '../../roles/roles';
import type { Access, EngineSettings, Refusal } from '../../types';
import type { Finding } from '../finding';
import type { addUserRules, UserRuleResult } from './user-rules';

/** The boxes of a page under the settings of its reader. */
export interface HiddenBoxes {
  /** All that was found, in document order. */
  readonly all: readonly Finding[];
  /** What is cut from the article, the boxes among it that the reader wants hidden; in document order. */
  readonly cut: readonly Finding[];
  /** What was found and stays, since the reader wants to see its category. */
  readonly kept: readonly Finding[];
  /** What is hidden on the page in the end, and what the reader wants hidden and is not. */
  report(access: Access): { findings: readonly Finding[]; refused: readonly Refusal[] };
}

/**
 * Applies the settings of the reader to what was found. They decide what is hidden, not what the page says about itself:
 * access is read from all that was found.
 * @param addRules adds the boxes that the reader wants hidden; left out where there are none
 */
export function applySettings(
  found: readonly Finding[],
  { keep = [], hide = [] }: EngineSettings,
  context: Context,
  roles: Roles,
  addRules: typeof addUserRules | undefined,
): HiddenBoxes {
  const isKept = ({ category }: Finding): boolean => keep.includes(category);
  const all = [...found].sort((a, b) => a.node.index - b.node.index);
  const cut = all.filter((finding) => !isKept(finding));
  const kept = all.filter(isKept);
  const result: UserRuleResult = addRules?.(cut, hide, context, roles, kept) ?? {
    findings: cut,
    refused: [],
  };
  return {
    all,
    cut: result.findings,
    kept,
    report(access) {
      const { findings, refused } = result.keepPrompt?.(access) ?? result;
      // The prompt is the way to the rest of an article that is cut off.
      const isPrompt = ({ category }: Finding): boolean =>
        category === 'paywall' && access.state === 'cut-off';
      return { findings: findings.filter((finding) => !isKept(finding) && !isPrompt(finding)), refused };
    },
  };
}
