import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What is put into a page, by the global name it gets there. */
const GALLEY = {
  GalleyEngine: './src/engine/index.ts',
  GalleyProbe: './test/bench/probe/index.ts',
};
const OTHERS = {
  ReadabilityBundle: '@mozilla/readability',
  DefuddleBundle: 'defuddle',
};

/**
 * Bundles the engine, the probe and, if wanted, the other systems, each alone and as a script that defines one global.
 * Throws where one does not bundle.
 */
export async function buildBundles(others: boolean): Promise<string[]> {
  const entries = Object.entries({ ...GALLEY, ...(others && OTHERS) });
  return Promise.all(entries.map(([globalName, entry]) => bundle(globalName, entry)));
}

async function bundle(globalName: string, entry: string): Promise<string> {
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
