import { fetchBytes } from './fetch-bytes';
import { type BookPicture, bookPicture } from './picture-types';

/** A picture in a book. */
export interface PictureFile extends BookPicture {
  /** Its name beside the text. */
  name: string;
}

/** The pictures of a book, by their address. */
export type Pictures = ReadonlyMap<string, PictureFile>;

/** Pictures that are asked for at a time, as browsers do on one connection of HTTP/1.1. */
const AT_A_TIME = 6;
/** Bytes of all pictures: a file that mail and reading devices still take. By hand. */
const MOST_BYTES = 50_000_000;

/** Loads the pictures of a text, each address once. Those that cannot be had are missing. */
export async function loadPictures(body: Element): Promise<Pictures> {
  const addresses = new Set(
    [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''),
  );
  const waiting = [...addresses].filter(Boolean).entries();
  const found: [number, string, BookPicture][] = [];
  let bytes = 0;
  const work = async (): Promise<void> => {
    for (const [at, address] of waiting) {
      const answer = bytes < MOST_BYTES ? await fetchBytes(address) : null;
      const picture = answer && (await bookPicture(answer));
      if (!picture) continue;
      bytes += picture.bytes.length;
      if (bytes <= MOST_BYTES) found.push([at, address, picture]);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  found.sort(([one], [other]) => one - other);
  return new Map(
    found.map(([, address, picture], at) => [
      address,
      { ...picture, name: `pictures/${at + 1}.${picture.extension}` },
    ]),
  );
}
