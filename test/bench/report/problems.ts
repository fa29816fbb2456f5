import { pageKey } from '../corpus.ts';
import type { Measured } from '../measure.ts';
import { SYSTEMS } from '../results.ts';

/** Pages that could not be measured, systems that threw, and promises of the engine a page broke; a line each. */
export function listProblems(measured: readonly Measured[]): string[] {
  return measured.flatMap((result) => {
    const name = pageKey(result.page.record);
    if ('failure' in result) return [`${name}: not measured, ${result.failure}`];
    const { report } = result;
    const errors = SYSTEMS.flatMap((system) => {
      const error = report[system]?.error;
      return error === undefined ? [] : [`${name}: ${system} threw ${error}`];
    });
    return [...errors, ...report.galley.violations.map((violation) => `${name}: ${violation}`)];
  });
}
