import { describe, expect, it } from 'vitest';
import { withoutHandlers } from '../../../src/content/story/parse.ts';

describe('handlers in the markup of a page lose their names', () => {
  it.each([
    ['<p onclick="run()">Text</p>', '<p data-onclick="run()">Text</p>'],
    ["<IMG ONERROR = 'run()' src=x>", "<IMG data-ONERROR = 'run()' src=x>"],
    ['<svg/onload=run()>', '<svg/data-onload=run()>'],
    [
      '<a href="data:text/html,<b>" autofocus onfocus=run()>',
      '<a href="data:text/html,<b>" autofocus data-onfocus=run()>',
    ],
    ["<a title='5 > 4' onclick=run()>", "<a title='5 > 4' data-onclick=run()>"],
    ['<p = onload=run()>', '<p = data-onload=run()>'],
    [
      '<script>if (a<b) x = "<p>"</script><p onclick=run()>',
      '<script>if (a<b) x = "<p>"</script><p data-onclick=run()>',
    ],
  ])('%s', (markup, quiet) => {
    expect(withoutHandlers(markup)).toBe(quiet);
  });
});

describe('everything else stays to the letter', () => {
  it.each([
    '<p>Turn it on = now, onclick=run() is code.</p>',
    '<p title="onclick=run()">once=1</p>',
    '<img src=a/onload=1.png alt="on x = 5">',
    '<script>const onclick = "<p onclick=1>";</script>',
    'A text < onclick=1 > without tags',
    '<p title=onclick class=once>',
  ])('%s', (markup) => {
    expect(withoutHandlers(markup)).toBe(markup);
  });
});
