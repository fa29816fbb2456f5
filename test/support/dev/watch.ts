import { watch } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../galley.ts';

/** What a build is made of. */
const SOURCES = ['src', 'public', 'manifest.json'];

/** Editors write a file in several steps, and tools many files at once: what follows within this time (ms) is one change. */
const GATHER_MS = 150;

/** Calls back after every change of Galley's source, never again before it is done with the last one. */
export function watchSource(onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  for (const source of SOURCES) {
    watch(path.join(ROOT, source), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(onChange);
      }, GATHER_MS);
    });
  }
}
