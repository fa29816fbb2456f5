import { describe, expect, it } from 'vitest';
import { turnEntries } from '../../../src/content/story/turn';
import { analyze } from '../../../src/engine';
import { showWhole } from '../page';

const SENTENCES = [
  'The harbour master counted the stones that the winter storm had moved and wrote each of them into a book.',
  'The pilots asked for a second survey, since the first one had been made from a boat in thick fog.',
  'The insurers found that the money for the repairs had been spent on the road behind the quay.',
  'The engineers told the meeting that no ferry would land there before the spring, whatever it cost.',
];
const pageOf = (content: string): string =>
  `<html lang="en"><body><main><article><h1>The old breakwater is rebuilt</h1><p>A crane came by sea this morning, and the council wants the wall to stand before the next storm comes in.</p>${content}</article></main></body></html>`;
const sections = (head: (at: number) => string): string =>
  SENTENCES.map((text, at) => `<section>${head(at)}<h2>Part ${at + 1}</h2><p>${text}</p></section>`).join('');
const read = async (content: string) => analyze(await showWhole(pageOf(content)));

describe('the entries of a live blog', () => {
  it.each([
    ['newest-first', (at: number) => 16 - at],
    ['oldest-first', (at: number) => 9 + at],
  ] as const)('%s are told by their times', async (order, hour) => {
    const { entries } = await read(sections((at) => `<p><time>${hour(at)}:30</time> Ida Vance</p>`));
    expect(entries?.order).toBe(order);
    expect(entries?.starts).toHaveLength(4);
  });

  it('are none where the sections of an article have no times', async () => {
    expect((await read(sections(() => ''))).entries).toBeUndefined();
  });

  it('are none where the times follow no order', async () => {
    const hours = [16, 9, 18, 12];
    const { entries } = await read(sections((at) => `<p><time>${hours[at]}:30</time> Hall ${at}</p>`));
    expect(entries).toBeUndefined();
  });

  it('may have one that is pinned', async () => {
    const hours = [9, 18, 17, 16, 14, 12, 11, 10];
    const entry = (at: number): string =>
      `<section><p><time>${hours[at]}:30</time> Ida Vance</p><h2>Part ${at}</h2><p>On day ${at} ${SENTENCES[at % 4]}</p></section>`;
    const { entries } = await read(hours.map((_, at) => entry(at)).join(''));
    expect(entries?.order).toBe('newest-first');
  });

  it('are none where a text names a time in one section', async () => {
    expect(
      (await read(sections((at) => (at === 1 ? '<p>At 16:30 it rained.</p>' : '')))).entries,
    ).toBeUndefined();
  });

  it('leave what stands before and after them in its place when they are turned round', async () => {
    const analysis = await read(
      `<section><h2>Key points</h2><ul><li>The ferry stays away.</li></ul></section>${sections((at) => `<p><time>${16 - at}:30</time> Ida Vance</p>`)}<p>The book of the harbour master is kept in the customs house, where anybody may read it.</p>`,
    );
    const turned = turnEntries(analysis);
    expect(turned?.outline.map(({ title }) => title)).toEqual([
      'Key points',
      'Part 4',
      'Part 3',
      'Part 2',
      'Part 1',
    ]);
    expect(turned?.blocks.at(-1)).toBe(analysis.blocks.at(-1));
    expect(new Set(turned?.blocks)).toEqual(new Set(analysis.blocks));
    const again = turned && turnEntries(turned);
    expect(again?.article?.html).toBe(analysis.article?.html);
    expect(again?.entries).toEqual(analysis.entries);
  });

  it('can be posts that begin with a time', async () => {
    const posts = SENTENCES.map(
      (text, at) => `<p>${16 - at}.30 Uhr: ${text}</p><p>${text.replace('The', 'So the')}</p>`,
    );
    const analysis = await read(posts.join(''));
    expect(analysis.entries?.order).toBe('newest-first');
    expect(turnEntries(analysis)?.outline.map(({ title }) => title.slice(0, 5))).toEqual([
      '13.30',
      '14.30',
      '15.30',
      '16.30',
    ]);
  });
});
