import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/galley.ts';

/** The last chunk of every whole PNG file (PNG specification, 11.2.5), with its checksum. */
const PNG_END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key: { default: string; mac: string } }>;
  background: { service_worker?: string; scripts?: string[] };
}

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  const folder = path.join(ROOT, 'dist', browser);
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  it('asks for nothing that a browser warns of', () => {
    const permissions =
      browser === 'chrome'
        ? ['activeTab', 'contextMenus', 'declarativeContent', 'scripting', 'storage']
        : ['activeTab', 'menus', 'scripting', 'storage'];
    expect(manifest.permissions.sort()).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  it('runs nothing on pages by itself and lets no page see the extension', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('forbids its own pages every connection', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  it('lets no text become markup or code in its own pages', () => {
    expect(manifest.content_security_policy.extension_pages).toContain(
      "require-trusted-types-for 'script'; trusted-types default",
    );
  });

  it('names only files that are there', () => {
    const files = [
      manifest.background.service_worker,
      ...(manifest.background.scripts ?? []),
      'src/popup/index.html',
      'src/options/index.html',
      'src/welcome/index.html',
      'src/welcome/sample/index.html',
      'src/content/content-script.js',
      'src/content/reader/reader-script.js',
      'src/content/automatic/automatic-script.js',
      ...['', 'article-', 'clean-', 'cut-off-', 'nothing-', 'restricted-'].flatMap((state) =>
        [16, 24, 32].map((size) => `icons/${state}${size}.png`),
      ),
    ];
    for (const file of files.filter((name) => name !== undefined))
      expect(existsSync(path.join(folder, file)), file).toBe(true);
  });

  it('holds icons that are whole', () => {
    const icons = readdirSync(path.join(folder, 'icons'));
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons)
      expect(readFileSync(path.join(folder, 'icons', icon)).subarray(-PNG_END.length), icon).toEqual(PNG_END);
  });

  it('suggests keys that the browser does not keep to itself', () => {
    const keys = manifest.commands['toggle-clean']?.suggested_key;
    expect(keys).toEqual({
      default: browser === 'chrome' ? 'Alt+Shift+G' : 'Alt+Shift+C',
      mac: 'MacCtrl+Shift+C',
    });
  });
});
