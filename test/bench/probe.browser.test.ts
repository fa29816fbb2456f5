import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis, ClutterBlock } from '../../src/engine/types.ts';
import { annotate } from './probe/annotate.ts';
import { judgeLabel, resolveLabels, withoutBlanks } from './probe/labels.ts';
import { brokenPromises } from './probe/promises.ts';
import { htmlToHeadings, htmlToText } from './probe/text.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not on the page`);
  return element;
}

function finding(selector: string, category: ClutterBlock['category'] = 'ad'): ClutterBlock {
  return { element: find(selector), category, reason: 'because', confidence: 1 };
}

describe('the compared text of an article', () => {
  it('has a line for each paragraph, heading, list item, quote and cell', () => {
    const html =
      '<h2>Head</h2><p>One <b>bold</b>.</p><ul><li>a<li>b</ul><blockquote>q</blockquote><table><tr><td>1<td>2';
    expect(htmlToText(html).text.split('\n')).toEqual(['Head', 'One bold.', 'a', 'b', 'q', '1', '2']);
  });

  it('parts words that only a line break parts', () => {
    expect(htmlToText('<p>one<br>two</p>').text).toBe('one\ntwo');
  });

  it('leaves out what is no text, and is given with captions and without', () => {
    const html = '<figure><img alt=x><figcaption>cap</figcaption></figure><style>p{}</style><p>text</p>';
    expect(htmlToText(html)).toEqual({ text: 'text', captioned: 'cap\ntext' });
  });

  it('knows its headings of all levels', () => {
    expect(htmlToHeadings('<h1>A</h1><p>x</p><h3> B\n c </h3>')).toEqual(['A', 'B c']);
  });
});

describe('a label', () => {
  it('with an anchor means the deepest element that holds the words', () => {
    document.body.innerHTML = '<div id=box><p id=p>Words\n of <b>an</b> anchor.</p><p>Others</p></div>';
    const [label] = resolveLabels(document.body, [{ anchor: 'Words of an anchor' }], 'anchor');
    expect(label?.element.id).toBe('p');
  });

  it('points nowhere when its words or its selector fit twice', () => {
    document.body.innerHTML = '<p>same words</p><p>same words</p>';
    expect(resolveLabels(document.body, [{ anchor: 'same words' }, { selector: 'p' }], 'block')).toEqual([
      null,
      null,
    ]);
  });

  it('does not see text in scripts, styles and noscript', () => {
    document.body.innerHTML =
      '<noscript>only words</noscript><style>only words</style><p id=p>only words</p>';
    const [label] = resolveLabels(document.body, [{ anchor: 'only words' }], 'anchor');
    expect(label?.element.id).toBe('p');
  });
});

describe('a labelled block', () => {
  it('is hidden when it lies in a finding', () => {
    document.body.innerHTML = '<aside><p>clutter words</p></aside>';
    const [label] = resolveLabels(document.body, [{ anchor: 'clutter words' }], 'block');
    expect(judgeLabel(label ?? null, [finding('aside', 'jobs')], '')).toMatchObject({
      hidden: true,
      category: 'jobs',
    });
  });

  it('is hidden when all one can see of it lies in findings', () => {
    document.body.innerHTML = '<ul><li>one</li><li>two</li><li hidden>three</li></ul>';
    const [label] = resolveLabels(document.body, [{ selector: 'ul' }], 'block');
    const [first, second] = [finding('li:nth-child(1)'), finding('li:nth-child(2)')];
    expect(judgeLabel(label ?? null, [first], '').hidden).toBe(false);
    expect(judgeLabel(label ?? null, [first, second], '').hidden).toBe(true);
  });

  it('is in the text of the article where its words are, however they are spaced', () => {
    document.body.innerHTML = '<aside><b>Sixteen</b> jobs at the harbour</aside>';
    const [label] = resolveLabels(document.body, [{ selector: 'aside' }], 'block');
    const inText = (text: string) => judgeLabel(label ?? null, [], withoutBlanks(text)).inText;
    expect(inText('The ferry left. Sixteen jobs at\nthe harbour')).toBe(true);
    expect(inText('The ferry left. Sixteen jobs were lost.')).toBe(false);
  });

  it('of an article is hidden as soon as its own words are, though its container stays', () => {
    document.body.innerHTML = '<div>loose <span>article words</span> text</div>';
    const target = { anchor: 'article words' };
    const [label] = resolveLabels(document.body, [target], 'anchor');
    expect(judgeLabel(label ?? null, [], '').hidden).toBe(false);
    expect(judgeLabel(label ?? null, [finding('span')], '').hidden).toBe(true);
  });
});

describe('the promises of the engine', () => {
  function analysis(parts: Partial<Analysis>): Analysis {
    return {
      article: null,
      outline: [],
      clutter: [],
      access: { state: 'unknown', reason: '', words: 0 },
      blocks: [],
      pages: null,
      pageLines: null,
      leftOut: [],
      ...parts,
    };
  }

  it('are kept by findings and blocks side by side, in order', () => {
    document.body.innerHTML = '<p>a</p><aside>b</aside><p id=c>c</p>';
    const kept = analysis({ clutter: [finding('aside')], blocks: [find('p'), find('#c')] });
    expect(brokenPromises(kept, 0)).toEqual([]);
  });

  it('are broken by nested findings, an article block in a finding, wrong order and a changed page', () => {
    document.body.innerHTML = '<div><aside><p>a</p></aside></div><nav>n</nav>';
    const broken = analysis({
      clutter: [finding('nav'), finding('div'), finding('aside')],
      blocks: [find('p')],
    });
    expect(brokenPromises(broken, 2)).toEqual([
      'the page was changed (2 mutations)',
      'a finding holds another',
      'findings are not in document order',
      'an article block lies in a finding',
    ]);
  });
});

describe('the picture of an inspection', () => {
  it('tints each finding, says what the colours mean, and leaves the page’s layout as it is', () => {
    document.body.innerHTML =
      '<p>text <i>text</i></p><aside>jobs</aside><nav>more jobs</nav><footer>ad</footer>';
    const height = document.documentElement.scrollHeight;
    const layer = annotate({
      blocks: [find('p')],
      clutter: [finding('aside', 'jobs'), finding('nav', 'jobs'), finding('footer', 'ad')],
      leftOut: [{ node: find('i').firstChild as Text, reason: 'said twice' }],
    });
    const boxes = [...layer.children] as HTMLElement[];
    const over = (at: number): string[] => {
      const { left, top, width, height: tall } = boxes[at]?.getBoundingClientRect() ?? new DOMRect();
      return [left, top, width, tall].map((size) => size.toFixed(1));
    };
    const place = ({ left, top, width, height: tall }: DOMRect): string[] =>
      [left, top, width, tall].map((size) => size.toFixed(1));
    expect(['p', 'aside', 'nav', 'footer'].map((name) => place(find(name).getBoundingClientRect()))).toEqual(
      [0, 1, 2, 3].map(over),
    );
    expect(boxes.map((box) => box.style.background).slice(1, 4)).toSatisfy(
      ([jobs, others, ad]: string[]) => jobs === others && jobs !== ad,
    );
    expect(boxes.at(-1)?.innerText.split('\n')).toEqual([
      'article blocks (1)',
      'left out (1)',
      'ad (1)',
      'jobs (2)',
    ]);
    expect(boxes.at(-2)?.innerText).toBe('said twice');
    expect(document.documentElement.scrollHeight).toBe(height);
    layer.remove();
  });
});
