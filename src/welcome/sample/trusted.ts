import { browser } from '../../browser';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Record<
      'createHTML' | 'createScriptURL',
      (text: string, type: string, sink: string) => string | null
    >,
  ): unknown;
}

/*
 * The policy of the extension's pages lets no text become markup or code. The sample alone needs two exceptions, for
 * what runs in pages of newspapers runs here: libraries parse into documents that are never shown, and the phrases of
 * a language are a script of its own.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: (text, _, sink) => (sink === 'DOMParser parseFromString' ? text : null),
  createScriptURL: (url) => (url.startsWith(browser.runtime.getURL('lexicons/')) ? url : null),
});
