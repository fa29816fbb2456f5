import type { Scene } from '../clutter/scene';
import type { Article } from '../types';
import { headZone } from './byline';
import type { Declared } from './declared';
import { printedDay } from './printed-day';

/** The first newspaper came out in 1605; what says it is older is what systems write where they know no date. */
const EARLIEST_MS = Date.UTC(1605, 0);

/** The first valid date as ISO 8601; dates without a time stay dates. */
export function isoDate(...candidates: (string | null | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const text = candidate?.trim();
    if (!text) continue;
    const compact =
      /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
        text,
      );
    const normal = compact
      ? `${compact[1]}-${compact[2]}-${compact[3]}T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${zone(compact[7])}`
      : text;
    const time = Date.parse(normal);
    if (!(time >= EARLIEST_MS) || !/\d{4}/.test(text)) continue;
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : new Date(time).toISOString();
  }
  return undefined;
}

function zone(text: string | undefined): string {
  if (!text) return 'Z';
  return text.length === 5 ? `${text.slice(0, 3)}:${text.slice(3)}` : text;
}

/** Lines with a date are short. */
const DATE_LINE_WORDS = 20;

/**
 * Date of publication and of the last change: from JSON-LD or meta tags, else from the `time` elements between headline
 * and text, else the day printed there.
 * @param lang the language in which months are printed, BCP 47
 */
export function readTimes(
  scene: Scene,
  declared: Declared,
  lang: string | undefined,
): Pick<Article, 'publishedTime' | 'modifiedTime'> {
  const times = timesInHead(scene);
  const marked = (property: string): string | null | undefined =>
    times.find((time) => time.getAttribute('itemprop') === property)?.getAttribute('datetime');
  const first = times.find((time) => time.getAttribute('itemprop') !== 'dateModified');
  const publishedTime =
    isoDate(declared.published, marked('datePublished'), first?.getAttribute('datetime')) ??
    printedInHead(scene, lang);
  const modifiedTime = isoDate(declared.modified, marked('dateModified'));
  return {
    ...(publishedTime ? { publishedTime } : {}),
    ...(modifiedTime && modifiedTime !== publishedTime ? { modifiedTime } : {}),
  };
}

function timesInHead({ headline, firstProse, page }: Scene): Element[] {
  if (!headline || !firstProse) return [];
  return [...page.body.element.querySelectorAll('time[datetime]')].filter((time) => {
    const after = headline.element.compareDocumentPosition(time);
    const before = firstProse.element.compareDocumentPosition(time);
    return (
      Boolean(after & Node.DOCUMENT_POSITION_FOLLOWING) && Boolean(before & Node.DOCUMENT_POSITION_PRECEDING)
    );
  });
}

function printedInHead(scene: Scene, lang: string | undefined): string | undefined {
  for (const node of headZone(scene)) {
    const day = node.words <= DATE_LINE_WORDS ? printedDay(node.text, lang) : null;
    if (day) return day;
  }
  return undefined;
}
