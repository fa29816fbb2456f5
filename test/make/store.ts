// `npm run store`: the pictures of the store pages and of the README, taken of the built extension at work.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startChromium } from '../support/chromium.ts';
import { FIXTURES, ROOT } from '../support/galley.ts';
import { serve } from '../support/server.ts';
import { frame, PROMO_TILE, promoTile, SCREENSHOT, split } from './store/frame.ts';
import { takeShots } from './store/shots.ts';

/** The name the sample page has in the pictures. */
const HOST = 'quayside.example';
const FOLDER = path.join(ROOT, 'docs/store');

/** The pictures in the order of the store page, each with the sentence that stands over it. */
async function main(): Promise<void> {
  rmSync(path.join(FOLDER, 'screenshots'), { recursive: true, force: true });
  mkdirSync(path.join(FOLDER, 'screenshots'), { recursive: true });
  const server = await serve(FIXTURES);
  const galley = await startChromium({ args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
  try {
    const shots = await takeShots(galley, `${server.origin.replace('127.0.0.1', HOST)}ferry/`);
    const scenes = {
      'screenshots/1-before-and-after': split('The article, and nothing but', shots.original, shots.article),
      'screenshots/2-article': frame('Calm to read, with the sections beside it', [shots.article]),
      'screenshots/3-outline': frame('The outline: every section in one sentence', [shots.outline]),
      'screenshots/4-why': frame('Every hidden block is explained, and comes back with one click', [
        shots.article,
        shots.popup,
      ]),
      'screenshots/5-text': frame('Set the text to your taste, for all sites or for one', [shots.typography]),
    };
    const canvas = await galley.blank();
    const paint = async (name: string, size: { width: number; height: number }, html: string) => {
      await canvas.setViewport(size);
      await canvas.setContent(html);
      await canvas.screenshot({ path: path.join(FOLDER, `${name}.png`) as `${string}.png` });
      console.log(`docs/store/${name}.png`);
    };
    for (const [name, html] of Object.entries(scenes)) await paint(name, SCREENSHOT, html);
    await paint('promo-tile', PROMO_TILE, promoTile(shots.article));
  } finally {
    await galley.close();
    await server.close();
  }
}

await main();
