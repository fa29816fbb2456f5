import type { FindingReport } from '../probe/findings.ts';
import type { Inspection } from '../probe/inspect.ts';

/** What the engine says about a page, for a reader. */
export function describeInspection({
  article,
  text,
  outline,
  access,
  findings,
  leftOut,
}: Inspection): string {
  return [
    section('clutter', findings.map(describeFinding).join('\n')),
    section('left out', leftOut.map(({ text: words, reason }) => `${reason}\n    > ${words}`).join('\n')),
    section('access', `${access.state}, ${access.words} words: ${access.reason}`),
    section(
      'article',
      Object.entries(article)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n'),
    ),
    section(
      'outline',
      outline
        .map(
          ({ level, title, words, inferred }) =>
            `${'  '.repeat(level - 2)}${title} (${words} words${inferred ? ', inferred' : ''})`,
        )
        .join('\n'),
    ),
    section('text', text),
  ].join('\n\n');
}

function describeFinding({ category, confidence, element, words, reason, text }: FindingReport): string {
  return `${category} ${confidence.toFixed(2)}  ${element}, ${words} words\n    ${reason}\n    > ${text}`;
}

function section(heading: string, content: string): string {
  return `== ${heading}\n${content || 'none'}`;
}
