import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/engine';
import { analyzePage, articleOf, TEXT } from '../page';

const [first, second, third, fourth] = TEXT.map((text) => `<p>${text}</p>`);

async function read(body: string, after = ''): Promise<Section[]> {
  const { analysis } = await analyzePage(
    `<main><article><h1>Council rebuilds the breakwater</h1><div>${body}</div></article>${after}</main>`,
  );
  articleOf(analysis);
  return analysis.outline;
}

const titles = (outline: readonly Section[]): string[] => outline.map(({ title }) => title);

describe('the outline', () => {
  it('lists the headings of the text with their levels, words and minutes', async () => {
    const outline = await read(
      `${first}<h2>The stones</h2>${second}<h3>What the divers saw</h3>${third}<h2>The money</h2>${fourth}`,
    );
    expect(outline.map(({ title, level, inferred }) => ({ title, level, inferred }))).toEqual([
      { title: 'The stones', level: 2, inferred: false },
      { title: 'What the divers saw', level: 3, inferred: false },
      { title: 'The money', level: 2, inferred: false },
    ]);
    expect(outline[0]?.words).toBeGreaterThan(20);
    expect(outline.every(({ minutes }) => minutes >= 1)).toBe(true);
  });

  it('counts levels from its highest heading, where the page begins its sections with a lower one', async () => {
    const outline = await read(
      `${first}<h3>The stones</h3>${second}<h4>What the divers saw</h4>${third}<h3>The money</h3>${fourth}`,
    );
    expect(outline.map(({ level }) => level)).toEqual([2, 3, 2]);
  });

  it('leads to the heading on the page and to the same place in the article', async () => {
    const { analysis, document } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${first}${second}<h2 id="here">The stones</h2>${third}${fourth}</div></article></main>`,
    );
    const [section] = analysis.outline;
    expect(section?.anchor).toBe(document.querySelector('#here'));
    expect(analysis.article?.html).toContain(`<h2 id="${section?.id}">The stones</h2>`);
  });

  it('takes short bold paragraphs for headings', async () => {
    const outline = await read(
      `${first}<p><strong>The stones are moving</strong></p>${second}<p><b>Who will pay</b></p>${third}${fourth}`,
    );
    expect(titles(outline)).toEqual(['The stones are moving', 'Who will pay']);
  });

  it('lists no heading without a letter', async () => {
    const outline = await read(`${first}<h2>* * *</h2>${second}<h2>Чудо</h2>${third}<h2>1874</h2>${fourth}`);
    expect(titles(outline)).toEqual(['Чудо']);
  });

  it('leaves bold words within the text, and bold sentences, where they are', async () => {
    const outline = await read(
      `${first}<p><strong>Nobody was hurt.</strong></p>${second}<p>It was <b>the third storm</b> of the year, and the worst of all.</p>${third}${fourth}`,
    );
    expect(outline.every(({ inferred }) => inferred)).toBe(true);
  });

  it('lists the questions of an interview', async () => {
    const outline = await read(
      `${first}<p><strong>Why are the stones moving?</strong></p>${second}<p><strong>And who is going to pay for it?</strong></p>${third}<h3>What comes next?</h3>${fourth}`,
    );
    expect(titles(outline)).toEqual([
      'Why are the stones moving?',
      'And who is going to pay for it?',
      'What comes next?',
    ]);
  });

  it('never lists the headings of teasers and boxes', async () => {
    const card = (title: string): string => `<li><h3><a href="/x">${title}</a></h3></li>`;
    const outline = await read(
      `${first}<h2>The stones</h2>${second}<div><h3>Read more</h3><ul>${card('Why the ferry is late')}${card('A lighthouse for sale')}${card('The pilot retires')}</ul></div>${third}<aside><h3>Sign up for our newsletter</h3><form><input type="email"><button>Sign up</button></form></aside>${fourth}`,
      `<section><h2>More from the harbour</h2><ul>${card('Gulls steal chips')}${card('Sails on the bay')}${card('Old ropes, new bags')}</ul></section>`,
    );
    expect(titles(outline)).toEqual(['The stones']);
  });

  it('never lists the heading of a fact box', async () => {
    const outline = await read(
      `${first}<h2>The stones</h2>${second}<aside><h3>At a glance</h3><ul><li>Length: 410 metres</li><li>Built: 1874</li></ul></aside>${third}${fourth}`,
    );
    expect(titles(outline)).toEqual(['The stones']);
  });

  it('lists the posts of a live blog by the times over them, which stay in the text', async () => {
    const post = (time: string, text: string): string => `<div><time>${time}</time></div><p>${text}</p>`;
    const outline = await read(
      `${first}${post('14:05', TEXT[1] ?? '')}${post('13.40 Uhr', TEXT[2] ?? '')}${post('12:31', TEXT[3] ?? '')}`,
    );
    expect(outline.map(({ title }) => title.slice(0, 22))).toEqual([
      '14:05 Engineers had wa',
      '13.40 Uhr Work is to b',
      '12:31 Not everyone is ',
    ]);
  });

  it('lists the posts of a live blog by their times', async () => {
    const post = (time: string, text: string): string => `<p><b>${time}</b> ${text}</p>`;
    const outline = await read(
      `${first}${post('14:05', TEXT[1] ?? '')}${post('13.40 Uhr:', TEXT[2] ?? '')}${post('12:31 –', TEXT[3] ?? '')}`,
    );
    expect(outline.map(({ title }) => title.slice(0, 5))).toEqual(['14:05', '13.40', '12:31']);
    expect(outline.every(({ inferred }) => !inferred)).toBe(true);
  });
});

describe('a text without headings', () => {
  /** Paragraphs of 40 words on one topic and then on another. */
  const paragraphs = (topic: string, count: number): string =>
    Array.from(
      { length: count },
      (_, number) =>
        `<p>In part ${number} the ${topic} was described at length by people who knew the ${topic} well, and who had spent many summers with the ${topic} before anybody else in town took an interest in what became of it.</p>`,
    ).join('');

  it('is cut where the topic shifts, about every 300 words', async () => {
    const outline = await read(paragraphs('breakwater', 16) + paragraphs('lighthouse', 16));
    expect(outline.length).toBe(4);
    expect(outline.every(({ inferred, level }) => inferred && level === 2)).toBe(true);
    expect(outline[2]?.anchor.textContent).toContain('In part 0 the lighthouse');
    for (const { words } of outline) expect(words).toBeGreaterThan(200);
    for (const { words } of outline) expect(words).toBeLessThan(450);
  });

  it('names each part by its whole first sentence, in which an abbreviation is no end', async () => {
    const outline = await read(
      `<p>When the storm had passed over the town, Dr. Ahn walked along the quay of St. Elm and counted what was left of the boats. She found nine.</p>${second}${third}`,
    );
    expect(titles(outline)).toEqual([
      'When the storm had passed over the town, Dr. Ahn walked along the quay of St. Elm and counted what was left of the boats',
    ]);
  });

  it('names no part by a line without a letter', async () => {
    expect(titles(await read(`<p>___</p>${first}${second}${third}`))[0]).toMatch(
      /^The harbour council voted/,
    );
  });

  it('names no part by the items of a list over its first sentence', async () => {
    const points =
      '<ul><li>The quay lies open to the south</li><li>Four million are set aside for it</li></ul>';
    expect(titles(await read(points + first + second + third))[0]).toMatch(/^The harbour council voted/);
  });

  it('is one part where it takes less than five minutes', async () => {
    expect(await read(`${first}${second}`)).toHaveLength(1);
    expect(await read(paragraphs('breakwater', 10) + paragraphs('lighthouse', 10))).toHaveLength(1);
  });
});
