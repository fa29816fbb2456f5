import type { Context } from '../context/context';
import { letters } from '../dom/characters';
import { endsInFullStop } from '../dom/text';
import { endsTitle } from '../locate/title-runs';
import { type Block, commonAncestor } from '../page/block';
import { isByline } from '../roles/byline';
import { isDate } from '../roles/publication-date';

/** Blocks with text after the paragraph among which author or day may stand. By hand. */
const LINES_AFTER = 4;
/** Headings that lead to other pages, beside the report; a front page has more. By hand. */
const MOST_TEASERS = 4;
/** What a page of a film, a form or an error has beside its sentence. */
const NO_REPORT = 'iframe, video, audio, object, embed, form, input, textarea, [role="search"]';
/** What belongs to the page around a report. */
const AROUND = 'header, nav, footer, aside';
/** Initials or the agency after the last sentence: "(jh)", "(dpa/lno)". */
const SIGNED = /[.。]["”“’»)]*\s*[([（][^\s()]{2,12}[)\]）]$/u;
/** Place and agency before the first: "OSTSTRAND (QP) –". */
const FILED = /^[^.!?]{2,30}\([^)]{2,12}\)\s?[-\u2013\u2014:]/;

/**
 * True for a report of one paragraph on a page that does not declare an article: the title of the page is its headline, the
 * paragraph is whole sentences, and author or day stand beside it. Error pages are not signed; front pages, pages of films
 * and forms hold something else in the same box.
 */
export function isReport(context: Context): boolean {
  const { headline, firstProse, page, counts } = context;
  if (!headline || !firstProse || headline.index > firstProse.index) return false;
  const said = letters(headline.text);
  if (said === letters(page.metadata.siteName ?? '')) return false;
  const isTitle = page.metadata.titles.some((title) => letters(title) === said || endsTitle(said, title));
  const isSigned = SIGNED.test(firstProse.text);
  if (!isTitle || !(isSigned || endsInFullStop(firstProse.text))) return false;
  const between = page.blocks.slice(headline.end, firstProse.index);
  const box = commonAncestor(headline, firstProse);
  if (between.some((block) => counts.is('linkedHeadings', block)) || holdsElse(box)) return false;
  if (counts.count('linkedHeadings', box) > MOST_TEASERS) return false;
  if (isSigned || FILED.test(firstProse.text)) return true;
  return linesBeside(box, firstProse, context).some(
    (line) => isByline(line, context) || isDate(line, context),
  );
}

function holdsElse({ element }: Block): boolean {
  return [...element.querySelectorAll(NO_REPORT)].some((part) => {
    const around = part.parentElement?.closest(AROUND);
    return !around || !element.contains(around);
  });
}

/** The lines between headline and paragraph, and the first ones after it in the same box. */
function linesBeside(box: Block, { end }: Block, { head, page }: Context): readonly Block[] {
  const after = page.blocks.slice(end, box.end).filter(({ text }) => text !== '');
  return [...head.lines, ...after.slice(0, LINES_AFTER)];
}
