import { describe, expect, it } from 'vitest';
import { analyzePage, TEXT } from '../page';

const POST =
  '<p>The lamp on the mole burns again. I climbed up on Sunday with a can of oil and a box of matches, and stayed until the first boats came in, because nobody had told the keeper that he was retired.</p><p>Whoever has the key for the lower gate, please leave it at the chandler’s before the weekend.</p>';
const REMARKS = [
  'I walked past that evening and wondered who was up there. My grandfather kept that lamp for thirty years, and he would have been the first to bring a second can of oil.',
  'The key has been with my sister since the flood. She says that the lock is rusted through anyway, and that the gate opens when it is lifted a little and pushed at the same time.',
  'Please be careful on the stairs, there are four steps missing near the top, and the rail has been loose since the school class went up there with its teacher in autumn.',
  'What a lovely picture that must have been from the water. Next time tell us before, so that we can bring the children down to the quay and show them what a lighthouse is for.',
];
const rows = (classes: string): string =>
  REMARKS.map(
    (text, at) =>
      `<li class="${classes} depth-${at}" id="note-${at}"><div class="vcard">Ada</div><p>${text}</p></li>`,
  ).join('');

const page = (post: string, list: string) =>
  analyzePage(`<div id="content"><h1>The lamp burns again</h1><div class="entry">${post}</div>${list}</div>`);

describe('readers’ comments under a post that is shorter than they are', () => {
  it.each([
    ['in a list that is called so', '<ol class="commentlist">', 'comment even', '</ol>'],
    ['in a box with a name that says nothing', '<div id="below"><ul>', 'comment-item', '</ul></div>'],
    ['in another language', '<div class="kommentare"><ul>', 'kommentar', '</ul></div>'],
  ])('are found %s, and the post is the article', async (_, open, classes, close) => {
    const { analysis } = await page(POST, `${open}${rows(classes)}${close}`);
    expect(analysis.article?.html).toContain('The lamp on the mole');
    expect(analysis.article?.html).toContain('lower gate');
    for (const text of REMARKS) expect(analysis.article?.html).not.toContain(text);
    const [first] = REMARKS;
    const found = analysis.clutter.filter(({ element }) => element.textContent?.includes(first ?? ''));
    expect(found.map(({ category }) => category)).toEqual(['comments']);
    expect(found[0]?.reason).toContain('4 reader comments');
  });
});

describe('a text among whose classes one names comments as a topic', () => {
  it('is the article', async () => {
    const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
    const { analysis } = await analyzePage(
      `<div><h2>Council rebuilds the breakwater</h2></div><div class="node topic-comments has-comments">${paragraphs}</div>`,
    );
    for (const text of TEXT) expect(analysis.article?.html).toContain(text);
  });
});

describe('blocks in rows that are called comments', () => {
  it('stay where hardly anything stands before them, as in a thread', async () => {
    const { analysis } = await page(`<p>${TEXT[0]}</p>`, `<ul>${rows('comment')}</ul><p>${TEXT[1]}</p>`);
    for (const text of REMARKS) expect(analysis.article?.html).toContain(text);
  });

  it('are the text where they tell a match minute by minute', async () => {
    const { analysis } = await page(TEXT[0] ?? '', `<ul class="ticker">${rows('live-comment')}</ul>`);
    for (const text of REMARKS) expect(analysis.article?.html).toContain(text);
  });
});
