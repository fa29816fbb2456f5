import type { ExtensionReport } from '../extension.ts';
import { MOST_COMPILING, TARGET_KILOBYTES } from '../script-cost.ts';
import { layOut } from './table.ts';

/** What the built extension costs in a page, as tables. */
export function summarizeExtension({
  worldsUnasked,
  toggle,
  scripts,
  leftOut,
  idle,
  memory,
}: ExtensionReport): string {
  return [
    `worlds of Galley's scripts in a page not asked for: ${worldsUnasked}`,
    ...leftOut.map((page) => `not toggled: ${page}`),
    `Original and Article again, as a share of the first Article: time ${toggle.time.toFixed(2)}, work of the page ${toggle.work.toFixed(2)}`,
    `compiling, as a share of the first Article's work: ${scripts.compiling.toFixed(2)} (budget ${MOST_COMPILING})`,
    `script parsed for a switch: ${scripts.kilobytes.toFixed(0)} kB (target ${TARGET_KILOBYTES} kB)`,
    '',
    "script time of the page's thread, ms a second",
    layOut(
      ['page', 'original', 'clean'],
      [
        ['still', idle.still.original.toFixed(2), idle.still.clean.toFixed(2)],
        ['50 changes a second', idle.changing.original.toFixed(2), idle.changing.clean.toFixed(2)],
      ],
    ),
    '',
    'what is left, as a multiple of what the first ones left',
    layOut(
      ['after', 'heap', 'nodes', 'documents', 'listeners'],
      (['toggles', 'pages'] as const).map((what) => {
        const { heap, nodes, documents, listeners } = memory[what];
        return [
          what === 'toggles' ? '50 toggles' : '50 pages left',
          ...[heap, nodes, documents, listeners].map((value) => value.toFixed(2)),
        ];
      }),
    ),
  ].join('\n');
}
