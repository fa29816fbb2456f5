import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What is put into a page: its global name there, and where it comes from. */
const ENTRIES = {
  galley: { globalName: 'GalleyEngine', entry: './src/engine/index.ts' },
  probe: { globalName: 'GalleyProbe', entry: './test/bench/probe/index.ts' },
  readability: { globalName: 'ReadabilityBundle', entry: '@mozilla/readability' },
  defuddle: { globalName: 'DefuddleBundle', entry: 'defuddle' },
} as const;

/** Checks damaged pages; holds an engine of its own. */
const DAMAGE = { globalName: 'GalleyDamage', entry: './test/bench/probe/damage.ts' } as const;

/** Tells articles apart on the sites that are cleaned automatically. */
const AUTOMATIC = {
  globalName: 'GalleyAutomatic',
  entry: './src/content/automatic/is-article.ts',
} as const;

/** Scripts that define one global each. */
export type Bundles = Record<keyof typeof ENTRIES, string>;

/** Bundles the engine, the probe and the other systems, each alone. Throws where one does not bundle. */
export async function buildBundles(): Promise<Bundles> {
  const [galley, probe, readability, defuddle] = await Promise.all([
    bundle(ENTRIES.galley),
    bundle(ENTRIES.probe),
    bundle(ENTRIES.readability),
    bundle(ENTRIES.defuddle),
  ]);
  return { galley, probe, readability, defuddle };
}

/** Bundles what checks damaged pages. */
export function buildDamage(): Promise<string> {
  return bundle(DAMAGE);
}

/** Bundles what decides on automatic sites. */
export function buildAutomatic(): Promise<string> {
  return bundle(AUTOMATIC);
}

async function bundle({ globalName, entry }: { globalName: string; entry: string }): Promise<string> {
  const { outputFiles } = await build({
    // Via stdin, so that a package is found the same way as a file of this repository.
    stdin: {
      contents: `export * from '${entry}'; ${reexportDefault(entry)}`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'browser',
    target: 'es2023',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

function reexportDefault(entry: string): string {
  return entry.startsWith('.') ? '' : `export { default } from '${entry}';`;
}
