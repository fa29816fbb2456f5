import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/galley.ts';

/** What both stores ask for, in px. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const PROMO_TILE = { width: 440, height: 280 };

const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { height: 100vh; overflow: hidden; background: #efeae0; color: #211d1a; font: 600 31px/1.3 "Noto Serif", Georgia, serif }
h1 { font: inherit; padding: 34px 0 26px; text-align: center }
.window { position: absolute; inset: 112px 80px -20px; overflow: hidden; border-radius: 12px; background: #fff; box-shadow: 0 18px 60px #0004 }
.window img { display: block; width: 100% }
.window.half { right: 50% }
.window.half img { width: 1120px }
.rest { clip-path: inset(0 0 0 50%); }
.line { position: absolute; inset: 112px auto 0 calc(50% - 2px); width: 4px; background: #8a2432; }
.popup { position: absolute; right: 56px; top: 150px; width: 350px; border-radius: 12px; box-shadow: 0 12px 50px #0006 }`;

const picture = (png: string, cls = ''): string =>
  `<img class="${cls}" src="data:image/png;base64,${png}" alt="">`;
const page = (body: string, style = ''): string => `<!doctype html><style>${STYLE}${style}</style>${body}`;

/** A window under a sentence; a second picture lies over it as the popup does. */
export function frame(sentence: string, [window = '', popup]: readonly string[]): string {
  return page(
    `<h1>${sentence}</h1><div class="window">${picture(window)}</div>${popup ? picture(popup, 'popup') : ''}`,
  );
}

/** The page as the publisher shows it on the left, as Galley does on the right. */
export function split(sentence: string, before: string, after: string): string {
  return page(`<h1>${sentence}</h1>
    <div class="window">${picture(before)}</div>
    <div class="window rest">${picture(after)}</div><div class="line"></div>`);
}

/** The small picture of the Chrome store: name, icon and a corner of the article. */
export function promoTile(article: string): string {
  const icon = readFileSync(path.join(ROOT, 'public/icons/128.png')).toString('base64');
  return page(
    `${picture(icon, 'icon')}<h2>Galley</h2><p>The article,<br>and nothing but</p><div class="corner">${picture(article)}</div>`,
    `.icon { position: absolute; left: 28px; top: 30px; width: 56px }
     h2 { position: absolute; left: 28px; top: 104px; font-size: 36px }
     p { position: absolute; left: 28px; top: 158px; font: 400 19px/1.35 "Noto Sans", Arial, sans-serif }
     .corner { position: absolute; left: 214px; top: 44px; width: 520px; border-radius: 10px; overflow: hidden; box-shadow: 0 10px 34px #0004 }
     .corner img { display: block; width: 100% }`,
  );
}
