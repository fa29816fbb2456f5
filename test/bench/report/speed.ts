import { quantile } from '../results.ts';
import type { Growth, SpeedReport } from '../speed.ts';
import { layOut } from './table.ts';

/** The ratios of a speed run as tables. */
export function summarizeSpeed({ pages, growth, failures }: SpeedReport): string {
  const row = (name: string, values: readonly number[], decimals: number): string[] => [
    name,
    quantile(values, 0.5).toFixed(decimals),
    quantile(values, 0.95).toFixed(decimals),
  ];
  return [
    ...failures,
    `time as a multiple of Readability's, ${pages.length} pages`,
    layOut(
      ['', 'median', '95 %'],
      [
        row(
          'cold, the first call',
          pages.map(({ cold }) => cold),
          2,
        ),
        row(
          'warm',
          pages.map(({ warm }) => warm),
          2,
        ),
        row(
          'Defuddle, cold',
          pages.map(({ defuddle }) => defuddle.cold),
          2,
        ),
        row(
          'Defuddle, warm',
          pages.map(({ defuddle }) => defuddle.warm),
          2,
        ),
        row(
          'forced layouts (count)',
          pages.map(({ layouts }) => layouts),
          0,
        ),
        row(
          'style recalculations (count)',
          pages.map(({ styleRecalculations }) => styleRecalculations),
          0,
        ),
      ],
    ),
    '',
    'time for one element, as a multiple of the page as it is (1 = linear)',
    layOut(['page', '1 x', '10 x', '100 x'], growth.map(growthRow)),
  ].join('\n');
}

function growthRow({ page, steps }: Growth): string[] {
  const first = steps[0]?.timePerElement ?? 1;
  return [
    page,
    ...steps.map(
      ({ elements, timePerElement }) => `${(timePerElement / first).toFixed(2)} (${elements} elements)`,
    ),
  ];
}
