import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build as bundle } from 'esbuild';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };
import type { Lexicon } from './src/engine/lexicon/types';
import { type FontData, filesOf, SHIPPED, SHIPPED_FACES } from './src/ui/shipped-fonts';

type Browser = 'chrome' | 'firefox';

/** The one manifest of the repository, with what only Firefox has (event page, add-on id) put in for Firefox. */
function manifestFor(browser: Browser): ManifestV3Export {
  const common = { ...manifest, version };
  if (browser === 'chrome')
    return {
      ...common,
      minimum_chrome_version: '120',
      // The browser itself marks the button on pages that look like articles. No warning, and Firefox does not have it.
      permissions: [...manifest.permissions, 'declarativeContent'],
    } as ManifestV3Export;
  return {
    ...common,
    background: {
      scripts: [manifest.background.service_worker],
      type: 'module',
    },
    // Under this name Firefox tells on which element a menu was opened; it asks as little as the other.
    permissions: manifest.permissions.map((name) => (name === 'contextMenus' ? 'menus' : name)),
    // Chromium keeps Alt+Shift+C to itself and leaves such a command unassigned (seen in 156); Firefox does not.
    commands: {
      ...manifest.commands,
      'toggle-clean': {
        ...manifest.commands['toggle-clean'],
        suggested_key: { ...manifest.commands['toggle-clean'].suggested_key, default: 'Alt+Shift+C' },
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'galley@galley.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * CRXJS lists injected scripts as web-accessible, which would let any page probe for Galley. Scripts that are run
 * by `scripting.executeScript` need no such entry; the chunk CRXJS leaves beside each of them is not used.
 */
function withoutWebAccessibleResources(browser: Browser): Plugin {
  return {
    name: 'galley:no-web-accessible-resources',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      const file = join('dist', browser, 'manifest.json');
      const built = JSON.parse(readFileSync(file, 'utf8'));
      delete built.web_accessible_resources;
      writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`);
      rmSync(join('dist', browser, '.vite'), { recursive: true, force: true });
      removeUnused(join('dist', browser));
    },
  };
}

/** The scripts of the first view: most of their functions run before the reader sees anything. */
const FIRST_SCRIPTS = ['src/content/content-script.js', 'src/content/reader/reader-script.js'];
/** Tells Chromium (136 and later) to compile all functions of a script as one; others take it for a comment. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

function withCompileHints(browser: Browser): Plugin {
  return {
    name: 'galley:compile-hints',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      for (const name of FIRST_SCRIPTS) {
        const file = join('dist', browser, name);
        writeFileSync(file, COMPILE_AT_ONCE + readFileSync(file, 'utf8'));
      }
    },
  };
}

/**
 * Makes one file of each script of the background and of Galley's own pages: every chunk they share would be a request of its
 * own when the panel opens or the background starts.
 */
function oneFileEach(browser: Browser): Plugin {
  return {
    name: 'galley:one-file-each',
    apply: 'build',
    enforce: 'post',
    async closeBundle() {
      const folder = join('dist', browser);
      const pages = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => readFileSync(join(folder, 'src', file), 'utf8'));
      const scripts = pages.flatMap((html) => [...html.matchAll(/<script[^>]*\bsrc="\/([^"]+)"/g)]);
      const files = new Set(['service-worker-loader.js', ...scripts.map(([, file]) => file ?? '')]);
      await bundle({
        entryPoints: [...files].map((file) => join(folder, file)),
        bundle: true,
        minify: true,
        charset: 'utf8',
        format: 'esm',
        outdir: folder,
        outbase: folder,
        allowOverwrite: true,
      });
    },
  };
}

/** The engine's lexicons, read from their source. */
async function loadLexicons(): Promise<Lexicon[]> {
  const bundled = await bundle({
    entryPoints: ['src/engine/lexicon/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(bundled.outputFiles[0]?.contents ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).LEXICONS;
}

/**
 * Makes a script of every lexicon, which the background puts into pages of that language: all of them together are
 * larger than the rest of Galley.
 */
function lexiconScripts(lexicons: readonly Lexicon[]): Plugin {
  return {
    name: 'galley:lexicon-scripts',
    apply: 'build',
    generateBundle() {
      for (const lexicon of lexicons) {
        const parts = "globalThis[Symbol.for('galley.parts')]";
        const source = `((${parts}??={}).lexicons??={}).${lexicon.lang}=${compact(lexicon)}`;
        this.emitFile({ type: 'asset', fileName: `lexicons/${lexicon.lang}.js`, source });
      }
    },
  };
}

/**
 * Makes a script of every file of the typefaces that ship, which the background puts into pages where one is wanted: as
 * files that a page may load, any page could probe for them.
 */
function fontScripts(): Plugin {
  return {
    name: 'galley:font-scripts',
    apply: 'build',
    generateBundle() {
      for (const face of SHIPPED_FACES) {
        const folder = join('node_modules', SHIPPED[face].package);
        const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
        for (const { name, subset } of filesOf(face)) {
          const data = readFileSync(join(folder, 'files', `${name}.woff2`)).toString('base64');
          const font: FontData = { data, ...(ranges[subset] && { range: ranges[subset] }) };
          const source = `((globalThis[Symbol.for('galley.parts')]??={}).fonts??={})['${name}']=${JSON.stringify(font)}`;
          this.emitFile({ type: 'asset', fileName: `fonts/${name}.js`, source });
        }
        const licence = readFileSync(join(folder, 'LICENSE'), 'utf8');
        this.emitFile({ type: 'asset', fileName: `fonts/${face}-LICENSE.txt`, source: licence });
      }
    },
  };
}

/** A lexicon as JSON, without the line breaks and indents its phrases have for people. */
function compact(lexicon: Lexicon): string {
  return JSON.stringify(lexicon, (_, value) =>
    typeof value === 'string' ? value.replace(/\s*\|\s*/g, '|').trim() : value,
  );
}

/** Removes the assets that nothing in the package names. */
function removeUnused(folder: string): void {
  const files = readdirSync(folder, {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => /\.(?:js|css|html|json)$/.test(file));
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const isNamed = (file: string): boolean =>
    [...texts].some(
      ([other, text]) =>
        other !== file && (text.includes(file) || text.includes(file.replace('assets/', './'))),
    );
  for (let unused = files; unused.length > 0; ) {
    unused = [...texts.keys()].filter((file) => file.startsWith('assets/') && !isNamed(file));
    for (const file of unused) {
      rmSync(join(folder, file));
      texts.delete(file);
    }
  }
}

export default defineConfig(async ({ mode, command }): Promise<UserConfig> => {
  const lexicons = await loadLexicons();
  // What the content script must know of the languages before it asks for their phrases.
  const languages = lexicons.map(({ lang, common }) => ({ lang, common }));
  // Whatever the caller's is: in any other, folders of this machine would be written into the package.
  if (command === 'build') process.env.NODE_ENV = 'production';
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      lexiconScripts(lexicons),
      fontScripts(),
      crx({ manifest: manifestFor(browser), browser }),
      oneFileEach(browser),
      withoutWebAccessibleResources(browser),
      withCompileHints(browser),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"', GALLEY_LANGUAGES: JSON.stringify(languages) },
    // The library's own bundle: the minifier would write its list of 80 kB out at every use of it.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome120', 'firefox128'],
      modulePreload: false,
      // CRXJS hashes the folder of the build into the names; without hashes the same source gives the same package.
      rolldownOptions: {
        // Pages that the manifest does not name.
        input: { welcome: 'src/welcome/index.html', sample: 'src/welcome/sample/index.html' },
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
});
