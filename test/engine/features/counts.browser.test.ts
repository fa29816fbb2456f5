import { describe, expect, it } from 'vitest';
import type { CountName } from '../../../src/engine/features/count-names';
import { countAll } from '../../../src/engine/features/counts';
import type { Block } from '../../../src/engine/page/block';
import { readPage } from '../../../src/engine/page/read-page';
import { showPage } from '../page';

async function countIn(body: string) {
  const document = await showPage(body);
  const page = readPage(document);
  const box = page?.byElement.get(document.querySelector('#box') as Element);
  if (!page || !box) throw new Error('#box is no block');
  return { box, counts: countAll(page) };
}

const link = (href: string, text = 'Harbour', more = ''): string => `<a href="${href}"${more}>${text}</a>`;
const BROKEN =
  'Nobody alive had seen ice that thick. The ferry lay still for six weeks and the children walked to the island and ba...';
const EXCERPTS = ['The winter the harbour froze', 'Who painted the green door', 'A boat that nobody wants']
  .map((title) => `<li>${link(`/${title.length}`, title)}<br><small>${BROKEN}</small></li>`)
  .join('');

/** For each kind markup with some of the things, and how many these are. */
const KINDS: Record<CountName, [number, string]> = {
  longLinks: [1, `<p>${link('/x', 'Why the lighthouse stayed dark')}</p>`],
  shortLinks: [2, `<p>${link('/x', 'Tides')} ${link('/y', 'Ferries today')}</p>`],
  tagLinks: [2, `<p>${link('/x', 'Harbour', ' rel="tag"')} ${link('/thema/sturm', 'Sturm')}</p>`],
  stepLinks: [1, `<p>${link('/x', 'The last pilot', ' rel="next"')} ${link('/y')}</p>`],
  shareLinks: [
    2,
    `<p>${link('https://twitter.com/intent/tweet?u=1', 'Post')} ${link('https://www.facebook.com/x', 'Facebook')}</p>`,
  ],
  storeLinks: [
    1,
    `<p>${link('https://apps.apple.com/app/id1')} ${link('https://itunes.apple.com/gb/podcast/id2')}</p>`,
  ],
  shopLinks: [1, `<p>${link('https://shop.example/?tag=paper-21')}</p>`],
  paidLinks: [
    2,
    `<p>${link('/x', 'A lantern', ' rel="sponsored"')} ${link('https://www.taboola.com/x', 'A rope')}</p>`,
  ],
  banners: [
    1,
    `<p>${link('https://other.example/', '<img alt="">')} ${link('/x', '<img alt="">')} ${link('https://other.example/y')}</p>`,
  ],
  channelLinks: [1, `<p>${link('https://whatsapp.com/channel/x')}</p>`],
  offerLinks: [
    2,
    `<p>${link('https://shop.paper.example/')} ${link('/newsletter-signup?x=1')} ${link('/town/new-shop-opens')}</p>`,
  ],
  commentLinks: [1, `<p>${link('#comments')} ${link('#the-plan')} ${link('/x')}</p>`],
  newsletterTarget: [
    1,
    `<p>${link('/town/the-harbour-newsletter')} ${link('/town/why-we-write-a-newsletter')}</p>`,
  ],
  paywallTarget: [2, `<p>${link('https://abo.paper.example/x')} ${link('/subscribe')}</p>`],
  promoTarget: [
    2,
    `<p>${link('/podcast/12')} ${link('/puzzles/monday')} ${link('/town/puzzles-in-the-park')}</p>`,
  ],
  dealsTarget: [1, `<p>${link('/gutscheine/ropes')}</p>`],
  jobsTarget: [1, `<p>${link('https://jobs.paper.example/')} ${link('/town/jobs-at-the-yard')}</p>`],
  adTarget: [1, `<p>${link('/ads/ropes')}</p>`],
  authorLinks: [1, `<p>${link('/gull', 'Anna Gull', ' rel="author"')}</p>`],
  jobMarkers: [2, '<p>Harbour master (m/f/d), diver (w/m/d)</p>'],
  prices: [3, '<p>A lantern £39, ein Seil 12 €, 縄 1200円</p>'],
  cookieTexts: [
    1,
    '<p>We put cookies on your device, so that the page knows you again tomorrow.</p><p>Cookies</p>',
  ],
  emailFields: [2, '<p>Mail <input type="email"> <input name="e-mail"></p>'],
  passwordFields: [1, '<p>Password <input type="password"></p>'],
  textAreas: [1, '<p>Comment <textarea></textarea></p>'],
  buttons: [2, '<p><button>Yes</button> <input type="submit" value="No"> <input type="text"></p>'],
  choices: [2, '<p><input type="radio"> Boat <input type="radio"> Tram <input type="checkbox"></p>'],
  amounts: [
    3,
    '<label><input type="radio"> 5 €</label><div><button>£10 a month</button></div><input type="button" value="$20"><div><button>A lantern for 5 €, post paid</button></div>',
  ],
  headings: [2, '<h2>The plan</h2><h3>What the divers saw</h3><h4></h4>'],
  linkedHeadings: [
    1,
    `<h2>${link('/x')}</h2><h2>${link('#x', 'Contents')}</h2><h2>Read ${link('/y', 'the plan')}</h2>`,
  ],
  excerpts: [3, `<ul>${EXCERPTS}</ul>`],
  commentItems: [
    3,
    '<ol><li class="comment">About time, too.</li><li class="comment">And who pays?</li></ol><div itemscope itemtype="https://schema.org/Comment">At last.</div>',
  ],
  frames: [1, '<p>Video <iframe></iframe></p>'],
  times: [1, '<p><time>3 May</time></p>'],
};

describe('the count of a block', () => {
  it.each(Object.entries(KINDS))('holds its %s and no others', async (name, [count, markup]) => {
    const { box, counts } = await countIn(`<div id="box">${markup}</div>${markup}`);
    expect(counts.count(name as CountName, box)).toBe(count);
  });

  it('is not what the block itself is', async () => {
    const { box, counts } = await countIn('<div id="box"><h2>The plan</h2></div>');
    expect(counts.is('headings', box)).toBe(false);
    expect(counts.is('headings', box.children[0] as Block)).toBe(true);
  });

  it('marks a block that holds more than articles and menus do', async () => {
    const plain = await countIn(
      `<div id="box"><h2>The plan</h2><p>${link('/x')} <time>3 May</time></p></div>`,
    );
    expect(plain.counts.isMarked(plain.box)).toBe(false);
    const priced = await countIn('<div id="box"><p>A lantern £39</p></div>');
    expect(priced.counts.isMarked(priced.box)).toBe(true);
  });
});

describe('an entry of a row of short texts', () => {
  const row = (entries: string[]): string =>
    `<div>${entries.map((entry, at) => `<div class="entry"${at === 0 ? ' id="box"' : ''}>${entry}</div>`).join('')}</div>`;

  it('is one where most of the others hold no link', async () => {
    const { box, counts } = await countIn(row([link('/flour', 'Flour from the old mill'), 'Salt', 'Water']));
    expect(counts.isInRowOfText(box)).toBe(true);
  });

  it.each([
    ['where most are links', [link('/1', 'Flour'), link('/2', 'Salt'), 'Water']],
    ['where it stands beside one other', [link('/1', 'Flour'), 'Water']],
  ])('is none %s', async (_, entries) => {
    const { box, counts } = await countIn(row(entries));
    expect(counts.isInRowOfText(box)).toBe(false);
  });
});
