// `npm start [-- <address or saved page>]`: Galley at work on an article, in a window where there is a display.
import { startChromium } from './chromium.ts';
import { Problem } from './start/problem.ts';
import { resolveTarget } from './start/target.ts';
import { tour } from './start/tour.ts';
import { showWindow } from './start/window.ts';

const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function main(args: readonly string[]): Promise<void> {
  if (args.length > 1) throw new Problem('npm start takes one address or saved page: npm start -- <page>');
  const target = await resolveTarget(args[0]);
  try {
    const isRoot = process.getuid?.() === 0;
    const galley = await startChromium({ headed: hasDisplay, sandbox: target.foreign && !isRoot });
    try {
      await (hasDisplay ? showWindow(galley, target) : tour(galley, target));
    } finally {
      await galley.close();
    }
  } finally {
    await target.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
