import { describe, expect, it } from 'vitest';
import { blockSearch, breaksLine, runsInLine, standsApart } from '../../../src/engine/dom/flow';
import { PLAIN_VISIBILITY } from '../../../src/engine/dom/visibility';
import { showPage } from '../page';

/** Shows a body and gives the element with the id `it`. */
async function shown(body: string): Promise<Element> {
  const document = await showPage(body);
  return document.getElementById('it') as Element;
}

describe('an element in a sentence', () => {
  it.each([
    ['an inline tag', '<p>Two <b id="it">hundred</b> boats</p>'],
    [
      'an inline tag that is a line of its own',
      '<p>Two <b id="it" style="display:block">hundred</b> boats</p>',
    ],
    ['an element that no standard knows', '<p>Two <boat-count id="it">hundred</boat-count> boats</p>'],
    ['an unknown element that floats', '<p><boat-initial id="it" style="float:left">T</boat-initial>wo</p>'],
    [
      'an unknown element that lies over the text',
      '<p>Two <boat-tip id="it" style="position:absolute">?</boat-tip></p>',
    ],
    [
      'an unknown element without a box',
      '<p>Two <boat-count id="it" style="display:contents">x</boat-count></p>',
    ],
    ['the base of a reading', '<p><ruby><rb id="it">港</rb><rt>みなと</rt></ruby></p>'],
    [
      'a box in the line, with text before it',
      '<div>Two <div id="it" style="display:inline">hundred</div></div>',
    ],
    [
      'a box in the line, with text after it',
      '<div><p id="it" style="display:inline-block">Two</p> <b>boats</b></div>',
    ],
  ])('runs in its line: %s', async (_, body) => {
    expect(runsInLine(await shown(body))).toBe(true);
  });

  it.each([
    ['a paragraph', '<div>Two <p id="it">hundred</p></div>'],
    [
      'an unknown element that CSS shows as a block',
      '<p>Two <boat-box id="it" style="display:block">x</boat-box></p>',
    ],
    [
      'an unknown element that CSS shows as a grid',
      '<p>Two <boat-box id="it" style="display:grid">x</boat-box></p>',
    ],
    [
      'a box in a row of boxes',
      '<div><div>Two</div> <div id="it" style="display:inline-block">hundred</div></div>',
    ],
    [
      'a box in the line after a line break',
      '<div>Two<br><div id="it" style="display:inline">hundred</div></div>',
    ],
    ['an entry of a list', '<ul>Two <li id="it" style="display:inline">hundred</li></ul>'],
  ])('is a block of its own: %s', async (_, body) => {
    expect(runsInLine(await shown(body))).toBe(false);
  });
});

describe('an inline element that holds a block', () => {
  it.each([
    ['right within', '<a id="it"><div>Two</div></a>', true],
    ['deep within', '<a id="it"><b><i><boat-x><p>Two</p></boat-x></i></b></a>', true],
    ['none', '<a id="it"><b>Two <i>hundred</i></b><br><boat-x>boats</boat-x></a>', false],
    ['one that is not shown', '<a id="it">Two<div hidden>explained</div></a>', false],
    [
      'one that runs in its line',
      '<a id="it">Two <div style="display:inline">hundred</div> boats</a>',
      false,
    ],
    ['a picture', '<a id="it"><img alt=""></a>', false],
  ])('is found: %s', async (_, body, holds) => {
    expect(blockSearch(PLAIN_VISIBILITY)(await shown(body))).toBe(holds);
  });

  it('is found without asking an element twice', async () => {
    const depth = 300;
    const it = await shown(`<i id="it">${'<b>'.repeat(depth)}Two<p>hundred</p>`);
    const holdsBlock = blockSearch(PLAIN_VISIBILITY);
    let asked = 0;
    for (let at: Element | null = it; at && at.localName !== 'p'; at = at.children[0] ?? null) {
      Object.defineProperty(at, 'firstChild', {
        get() {
          asked++;
          return this.childNodes[0] ?? null;
        },
      });
    }
    for (let at: Element | null = it; at && at.localName !== 'p'; at = at.children[0] ?? null) holdsBlock(at);
    expect(asked).toBeLessThan(2 * depth);
  });
});

describe('a line', () => {
  it.each([
    [
      'an inline element that is a block',
      '<p>Frost <span id="it" style="display:block">and ice</span></p>',
      true,
    ],
    [
      'a part of a column',
      '<p style="display:flex;flex-direction:column"><span id="it">Frost</span></p>',
      true,
    ],
    ['a plain inline element', '<p>Frost <span id="it">and ice</span></p>', false],
    ['an initial that floats', '<p><span id="it" style="float:left">F</span>rost</p>', false],
    ['a mark that is positioned', '<p>Frost<span id="it" style="position:absolute">1</span></p>', false],
    ['a part of a row', '<p style="display:flex"><span id="it">Frost</span></p>', false],
    ['a part of a grid', '<p style="display:grid"><span id="it">Frost</span></p>', false],
  ])('begins and ends with %s', async (_, body, breaks) => {
    expect(breaksLine(await shown(body))).toBe(breaks);
  });
});

describe('text without a blank between', () => {
  it.each([
    ['on lines of its own', '<p>frost<span id="it" style="display:block">and</span></p>', true],
    ['in a row', '<p style="display:flex"><i>By Ada</i><b id="it">3 May</b></p>', true],
    ['behind a margin', '<p>By Ada<b id="it" style="margin-left:8px">3 May</b></p>', true],
    ['in a note that floats', '<p>books<b id="it" style="float:right">four hundred</b></p>', true],
    ['in an initial that floats', '<p>“<b id="it" style="float:left">F</b>rost</p>', false],
    ['in bold within a word', '<p>frost<b id="it">bite</b></p>', false],
    ['behind a hair', '<p>water<b id="it" style="margin-left:1px">2</b></p>', false],
  ])('is seen apart: %s', async (_, body, apart) => {
    expect(standsApart({ element: await shown(body), side: 'start' })).toBe(apart);
  });
});
