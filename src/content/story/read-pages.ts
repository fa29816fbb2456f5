import { declaredNext } from '../../engine/access/story-pages/story-pages';
import { resolved, withoutHash } from '../../engine/dom/url';
import { type OtherPage, PAGES_A_PRESS, type ReadingTools, type StoryProblem, type Way } from './contract';
import { fetchPage } from './fetch-page';
import { whileInFrame } from './frame';
import { parsePage } from './parse';
import { quieten } from './quiet';

/** Reads the pages of a story, one after the other. See `StoryPart`. */
export async function readPages(way: Way, tools: ReadingTools): Promise<StoryProblem | null> {
  const visited = new Set(tools.known.map(withoutHash));
  for (let count = 0; count < PAGES_A_PRESS; count++) {
    const { next, all, last } = tools.state();
    const link = way === 'all' ? all : next;
    if (!link?.isHere) return null;
    if (visited.has(withoutHash(link.address))) return { kind: 'loop' };
    visited.add(withoutHash(link.address));
    const number = way === 'all' ? 1 : last + 1;
    const read = await readPage(link.address, number, visited, tools);
    if ('kind' in read) return read;
    if (!tools.take(read.page, way, way === 'all' ? undefined : read.next))
      return { kind: way === 'all' ? 'no-text' : 'loop' };
    if (read.page.access.state === 'cut-off') return { kind: 'cut-off' };
    if (way === 'all') return null;
  }
  return null;
}

interface Read {
  page: OtherPage;
  next: string | undefined;
}

async function readPage(
  address: string,
  number: number,
  visited: Set<string>,
  { signal, analyze, hold, state }: ReadingTools,
): Promise<Read | StoryProblem> {
  const fetched = await fetchPage(address, signal);
  if ('kind' in fetched) return fetched;
  // Redirected to a page that is here.
  const from = withoutHash(fetched.address);
  if (from !== withoutHash(address) && visited.has(from)) return { kind: 'loop' };
  visited.add(from);
  const parsed = parsePage(fetched.html);
  const base = parsed.querySelector('base[href]')?.getAttribute('href');
  const links = resolved(base ?? '', fetched.address)?.href ?? fetched.address;
  // Before the page is quietened: it has no links to other pages in its head afterwards.
  const declared = declaredNext(parsed, fetched.address, number);
  const quiet = quieten(parsed);
  const found = await analyze(
    {
      parsed,
      whileLaidOut: (use) => whileInFrame(quiet, hold, use),
    },
    links,
  );
  signal.throwIfAborted();
  const { article, outline, pages, access, accessHere } = found;
  if (!article) return { kind: 'no-text' };
  const own = pages?.current === number ? pages : null;
  return {
    page: { number, address: fetched.address, article, outline, pages, access: accessHere ?? access },
    next: own?.next ?? (number < (own?.total ?? state().total ?? Infinity) ? declared : undefined),
  };
}
