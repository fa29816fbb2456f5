// Prepares a fresh clone and runs what was asked for: `node test/support/setup.mjs <test|start|dev|prepare> [arguments]`.
// Plain Node without dependencies, since it is what installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { installBrowsers } from './browsers.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules', '.bin', name);

/** What each command runs once everything is there. @type {Record<string, string[][]>} */
const TASKS = {
  prepare: [],
  test: [
    ['npm', 'run', '--silent', 'build'],
    [bin('vitest'), 'run', '--config', 'test/vitest.config.ts'],
  ],
  dev: [[bin('tsx'), 'test/support/dev.ts']],
  start: [
    ['npm', 'run', '--silent', 'build'],
    [bin('tsx'), 'test/support/start.ts'],
  ],
};

const [task = '', ...rest] = process.argv.slice(2);
const steps = TASKS[task];
if (!steps) fail(`Unknown task “${task}”; there are ${Object.keys(TASKS).join(', ')}.`);
installDependencies();
try {
  installBrowsers();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
steps.forEach((step, index) => {
  const [command = '', ...args] = step;
  const last = index === steps.length - 1;
  const quiet = command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, [...args, ...(last ? rest : [])], {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
  });
  if (status !== 0) {
    if (quiet) process.stderr.write(`${stdout}${stderr}`);
    process.exit(status ?? 1);
  }
});

function installDependencies() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('npm ci failed; its own message stands above.');
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
