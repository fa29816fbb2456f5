import { describe, expect, it } from 'vitest';
import { LIGHT_TREE } from '../../../src/engine/dom/flat-tree';
import { isWordInSentence } from '../../../src/engine/dom/sentence';
import { showPage } from '../page';

async function ask(body: string): Promise<boolean> {
  const document = await showPage(body);
  return isWordInSentence(document.querySelector('button, select, input') as Element, LIGHT_TREE);
}

describe('a button that is a word of its sentence', () => {
  it.each([
    ['amid the sentence', '<p>It does <button>not</button> measure the mud.</p>'],
    ['at its start', '<p><button>Silt</button> is fine matter.</p>'],
    ['at its start, after another', '<p>It rains. <button>Silt</button> is fine matter.</p>'],
    ['before its full stop', '<p>The basin is full of <button>silt</button>.</p>'],
    ['at the end of a text without one', '<p>The basin is full of <button>silt</button></p>'],
    ['in bold', '<p>It does <b><button>not</button></b> measure the mud.</p>'],
    ['in an unknown element', '<p>It does <tide-term><button>not</button></tide-term> measure it.</p>'],
    ['beside another one', '<p>The columns <button>part</button> <button>company</button> in May.</p>'],
    ['in German', '<p>Das Becken ist voller <button>Schlick</button> und wird flach.</p>'],
    ['in Japanese, at the start', '<p><button>水門</button>は古い。</p>'],
    ['that is a sentence itself', '<p>It rained. <button>The dam broke.</button> They fled.</p>'],
  ])('%s', async (_, body) => {
    expect(await ask(body)).toBe(true);
  });
});

describe('a control', () => {
  it.each([
    ['that stands alone', '<p><button>Copy</button></p>'],
    ['after a sentence', '<p>The basin is full. <button>Share</button></p>'],
    ['between two sentences', '<p>The basin is full. <button>Listen</button> Then it rained.</p>'],
    ['after a heading', '<h2>The basin <button>Copy link</button></h2>'],
    ['after a label', '<p>Font size: <button>larger</button></p>'],
    ['between the entries of a line', '<p>By Ada <button>Follow</button> · 3 May</p>'],
    ['in a row of boxes', '<p style="display:flex">By Ada <button>follow</button> and more</p>'],
    ['on a line of its own', '<p>The basin is full of<br><button>silt</button><br>and mud</p>'],
    ['between blocks', '<div><p>The basin is full of</p><button>silt</button><p>and mud</p></div>'],
    ['without a text', '<p>It does <button></button> measure the mud.</p>'],
    ['of another kind', '<p>It does <select><option>not</option></select> measure the mud.</p>'],
  ])('%s', async (_, body) => {
    expect(await ask(body)).toBe(false);
  });
});
