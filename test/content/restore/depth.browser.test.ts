import { describe, expect, it } from 'vitest';
import { DEEPEST, elementsDownTo, isTooDeep } from '../../../src/content/restore/depth';

function nested(levels: number): Element {
  const root = document.createElement('div');
  let at: Element = root;
  for (let level = 0; level < levels; level++) at = at.appendChild(document.createElement('div'));
  return root;
}

describe('the elements of a page', () => {
  it('come in the order of the page, with their levels', () => {
    const root = document.createElement('section');
    root.innerHTML = '<p><b></b><i><u></u></i></p><ul></ul>';
    expect([...elementsDownTo(root, 9)].map(({ element, depth }) => [element.localName, depth])).toEqual([
      ['section', 0],
      ['p', 1],
      ['b', 2],
      ['i', 2],
      ['u', 3],
      ['ul', 1],
    ]);
  });

  it('are read down to a level', () => {
    expect([...elementsDownTo(nested(9), 4)]).toHaveLength(5);
  });

  it.each(['firstElementChild', 'nextElementSibling', 'parentElement'])(
    'are all read where a field of a form is called %s',
    (name) => {
      const root = document.createElement('section');
      root.innerHTML = `<form><p></p><input name="${name}"><p></p></form><ul></ul>`;
      expect([...elementsDownTo(root, 9)]).toHaveLength(6);
    },
  );
});

describe('a page that is nested too deep', () => {
  it.each([
    [DEEPEST, false],
    [DEEPEST + 1, true],
  ])('is told by its levels: %i', (levels, expected) => {
    expect(isTooDeep(nested(levels))).toBe(expected);
  });
});
