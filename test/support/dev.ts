// `npm run dev [-- <address or saved page>]`: a browser with Galley on an article; every change of the source is built
// and put into popup, options and page. In a window where there is a display, else it prints what they show.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { startChromium } from './chromium.ts';
import { watchSource } from './dev/watch.ts';
import { openWorkshop } from './dev/workshop.ts';
import { ROOT } from './galley.ts';
import { Problem } from './start/problem.ts';
import { resolveTarget } from './start/target.ts';

const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Builds for Chromium; returns how long it took, in seconds. Rejects with what the build says is wrong. */
async function buildGalley(): Promise<string> {
  const start = Date.now();
  const vite = spawn(path.join(ROOT, 'node_modules/.bin/vite'), ['build', '--mode', 'chrome'], { cwd: ROOT });
  let said = '';
  for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (text) => (said += text));
  const status = await new Promise((resolve) => vite.once('close', resolve));
  if (status !== 0) throw new Problem(said);
  return ((Date.now() - start) / 1000).toFixed(1);
}

const explain = (error: unknown): void =>
  console.error(error instanceof Problem ? error.message : error instanceof Error ? error.stack : error);

async function main([asked]: readonly string[]): Promise<void> {
  const target = await resolveTarget(asked);
  console.log(`Built in ${await buildGalley()} s.`);
  const galley = await startChromium({ headed: hasDisplay });
  const workshop = await openWorkshop(galley, target);
  const show = async (): Promise<void> => console.log((await workshop.look()).join('\n'));
  await show();
  watchSource(async () => {
    try {
      const seconds = await buildGalley();
      await workshop.reload();
      console.log(`Built in ${seconds} s; popup, options and ${target.name} are new.`);
      await show();
    } catch (error) {
      // A fault in the source is mended by the next change.
      explain(error);
    }
  });
  console.log(
    'Waiting for changes in src, public and manifest.json. Close the window, or press Ctrl+C, to end.',
  );
  await new Promise<void>((resolve) => {
    galley.browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void galley.close().then(() => resolve()));
  });
  await target.close();
}

try {
  await main(process.argv.slice(2));
  process.exit();
} catch (error) {
  explain(error);
  process.exit(1);
}
