import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/both.ts';

/** Ways in which a fault could let text from elsewhere run with Galley's rights. */
const SHARE_FORMATS = {
  'the markup of an element': `document.createElement('div').innerHTML = '<b>x</b>'`,
  'markup beside an element': `document.body.insertAdjacentHTML('beforeend', '<b>x</b>')`,
  'a parsed document': `new DOMParser().parseFromString('<b>x</b>', 'text/html')`,
  'the document of a frame': `document.createElement('iframe').srcdoc = '<b>x</b>'`,
  'the address of a script': `document.createElement('script').src = 'https://elsewhere.example/x.js'`,
  'the text of a script': `document.createElement('script').text = 'x()'`,
  'a policy that allows it': `trustedTypes.createPolicy('mine', { createHTML: (text) => text })`,
};

inBothBrowsers(
  'the pages of Galley itself',
  (bench) => {
    it.each(Object.entries(SHARE_FORMATS))('take no text for %s', async (_, code) => {
      const page = await bench.galley.openOptions();
      // The protocol's own code is hindered by no policy; what it does is.
      const outcome = await page.evaluate(
        `(() => { try { ${code}; return 'done'; } catch (error) { return error.name; } })()`,
      );
      expect(outcome).toBe('TypeError');
      await page.close();
    });
  },
  // The browser tells in the console what it refuses.
  { ignoreErrors: 'all' },
);
