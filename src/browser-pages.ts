interface BrowserPages {
  /** Schemes of pages that belong to the browser itself: extensions are not let into them. */
  schemes: readonly string[];
  /** The page where its shortcuts are set, where extensions may open one by its address. */
  shortcuts: string | null;
}

/**
 * Addresses that only browsers have, by family. Edge, Brave, Vivaldi and Opera write their own name before addresses of
 * Chromium, and lead from Chromium's to theirs.
 */
export const BROWSER_PAGES: Readonly<Record<'chromium' | 'firefox', BrowserPages>> = {
  chromium: {
    schemes: ['chrome', 'devtools', 'edge', 'brave', 'vivaldi', 'opera'],
    shortcuts: 'chrome://extensions/shortcuts',
  },
  firefox: { schemes: ['about', 'resource', 'view-source'], shortcuts: null },
};

const SCHEMES = new Set(Object.values(BROWSER_PAGES).flatMap(({ schemes }) => schemes));

/** True for the address of a page of the browser itself. An empty tab is none. */
export function isBrowserPage(address: string): boolean {
  const [scheme = ''] = address.split(':', 1);
  return address !== 'about:blank' && SCHEMES.has(scheme);
}
