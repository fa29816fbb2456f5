import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { choose, until } from '../support/galley.ts';
import { servePages } from '../support/newsroom/serve.ts';

/** Paragraphs of an invented article, by language. */
const TEXTS = {
  en: 'The night ferry to Skarholm will stop at a second harbour from May, the operator said on Thursday. The change adds twenty minutes to the crossing and gives three villages their first direct link to the mainland since the old pier was closed. Nobody on the island had asked for it, and nobody on the island objected.',
  de: 'Die Nachtfähre nach Skarholm wird ab Mai an einem zweiten Hafen halten, teilte die Reederei am Donnerstag mit. Die Überfahrt dauert dadurch zwanzig Minuten länger, und drei Dörfer bekommen ihre erste direkte Verbindung zum Festland, seit die alte Mole geschlossen wurde. Niemand auf der Insel hatte danach gefragt.',
  ru: 'Ночной паром до Скархольма с мая будет заходить во вторую гавань, сообщил в четверг перевозчик. Переправа станет на двадцать минут длиннее, а три деревни получат первое прямое сообщение с материком с тех пор, как закрыли старый причал. Никто на острове об этом не просил, и никто не возражал.',
  el: 'Το νυχτερινό πλοίο για το Σκάρχολμ θα σταματά από τον Μάιο σε ένα δεύτερο λιμάνι, ανακοίνωσε την Πέμπτη η εταιρεία. Το ταξίδι γίνεται είκοσι λεπτά μεγαλύτερο και τρία χωριά αποκτούν την πρώτη απευθείας σύνδεση με τη στεριά από τότε που έκλεισε η παλιά αποβάθρα. Κανείς δεν το είχε ζητήσει στο νησί.',
  ar: 'ستتوقف العبارة الليلية إلى الجزيرة ابتداء من مايو في ميناء ثان، كما أعلنت الشركة يوم الخميس. وتطول الرحلة بذلك عشرين دقيقة، وتحصل ثلاث قرى على أول خط مباشر إلى البر منذ إغلاق الرصيف القديم. لم يطلب ذلك أحد في الجزيرة، ولم يعترض عليه أحد من سكانها حتى الآن.',
  he: 'מעבורת הלילה אל האי תעצור החל בחודש מאי גם בנמל שני, כך הודיעה החברה ביום חמישי. ההפלגה תתארך בעשרים דקות, ושלושה כפרים יקבלו קו ישיר ראשון אל היבשה מאז נסגר הרציף הישן. איש באי לא ביקש זאת, ואיש מתושביו לא התנגד לכך עד היום.',
  ja: '港町へ向かう夜行の船が五月から二つ目の港にも寄ることになったと、運航会社が木曜日に発表した。渡航時間は二十分長くなるが、三つの村が古い桟橋の閉鎖以来初めて本土と直接結ばれる。島の誰も求めていなかったが、反対する人もいなかった。',
  zh: '运营公司周四宣布，前往岛上的夜间渡轮从五月起将停靠第二个港口。航程因此延长二十分钟，但三个村庄自旧码头关闭以来首次与大陆直接相连。岛上没有人要求这样做，也没有人表示反对。今年夏天的船票已经开始出售。',
  ko: '섬으로 가는 야간 여객선이 오월부터 두 번째 항구에도 들른다고 운항사가 목요일에 밝혔다. 항해 시간은 이십 분 길어지지만 세 마을은 옛 부두가 문을 닫은 뒤 처음으로 육지와 바로 이어진다. 섬에서 이를 바란 사람도 반대한 사람도 없었다.',
} as const;
type Lang = keyof typeof TEXTS;

const pageIn = (lang: Lang) => ({
  path: `/${lang}`,
  html: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Skarholm</title><body><main><article><h1>Skarholm</h1>${`<p>${TEXTS[lang]}</p>`.repeat(6)}</article></main></body></html>`,
});

const open = async ({ galley, server }: Bench, lang: Lang): Promise<Page> => {
  const page = await galley.open(new URL(lang, server.origin).href);
  // Wide enough for the widest typeface beside the list of sections and the open panel.
  await page.setViewport({ width: 1600, height: 900 });
  await choose(await galley.clickToolbar(page), 'Article');
  await until('the reader look', () => galley.reader(page));
  await page.bringToFront();
  return page;
};

/** How long the lines are on average, but for the last of each paragraph: in characters and in em of the text. */
const linesOf = ({ galley }: Bench, page: Page) =>
  galley.inReader<{ characters: number; em: number }>(
    page,
    `const range = document.createRange();
     const lines = [];
     const paragraphs = [...dialog.querySelectorAll('.body > p:not(.back)')];
     for (const paragraph of paragraphs) {
       const [text] = paragraph.childNodes;
       const own = [];
       let last = -1;
       for (let at = 0; at < text.length; at++) {
         range.setStart(text, at);
         range.setEnd(text, at + 1);
         const box = range.getBoundingClientRect();
         if (box.height === 0) { if (own.length > 0) own[own.length - 1]++; continue; }
         if (box.top > last + box.height / 2) own.push(0);
         last = box.top;
         own[own.length - 1]++;
       }
       lines.push(...own.slice(0, -1));
     }
     const [first] = paragraphs;
     return {
       characters: lines.reduce((sum, count) => sum + count, 0) / lines.length,
       em: first.getBoundingClientRect().width / parseFloat(getComputedStyle(first).fontSize),
     }`,
  );

/** Chooses a typeface in the panel, and waits until the text is set in it. */
const setFace = async ({ galley }: Bench, page: Page, name: string): Promise<void> => {
  await galley.inReader(
    page,
    `if (!dialog.querySelector('.type.panel')) dialog.querySelector('.type-button').click()`,
  );
  await until(`the choice of ${name}`, () =>
    galley.inReader<boolean>(
      page,
      `const label = [...dialog.querySelectorAll('.faces label')].find((item) => item.textContent === ${JSON.stringify(name)});
       const input = label?.querySelector('input');
       if (input && !input.checked) input.click();
       return Boolean(input)`,
    ),
  );
  const shipped = ['Literata', 'Atkinson Hyperlegible', 'OpenDyslexic'].includes(name);
  if (!shipped) return;
  await until(`the typeface ${name}`, () =>
    galley.inReader<boolean>(
      page,
      `const [first] = getComputedStyle(dialog.querySelector('.body')).fontFamily.split(',');
       return /^"?g[a-z0-9]+-/.test(first)`,
    ),
  );
};
const FACES = [
  'Literata',
  'Sans serif',
  'System',
  'Monospace',
  'Atkinson Hyperlegible',
  'OpenDyslexic',
  'Serif',
];

inBothBrowsers(
  'the lines of an article as Galley sets it at first',
  (bench) => {
    it.each(['en', 'de', 'ru', 'el'] as const)('hold 62 to 68 characters in every face: %s', async (lang) => {
      const page = await open(bench, lang);
      const means: Record<string, number> = {};
      for (const face of FACES) {
        await setFace(bench, page, face);
        const fits = async (): Promise<boolean> => {
          const { characters } = await linesOf(bench, page);
          means[face] = Math.round(characters * 10) / 10;
          return characters >= 62 && characters <= 68;
        };
        // The files of a typeface come one after the other.
        await until(`lines of ${face}`, fits, 3000).catch(() => undefined);
      }
      console.info(bench.galley.name, lang, JSON.stringify(means));
      expect(Object.entries(means).filter(([, mean]) => mean < 62 || mean > 68)).toEqual([]);
      await page.close();
    });

    it.each(['ar', 'he'] as const)('hold 60 to 75 characters: %s', async (lang) => {
      const page = await open(bench, lang);
      const { characters } = await linesOf(bench, page);
      console.info(bench.galley.name, lang, characters);
      expect(characters).toBeGreaterThanOrEqual(60);
      expect(characters).toBeLessThanOrEqual(75);
      await page.close();
    });

    // An ideograph is as wide as it is high, in every face.
    it.each(['ja', 'zh', 'ko'] as const)('have room for 32 to 40 characters: %s', async (lang) => {
      const page = await open(bench, lang);
      const { em } = await linesOf(bench, page);
      expect(em).toBeGreaterThanOrEqual(32);
      expect(em).toBeLessThanOrEqual(40);
      await page.close();
    });

    it('hold as many at other sizes and spacings', async () => {
      const page = await open(bench, 'en');
      await setFace(bench, page, 'Literata');
      const more = (label: string) =>
        bench.galley.inReader(page, `dialog.querySelector('button[aria-label="${label}: more"]').click()`);
      await more('Letter spacing');
      await until('lines', async () => {
        const { characters } = await linesOf(bench, page);
        return characters >= 62 && characters <= 68;
      });
      await bench.galley.inReader(page, `dialog.querySelector('.scope button').click()`);
      await page.close();
    });
  },
  { serve: () => servePages((Object.keys(TEXTS) as Lang[]).map(pageIn)) },
);
