import { exponentOf, type FieldGrowth, MOST_GROWTH } from '../growth/measure.ts';
import { layOut } from './table.ts';

/** Fields that are listed although they hold: those that come nearest to the limit. */
const LISTED = 12;

/** The fields with which the time of a page grows too fast, or with which it did not answer. */
export function growingTooFast(fields: readonly FieldGrowth[]): FieldGrowth[] {
  return fields.filter((field) => field.failure !== undefined || exponentOf(field) > MOST_GROWTH);
}

/** Describes how the time for a page grows with each of its fields, the steepest first. */
export function summarizeGrowth(fields: readonly FieldGrowth[]): string {
  const tooFast = growingTooFast(fields);
  const steepest = fields
    .filter((field) => !tooFast.includes(field) && field.times.length > 0)
    .sort((a, b) => exponentOf(b) - exponentOf(a))
    .slice(0, LISTED);
  const rows = [...tooFast, ...steepest].map((field) => [
    field.name,
    field.failure ?? field.times.map((time) => `${time.toFixed(0)} ms`).join(', '),
    field.failure ? '' : exponentOf(field).toFixed(2),
    tooFast.includes(field) ? 'too fast' : '',
  ]);
  return [
    layOut(['field of a page, doubled twice', 'CPU of the page', 'exponent', ''], rows),
    `${fields.length} fields, ${tooFast.length} grow faster than n^${MOST_GROWTH}`,
  ].join('\n\n');
}
