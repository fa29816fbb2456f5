import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../src/content/listen/chunks';
import { sentencesOf } from '../../../src/content/listen/sentences';

const block = (html: string): Element => {
  const template = document.createElement('div');
  template.innerHTML = html;
  return template.firstElementChild ?? template;
};
const spoken = (html: string, lang = 'en'): string[] =>
  sentencesOf(block(html), lang).map(({ text }) => text);

describe('the sentences of a block', () => {
  it('end where sentences end, not where lines or links do', () => {
    expect(
      spoken('<p>The mill\n   <a href="#">closes</a> on <b>Friday</b>. What comes\nnext? Nobody knows.</p>'),
    ).toEqual(['The mill closes on Friday.', 'What comes next?', 'Nobody knows.']);
  });

  it('go over initials, short abbreviations and days of the month', () => {
    expect(spoken('<p>Dr. J. Ahn kam am 6. März. Er blieb.</p>', 'de')).toEqual([
      'Dr. J. Ahn kam am 6. März.',
      'Er blieb.',
    ]);
  });

  it('end after a short word, not after a short abbreviation', () => {
    expect(spoken('<p>No one can stop it. A boat of St. Ann vs. the sea. It takes ca. 40 men.</p>')).toEqual([
      'No one can stop it.',
      'A boat of St. Ann vs. the sea.',
      'It takes ca. 40 men.',
    ]);
  });

  it('are not cut at the numbers of notes, which are not spoken', () => {
    expect(
      spoken(
        '<p>It is the size of a bakery van.<sup><a href="#n1">[1]</a></sup> Its board shows either.<a href="#n2">2</a> The tower<sup><a href="#n3">3</a></sup> leans [<a href="#n4">4</a>, <a href="#n5">5</a>] a little. It calls <code>fetch()</code>.</p>',
      ),
    ).toEqual([
      'It is the size of a bakery van.',
      'Its board shows either.',
      'The tower leans a little.',
      'It calls fetch().',
    ]);
  });

  it('say a side note after the paragraph, not in the midst of a sentence', () => {
    expect(
      spoken(
        '<p>It has four hundred books <span class="galley-note">[Four hundred and six.]</span> and one librarian. She is never late.</p>',
      ),
    ).toEqual([
      'It has four hundred books and one librarian.',
      'She is never late.',
      'Four hundred and six.',
    ]);
  });

  it('hold formulas and pictures that stand for words', () => {
    const html =
      '<p>If <img alt="d over t"> is <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>, all is well. If not, not.</p>';
    expect(spoken(html)).toEqual(['If d over t is a/b, all is well.', 'If not, not.']);
    const [first] = sentencesOf(block('<p><math><mi>x</mi></math> is small.</p>'), 'en');
    expect(first?.range.toString()).toBe('x is small.');
  });

  it('are found in languages that write without spaces', () => {
    expect(spoken('<p>時計台が鐘を鳴らした。広場は静かだった。</p>', 'ja')).toEqual([
      '時計台が鐘を鳴らした。',
      '広場は静かだった。',
    ]);
  });

  it('never go over the edge of a list item, a cell or a caption', () => {
    expect(spoken('<ul><li>Flats</li><li>A museum<ul><li>with a café</li></ul></li></ul>')).toEqual([
      'Flats',
      'A museum',
      'with a café',
    ]);
    expect(spoken('<table><tbody><tr><td>1936</td><td>12 t</td></tr></tbody></table>')).toEqual([
      '1936',
      '12 t',
    ]);
    expect(spoken('<figure><img alt=""><figcaption>The wheel</figcaption></figure>')).toEqual(['The wheel']);
  });

  it('leave out what a voice would say twice or cannot say', () => {
    expect(spoken('<p><ruby>港<rt>みなと</rt></ruby>の鐘。</p>', 'ja')).toEqual(['港の鐘。']);
    expect(spoken('<p>Water&shy;mill<br>and bell. *** </p>')).toEqual(['Watermill and bell.']);
    expect(spoken('<p> </p>')).toEqual([]);
  });

  it('stand exactly where they are in the text', () => {
    const [first, second] = sentencesOf(block('<p>  One <i>two</i>. Three <b>four. </b></p>'), 'en');
    expect([first?.range.toString(), second?.range.toString()]).toEqual(['One two.', 'Three four.']);
  });

  it('are found where the page declares a language that does not exist', () => {
    expect(spoken('<p>One. Two.</p>', 'not a language')).toEqual(['One.', 'Two.']);
  });
});

describe('a long sentence', () => {
  it('is spoken in pieces that end where a speaker takes breath, and nothing is lost', () => {
    const sentence = `${'The wheel turned, and the water fell, and the miller slept through it all '.repeat(8)}.`;
    const chunks = chunksOf(sentence);
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(220);
    expect(chunks.join(' ').replace(/\s+/g, ' ')).toBe(sentence.replace(/\s+/g, ' '));
    expect(chunks[0]).toMatch(/,$/);
  });

  it('is cut between characters where there is no other place', () => {
    const chunks = chunksOf('🌾'.repeat(300));
    expect(chunks.join('')).toBe('🌾'.repeat(300));
    for (const chunk of chunks) expect(chunk).toMatch(/^🌾+$/u);
  });

  it('of ordinary length is spoken as it is', () => {
    expect(chunksOf('A short one, with a comma.')).toEqual(['A short one, with a comma.']);
  });
});
