import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** The colour of one point of the window as it is painted, as `#rrggbb`. */
export async function pixelAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 }, captureBeyondViewport: false });
  return `#${Buffer.from(dataOf(Buffer.from(png)).subarray(1, 4)).toString('hex')}`;
}

/** The inflated data of a picture (PNG, W3C 2003): a filter, which does nothing to the first point, and its colours. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return inflateSync(Buffer.concat(parts));
}
