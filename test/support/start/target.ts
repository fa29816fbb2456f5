import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES } from '../galley.ts';
import { serve } from '../server.ts';
import { Problem } from './problem.ts';

/** The page to show. */
export interface Target {
  url: string;
  /** How the page is called in messages: what was typed, or “the sample article”. */
  name: string;
  /** True for pages from elsewhere, which run their own scripts. */
  foreign: boolean;
  close(): Promise<void>;
}

const SAVED = /\.x?html?(?:\.gz)?$/i;

/**
 * Turns the argument of `npm start` into a page that a browser can open: the sample article without one, an address
 * as it is, a saved page from a server on this machine. Throws a {@link Problem} where it cannot be read.
 */
export async function resolveTarget(argument: string | undefined): Promise<Target> {
  if (argument === undefined) {
    const { origin, close } = await serve(FIXTURES);
    return { url: `${origin}sample/`, name: 'the sample article', foreign: false, close };
  }
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new Problem(`“${argument}” is not an address.`);
    return { url: argument, name: argument, foreign: true, close: async () => undefined };
  }
  const file = savedPage(argument);
  const { origin, close } = await serve(path.dirname(file), { saved: true });
  return { url: origin + encodeURIComponent(path.basename(file)), name: argument, foreign: false, close };
}

/** The full path of a saved page that can be read. */
function savedPage(argument: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(argument))
    throw new Problem(`Galley opens addresses that start with http:// or https://, not “${argument}”.`);
  const file = path.resolve(argument);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats)
    throw new Problem(`There is no file “${argument}”. An address must start with http:// or https://.`);
  if (!stats.isFile() || !SAVED.test(file))
    throw new Problem(`“${argument}” is not a saved page: give a file that ends in .html or .html.gz.`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Problem(`The file “${argument}” may not be read by this user.`);
  }
  return file;
}
