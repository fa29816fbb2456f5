import { describe, expect, it } from 'vitest';
import { createRoles } from '../../../src/engine/roles/roles';
import { readContext } from '../context';
import { showPage, TEXT } from '../page';
import { readRoles } from './read-roles';

const PICTURE = '<img src="/quay.jpg" width="800" height="500" alt="">';
const rows = '<tr><td>Stones</td><td>12</td></tr>'.repeat(4);

describe('the role of a block', () => {
  it.each([
    ['headline', ''],
    ['byline', '<p id="x">By Anna Gull</p>'],
    ['byline', '<p id="x"><a rel="author" href="/author/anna-gull">Anna Gull</a></p>'],
    ['date', '<p id="x">3 May 2026, 18:30</p>'],
    ['date', '<p id="x"><time datetime="2026-05-03">Sunday</time></p>'],
    ['date', '<p id="x">Published on Tuesday</p>'],
    [
      'intro',
      '<h2 id="none"></h2><div id="x">The old stones have moved, and the council has found the money at last.</div>',
    ],
    ['caption', '<div><div><figcaption id="x">Divers at the foot of the pier</figcaption></div></div>'],
  ])('between headline and text is %s: %s', async (role, head) => {
    const { roles, protected: kept } = await readRoles({ head });
    const id = role === 'headline' ? 'headline' : 'x';
    expect(roles[id]).toBe(role);
    expect(kept).toContain(id);
  });

  it.each([
    ['paragraph', `<p id="x">${TEXT[1]}</p>`],
    ['paragraph', '<p id="x"><a href="/ferry">The ferries have used the southern pier since then.</a></p>'],
    [
      'author',
      '<p id="x">More by <a rel="author" href="/author/anna-gull">Anna Gull</a>, our correspondent at sea</p>',
    ],
    [
      'note',
      '<div id="x">Correction: an earlier version of this article gave the wrong year for the storm.</div>',
    ],
    ['credit', '<div id="x">Photo: Anna Gull</div>'],
    ['caption', '<figcaption id="x">Divers at the foot of the pier, in May</figcaption>'],
  ])('among the paragraphs is %s, and it is not to be hidden: %s', async (role, among) => {
    const { roles, protected: kept } = await readRoles({ among });
    expect(roles.x).toBe(role);
    expect(kept).toContain('x');
  });

  it.each([
    [
      'call-to-action',
      '<p id="x">Sign up to our newsletter and read every morning what the harbour talks about.</p>',
    ],
    ['named-caption', '<div id="x" class="caption">Divers at the foot of the pier, in May</div>'],
    ['text', '<div id="x">Twelve stones and three divers in two summers</div>'],
    ['label', '<div id="x">3 min</div>'],
    ['contents', '<div id="x"><a href="#stones">The old stones</a></div>'],
  ])('among the paragraphs is %s, and it may be hidden: %s', async (role, among) => {
    const { roles, protected: kept } = await readRoles({ among });
    expect(roles.x).toBe(role);
    expect(kept).not.toContain('x');
  });

  it.each([
    ['heading', '<h2 id="x">The old stones</h2>'],
    ['points', '<ul id="x"><li>The council pays for new stones</li><li>Work is to begin in May</li></ul>'],
    ['list', '<ul id="x"><li><a href="/a">Stones</a></li><li>Sand</li></ul>'],
    ['table', `<table id="x">${rows}</table>`],
    ['quote', '<blockquote id="x"><p>The stones are moving, and nobody listens.</p></blockquote>'],
    ['code', '<pre id="x">stones = 12</pre>'],
    ['post', '<blockquote id="x" class="twitter-tweet"><p>The mole leaks.</p></blockquote>'],
    ['figure', `<figure id="x">${PICTURE}<figcaption>The quay</figcaption></figure>`],
    ['figure', `<div id="x">${PICTURE}<p>The quay</p></div>`],
    ['contents', '<ul id="x"><li><a href="#a">The stones</a></li><li><a href="#b">The money</a></li></ul>'],
    ['container', `<section id="x"><p>${TEXT[1]}</p><p>${TEXT[2]}</p></section>`],
  ])('is told by its markup where that says more than its text: %s', async (role, among) => {
    expect((await readRoles({ among })).roles.x).toBe(role);
  });

  it.each([
    ['label', '<div id="x">All about the harbour</div>'],
    ['paragraph', '<p id="x">Photo: Anna Gull</p>'],
    [
      'text',
      '<div id="x">Twelve of the stones lie on the quay, where children climb on them every day.</div>',
    ],
  ])('under the text is %s: %s', async (role, under) => {
    expect((await readRoles({ under })).roles.x).toBe(role);
  });

  it('over the text, in its box, is a dateline', async () => {
    const page = `<main><article><h1>Council rebuilds the breakwater</h1><div><div id="x">LONDON —</div>${TEXT.map((text) => `<p>${text}</p>`).join('')}</div></article></main>`;
    const context = readContext(await showPage(page));
    const line = context.page.blocks.find(({ id }) => id === 'x');
    expect(line && createRoles(context).of(line)).toBe('dateline');
  });

  it('outside the box of the article is told only to be elsewhere', async () => {
    const { roles, protected: kept } = await readRoles({ outside: '<div id="x">By Anna Gull</div>' });
    expect(roles.x).toBe('elsewhere');
    expect(kept).not.toContain('x');
  });
});
