import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where each browser is looked for: an environment variable, then the usual places of the system. */
const PLACES = {
  chromium: {
    variable: 'GALLEY_CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    cached: {
      folder: /^chromium-\d+$/,
      files: [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win/chrome.exe',
      ],
    },
    debian: ['chromium'],
  },
  firefox: {
    variable: 'GALLEY_FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    cached: { folder: /^$/, files: [] },
    debian: ['firefox-esr'],
  },
};

/**
 * Path of an installed browser.
 * @param {BrowserName} name
 * @returns {string | null} `null` where there is none
 */
export function findBrowser(name) {
  const { variable, paths, cached } = PLACES[name];
  const asked = process.env[variable];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`${variable} names ${asked}, but there is no such file.`);
  }
  const found = paths.find((file) => existsSync(file));
  return found ?? findInCache(cached.folder, cached.files);
}

/**
 * As {@link findBrowser}; throws one sentence that says what to install.
 * @param {BrowserName} name
 * @returns {string}
 */
export function requireBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  throw new Error(
    `The tests need ${name === 'chromium' ? 'Chromium' : 'Firefox'}: install it (on Debian: apt-get install ${PLACES[name].debian.join(' ')}) or name its path in ${PLACES[name].variable}.`,
  );
}

/**
 * Installs what is missing: browsers, and on Linux the virtual display and keyboard for the shortcut test. Tries
 * Playwright's own download, then Debian's packages where this user may install them.
 * @returns {void} throws one sentence where something is still missing
 */
export function installBrowsers() {
  if (!findBrowser('chromium')) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const packages = [
    ...(findBrowser('chromium') ? [] : PLACES.chromium.debian),
    ...(findBrowser('firefox') ? [] : PLACES.firefox.debian),
    ...(process.platform === 'linux' ? ['xvfb', 'xdotool'].filter((tool) => !hasTool(tool)) : []),
  ];
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
  }
  requireBrowser('chromium');
  requireBrowser('firefox');
  if (process.platform === 'linux') {
    for (const tool of ['xvfb', 'xdotool']) {
      if (!hasTool(tool))
        throw new Error(
          `The test of the keyboard shortcut needs ${tool}: install it (on Debian: apt-get install ${tool}).`,
        );
    }
  }
}

/** @param {string} tool a Debian package that brings a program @returns {boolean} */
function hasTool(tool) {
  const program = tool === 'xvfb' ? 'Xvfb' : tool;
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}

/** @param {RegExp} folder @param {string[]} files @returns {string | null} */
function findInCache(folder, files) {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return null;
  for (const version of readdirSync(cache)
    .filter((name) => folder.test(name))
    .sort()
    .reverse()) {
    const found = files.map((file) => path.join(cache, version, file)).find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
}
