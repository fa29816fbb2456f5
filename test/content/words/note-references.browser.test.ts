import { describe, expect, it } from 'vitest';
import { isNoteReference } from '../../../src/content/words/note-references';

/** The elements of a paragraph that are taken for references to notes. */
const references = (html: string): string[] => {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = html;
  return [...paragraph.querySelectorAll('sup, a')]
    .filter(isNoteReference)
    .map((element) => element.outerHTML);
};
const LINK = '<a href="#n1">1</a>';

describe('the number of a note', () => {
  it.each([
    ['a raised link within the page', `The tower leans.<sup>${LINK}</sup>`],
    ['a link round a raised number', 'The tower leans.<a href="#n1"><sup>1</sup></a>'],
    ['a link in brackets', 'The tower leans <a href="#n1">[1]</a>'],
    ['a link between brackets', `The tower leans [${LINK}]`],
    ['a link right after a word', `of either.${LINK} Its`],
    ['a sign', 'of either<a href="#n1">†</a>'],
    ['a raised word', 'of either<sup><a href="#n1">[note 1]</a></sup>'],
    ['several in one', `of either<sup>${LINK}, <a href="#n2">2</a></sup>`],
    ['a raised number after a full stop', 'He left.<sup>12</sup> Then'],
    ['a raised number in brackets', 'about 74 Mt. <sup>[1]</sup> Then'],
    ['a raised number after a word', 'the tower<sup>3</sup> leans'],
  ])('is %s', (_, html) => {
    expect(references(html)).not.toEqual([]);
  });

  it.each([
    ['a power', 'ten km<sup>2</sup> and 10<sup>6</sup> and x<sup>2</sup>'],
    ['a raised ending', 'the 1<sup>st</sup> and the 2<sup>nd</sup>'],
    ['a number of a part', 'see part <a href="#p3">3</a> of this'],
    ['a link to another page', 'of either.<a href="https://news.example/1">1</a>'],
    ['a raised link to another page', 'of either<sup><a href="https://news.example/1">TM</a></sup>'],
    ['a word that leads to a part', 'see <a href="#p3">below</a>'],
    ['a number in a text without spaces', '第<a href="#p3">3</a>章'],
    ['a long raised text', 'a<sup><a href="#p3">whole sentence that is raised</a></sup>'],
  ])('is not %s', (_, html) => {
    expect(references(html)).toEqual([]);
  });
});
