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
 * The policy of the extension's pages lets no text become markup or code. The sample alone needs two exceptions, because
 * the content script runs in it: libraries parse into documents that are never shown, and each lexicon is a script.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: (text, _, sink) => (sink === 'DOMParser parseFromString' ? text : null),
  createScriptURL: (url) => (url.startsWith(browser.runtime.getURL('lexicons/')) ? url : null),
});
