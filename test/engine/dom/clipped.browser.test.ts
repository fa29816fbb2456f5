import { describe, expect, it } from 'vitest';
import { clipping } from '../../../src/engine/dom/clipped';
import { showPage } from '../page';

async function isClipped(body: string): Promise<boolean> {
  const document = await showPage(body);
  return clipping()(document.getElementById('it') as Element);
}

describe('text that is only for screen readers', () => {
  it.each([
    ['a pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'],
    ['a pixel in the line', 'display:inline-block;width:1px;height:1px;overflow:hidden'],
    ['a clip', 'position:absolute;clip:rect(0,0,0,0)'],
    ['a clip of one pixel', 'position:absolute;clip:rect(1px 1px 1px 1px)'],
    ['a path', 'position:absolute;clip-path:inset(50%)'],
    ['a path without size', 'position:absolute;clip-path:circle(0)'],
    ['a place far to the left', 'position:absolute;left:-9999px'],
    ['a place far above', 'position:absolute;top:-999em'],
    ['an indent', 'display:block;text-indent:-9999px'],
    ['an indent in a box', 'display:block;text-indent:100%;white-space:nowrap;overflow:hidden'],
    ['letters without size', 'font-size:0'],
  ])('is known by %s, whatever its class', async (_, style) => {
    expect(await isClipped(`<p>Old <span id="it" class="x1" style="${style}">harbour</span></p>`)).toBe(true);
  });

  it('is a transparent copy of the text beside it', async () => {
    expect(await isClipped('<p><i id="it" style="opacity:0">Old</i><b>Old harbour</b></p>')).toBe(true);
    expect(await isClipped('<p><i id="it" style="opacity:0">Old</i><b>New harbour</b></p>')).toBe(false);
  });
});

describe('text that is seen', () => {
  it.each([
    ['a note beside the text', '<p>Old <i id="it" style="position:absolute;left:400px">harbour</i></p>'],
    [
      'a slide one page to the left',
      '<div id="it" style="position:absolute;left:-1000px;width:1000px">Old</div>',
    ],
    [
      'a wide row that begins in sight',
      '<div id="it" style="position:absolute;left:0;width:9000px">Old</div>',
    ],
    ['a box that cuts what is too long', '<p id="it" style="width:200px;overflow:hidden">Old harbour</p>'],
    ['a box that is still uncovered', '<p id="it" style="clip-path:inset(0 100% 0 0)">Old harbour</p>'],
    ['a paragraph about to fade in', '<p id="it" style="opacity:0">Old harbour</p>'],
    [
      'a row with letters in its cells alone',
      '<p id="it" style="font-size:0"><i style="font-size:16px">Old</i></p>',
    ],
    [
      'a caption that waits for its letters',
      '<figcaption id="it" style="font-size:0">Old harbour</figcaption>',
    ],
    [
      'a box that waits for its picture',
      '<i id="it" style="display:block;width:1px;height:1px;overflow:hidden">Old<img></i>',
    ],
    [
      'the article before its scripts',
      '<div id="it" style="position:absolute;left:-9999px"><h1>Old</h1></div>',
    ],
    ['a paragraph with an indent', '<p id="it" style="text-indent:2em">Old harbour</p>'],
  ])('is %s', async (_, body) => {
    expect(await isClipped(body)).toBe(false);
  });

  it('shares its class with text that is not', async () => {
    const document = await showPage(
      '<p><i class="a">Old</i><i class="a">Old</i><i class="a" id="it">harbour</i><i class="a">Old</i></p><style>#it, i:nth-child(3) { position:absolute; clip:rect(0,0,0,0) }</style>',
    );
    const isHidden = clipping();
    expect([...document.querySelectorAll('i')].map((part) => isHidden(part))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
