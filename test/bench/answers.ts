import { readFileSync, writeFileSync } from 'node:fs';
import { pageKey } from './corpus.ts';
import type { Measured } from './measure.ts';
import type { Answer } from './probe/answer.ts';

/** What the engine said of each page, by the page's key. */
export type Answers = Record<string, Answer>;

/** One field of one page that differs from what was said before. */
export interface Difference {
  page: string;
  field: string;
  before: string;
  now: string;
}

/** Characters shown of each side, around the first one that differs. */
const SHOWN_BEFORE = 30;
const SHOWN_CHARACTERS = 160;

/** Takes the answers out of measured pages; pages that failed have none. */
export function answersOf(measured: readonly Measured<Answer>[]): Answers {
  return Object.fromEntries(
    measured.flatMap((one) => ('report' in one ? [[pageKey(one.page.record), one.report]] : [])),
  );
}

/** Reads answers that were written by {@link writeAnswers}. */
export function readAnswers(file: string): Answers {
  return JSON.parse(readFileSync(file, 'utf8')) as Answers;
}

/** Writes answers to a file, to be compared with later ones. */
export function writeAnswers(file: string, answers: Answers): void {
  writeFileSync(file, JSON.stringify(answers));
}

/** Every field that differs between two runs, on the pages of the later run. A page without an earlier answer differs. */
export function differences(before: Answers, now: Answers): Difference[] {
  return Object.entries(now).flatMap(([page, answer]) => {
    const was = before[page];
    if (!was) return [{ page, field: 'page', before: 'not measured', now: 'measured' }];
    const old = fieldsOf(was);
    const fresh = fieldsOf(answer);
    const names = new Set([...old.keys(), ...fresh.keys()]);
    return [...names].flatMap((field) => {
      const one = old.get(field) ?? '';
      const other = fresh.get(field) ?? '';
      return one === other ? [] : [{ page, field, ...around(one, other) }];
    });
  });
}

/** One line a difference, and a count. */
export function describeDifferences(found: readonly Difference[], pages: number): string {
  const changed = new Set(found.map(({ page }) => page)).size;
  return [
    ...found.map(
      ({ page, field, before, now }) => `${page}  ${field}\n  before: ${before}\n  now:    ${now}`,
    ),
    `${changed} of ${pages} pages differ.`,
  ].join('\n');
}

function fieldsOf({ article, ...rest }: Answer): Map<string, string> {
  const fields = { ...rest, ...(article ?? { article: 'none' }) };
  return new Map(
    Object.entries(fields).map(([name, value]) => [
      name,
      JSON.stringify(name === 'html' ? collapsed(String(value)) : value),
    ]),
  );
}

/** HTML without white space that a browser collapses. */
function collapsed(html: string): string {
  return html
    .replace(/(?:\s|&nbsp;)+/g, ' ')
    .replace(/(<(?:p|h\d|figcaption|li|td|th)\b[^>]*>) /g, '$1')
    .replace(/ (<\/(?:p|h\d|figcaption|li|td|th)>)/g, '$1');
}

function around(before: string, now: string): { before: string; now: string } {
  let at = 0;
  while (at < before.length && before[at] === now[at]) at++;
  const from = Math.max(0, at - SHOWN_BEFORE);
  return {
    before: before.slice(from, from + SHOWN_CHARACTERS),
    now: now.slice(from, from + SHOWN_CHARACTERS),
  };
}
