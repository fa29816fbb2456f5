import { expect, it } from 'vitest';
import { isJump } from '../../../src/engine/roles/jump';

const element = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild as Element;
};

it.each([
  '<a href="#top">Back to top</a>',
  '<ul><li><a href="#a">The stones</a></li> <li><a href="#b">The money</a></li></ul>',
])('only links to places of the same page: %s', (html) => {
  expect(isJump(element(html))).toBe(true);
});

it.each([
  ['a link of one word', '<a href="#top">Top</a>'],
  ['a link to another page', '<p><a href="/stones">The old stones</a></p>'],
  ['text beside the link', '<p>The stones have moved, see <a href="#a">the map</a></p>'],
  ['no link', '<p>Back to top</p>'],
])('more than links to places of the same page: %s', (_, html) => {
  expect(isJump(element(html))).toBe(false);
});
