import { describe, expect, it } from 'vitest';
import { analyzePage } from '../page';

const POST =
  '<p>The lamp on the mole burns again. I climbed up on Sunday with a can of oil and a box of matches, and stayed until the first boats came in, because nobody had told the keeper that he was retired.</p><p>Whoever has the key for the lower gate, please leave it at the chandler’s before the weekend.</p>';

const row = (entries: readonly [title: string, text: string][], more = ''): string =>
  `<ul>${entries.map(([title, text]) => `<li><a href="/${encodeURIComponent(title)}">${title}</a><br><small>${text}</small>${more}</li>`).join('')}</ul>`;
const page = (list: string, lang = 'en') =>
  analyzePage(`<div><h1>The lamp burns again</h1><div class="entry">${POST}${list}</div></div>`, lang);

const ENGLISH: readonly [string, string][] = [
  [
    'The winter the harbour froze over',
    'Nobody alive had seen ice that thick. The ferry lay still for six weeks and the children walked to the island and ba...',
  ],
  [
    'Who painted the chandler’s door',
    'It was green on Saturday and on Sunday it was blue. There are three people in this town who own a ladder of that hei...',
  ],
  [
    'A boat that nobody wants',
    'She has been lying behind the fish hall since the spring, and her owner, if there is one, has not answered a single let...',
  ],
];
const CUT_SHORT: readonly [string, string][] = [
  [
    'Der Winter, in dem der Hafen zufror',
    'So dickes Eis hatte niemand je gesehen. Die Fähre lag sechs Wochen still, und die Kinder gingen zu Fuß zur Insel hinüber und am Abend wieder zurück, was die Lehrerin zuerst nicht gla',
  ],
  [
    'Wer die Tür am Laden gestrichen hat',
    'Am Samstag war sie noch grün, und am Sonntag war sie blau. In dieser Stadt gibt es drei Leute mit einer Leiter, die so hoch ist, und zwei von ihnen waren an dem Wochenende gar nicht',
  ],
  [
    'Ein Boot, das niemand haben will',
    'Seit dem Frühjahr liegt es hinter der Fischhalle, und wem es gehört, wenn es jemandem gehört, der hat auf keinen einzigen Brief geantwortet, den die Hafenmeisterin ihm bisher geschr',
  ],
];
const BEST: readonly [string, string][] = [
  [
    'The green bench by the pier',
    'You see every boat that comes in from here, and in the morning the sun is in your back. Bring something to sit on, the paint comes off.',
  ],
  [
    'The steps of the fish hall',
    'Loud and cold, but nobody will ask what you are doing there. The best hour is the one before the auction begins.',
  ],
  [
    'The wall behind the church',
    'Out of the wind, and there is a tap. Whoever comes with children should know that the wall ends without warning.',
  ],
];
const ADDRESSES: readonly [string, string][] = [
  ['The old ropewalk museum', '14 Quay Street, open from Tuesday to Sunday, 10 to 18 h, tel. 0555 120'],
  ['The chandler’s garden', '3 Gate Lane, open daily in summer, 9 to 20 h, tel. 0555 348'],
  ['The keeper’s house', 'On the mole, open on the first Sunday of the month, tel. 0555 771'],
];

describe('a row of linked titles, each with the beginning of a text,', () => {
  it.each([
    ['that ends in an ellipsis', row(ENGLISH), 'en', ENGLISH],
    ['that ends in the middle of a word', row(CUT_SHORT), 'de', CUT_SHORT],
    ['that ends in a link to read on', row(ENGLISH, ' <a href="/more">Read more</a>'), 'en', ENGLISH],
  ])('leads to other articles: %s', async (_, list, lang, entries) => {
    const { analysis } = await page(list, lang);
    expect(analysis.article?.html).toContain('lower gate');
    for (const [title] of entries) expect(analysis.article?.html).not.toContain(title);
    const [found] = analysis.clutter.filter(({ element }) =>
      element.textContent?.includes(entries[0]?.[0] ?? ''),
    );
    expect(found?.category).toBe('related');
    expect(found?.reason).toContain('3 cards of other articles');
  });

  it.each([
    ['whole sentences', row(BEST), BEST],
    ['addresses and opening hours', row(ADDRESSES), ADDRESSES],
    ['two entries only', row(ENGLISH.slice(0, 2)), ENGLISH.slice(0, 2)],
  ])('is the article’s own list with %s', async (_, list, entries) => {
    const { analysis } = await page(list);
    for (const [title] of entries) expect(analysis.article?.html).toContain(title);
  });

  it('is what a page without other text is about', async () => {
    const { analysis } = await analyzePage(`<div><h1>All posts</h1>${row(ENGLISH)}</div>`);
    const hidden = analysis.clutter.map(({ element }) => element.textContent).join();
    for (const [title] of ENGLISH) expect(hidden).not.toContain(title);
  });
});
