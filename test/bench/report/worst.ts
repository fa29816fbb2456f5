import { type CorpusPage, pageKey } from '../corpus.ts';
import { labelledPage, type ScoredPage } from '../results.ts';
import { renderedEntries } from '../score/labels.ts';
import { goldHeadings, ownHeadings, surplus } from '../score/outline.ts';
import { comparable } from '../score/tokens.ts';
import { disputed } from './disputed.ts';
import { linesNotIn } from './lines.ts';

const LINE_CHARACTERS = 100;

/** Something Galley got wrong on a page: how much (for ranking) and what, a line each. */
interface Fault {
  name: string;
  weight: number;
  lines: string[];
}

/** What Galley got wrong, the worst pages first: texts of each set, titles, outlines, labelled blocks, blocks hidden. */
export function listWorst(pages: readonly ScoredPage[], count: number): string {
  if (count === 0) return '';
  const sets = [...new Set(pages.map(({ page }) => page.record.set))].sort();
  return [
    ...sets.map((set) =>
      section(
        `worst texts, ${set}`,
        pages.filter(({ page }) => page.record.set === set).flatMap(textFault),
        count,
      ),
    ),
    section('titles', pages.flatMap(titleFault), count),
    section('outlines', pages.flatMap(outlineFault), count),
    section('clutter left visible', pages.flatMap(clutterFault), count),
    section('wrong category', pages.flatMap(categoryFault), count),
    section('hidden, and shown by both others', pages.flatMap(disputedFault), count),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Every labelled article block that would be hidden, with the reason given for it; empty where there is none. */
export function listHiddenArticleBlocks(pages: readonly ScoredPage[]): string {
  const faults = pages.flatMap((scored) =>
    labelledPage(scored).flatMap(({ labels, keep }) => {
      const lines = labels.keep.flatMap((label, index) => {
        const outcome = keep[index];
        const text = label.anchor ?? label.selector ?? '';
        return outcome?.hidden ? [`! ${label.kind} "${text}" as ${outcome.category}: ${outcome.reason}`] : [];
      });
      return lines.length ? [{ name: title(scored.page), weight: lines.length, lines }] : [];
    }),
  );
  return section('article blocks wrongly hidden', faults, faults.length);
}

/** Labels that do not point to exactly one place: they cannot count, so they must not go unnoticed. */
export function listUnresolvedLabels(pages: readonly ScoredPage[]): string {
  const faults = pages.flatMap((scored) =>
    labelledPage(scored).flatMap(({ labels, clutter, keep }) => {
      const lost = [
        ...labels.clutter.filter((_, index) => !clutter[index]?.resolved),
        ...labels.keep.filter((_, index) => !keep[index]?.resolved),
      ];
      const lines = lost.map(({ anchor, selector }) => `? ${anchor ?? selector}`);
      return lines.length ? [{ name: title(scored.page), weight: lines.length, lines }] : [];
    }),
  );
  return section('labels that point nowhere', faults, faults.length);
}

function section(heading: string, faults: readonly Fault[], count: number): string {
  if (faults.length === 0) return '';
  const worst = [...faults].sort((a, b) => b.weight - a.weight).slice(0, count);
  const shown = worst.map(({ name, lines }) =>
    [`  ${name}`, ...lines.map((line) => `    ${line}`)].join('\n'),
  );
  return [`== ${heading} (${worst.length} of ${faults.length} pages)`, ...shown].join('\n');
}

function textFault({ page, report, scores }: ScoredPage): Fault[] {
  const { gold } = page.record;
  const { text } = report.galley.prediction;
  const { body, phrases, excerptFound } = scores.galley ?? {};
  if (body) {
    const wanted = gold.text ?? '';
    const allowed = `${gold.summary ?? ''}\n${wanted}\n${gold.title ?? ''}`;
    const lines = [...missing(linesNotIn(wanted, text)), ...extra(linesNotIn(text, allowed))];
    const shares = `F1 ${body.f1.toFixed(3)}, missing ${percent(body.missed)}, extra ${percent(body.extra)}`;
    return body.f1 < 1 ? [{ name: `${title(page)} ${shares}`, weight: 1 - body.f1, lines }] : [];
  }
  if (phrases) {
    const flat = text.replace(/\s+/gu, ' ');
    const has = (phrase: string) => flat.includes(phrase.replace(/\s+/gu, ' ').trim());
    const lines = [
      ...missing((gold.with ?? []).filter((phrase) => !has(phrase))),
      ...extra((gold.without ?? []).filter(has)),
    ];
    const counts = `missing ${phrases.lost}, extra ${phrases.leaked}`;
    return lines.length ? [{ name: `${title(page)} ${counts}`, weight: lines.length, lines }] : [];
  }
  return excerptFound === false
    ? [
        {
          name: title(page),
          weight: 1,
          lines: [...missing([gold.excerpt ?? '']), ...extra([text])],
        },
      ]
    : [];
}

function titleFault({ page, report }: ScoredPage): Fault[] {
  const { gold, set } = page.record;
  const got = report.galley.prediction.title;
  // The titles of this set were rewritten when it was recorded.
  if (!gold.title || set === 'postlight' || comparable(gold.title) === comparable(got)) return [];
  return [
    {
      name: title(page),
      weight: got ? 1 : 2,
      lines: [...missing([gold.title]), ...extra([got])],
    },
  ];
}

function outlineFault({ page, report }: ScoredPage): Fault[] {
  const wanted = goldHeadings(page.record.gold);
  if (wanted.length === 0) return [];
  const got = ownHeadings(report.galley.prediction, page.record.gold.title);
  const lines = [...missing(surplus(wanted, got)), ...extra(surplus(got, wanted))];
  return lines.length ? [{ name: title(page), weight: lines.length, lines }] : [];
}

function clutterFault(scored: ScoredPage): Fault[] {
  return labelledPage(scored).flatMap((labelled) => {
    const left = renderedEntries(labelled).filter(({ outcome }) => !outcome.hidden);
    const lines = left.map(
      ({ label }) => `${label.category} [${label.box}] ${label.anchor ?? label.selector}`,
    );
    return lines.length ? [{ name: title(scored.page), weight: lines.length, lines }] : [];
  });
}

function categoryFault(scored: ScoredPage): Fault[] {
  return labelledPage(scored).flatMap((labelled) => {
    const lines = renderedEntries(labelled).flatMap(({ label, outcome }) =>
      outcome.hidden && outcome.category !== label.category
        ? [
            `${label.category}, not ${outcome.category}: ${label.anchor ?? label.selector} (${outcome.reason})`,
          ]
        : [],
    );
    return lines.length ? [{ name: title(scored.page), weight: lines.length, lines }] : [];
  });
}

function disputedFault({ page, report }: ScoredPage): Fault[] {
  const lines = disputed(report).map(
    ({ category, reason, text }) => `! ${category}, ${reason}: ${text.slice(0, LINE_CHARACTERS)}`,
  );
  return lines.length ? [{ name: title(page), weight: lines.length, lines }] : [];
}

function missing(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line.slice(0, LINE_CHARACTERS)}`);
}

function extra(lines: readonly string[]): string[] {
  return lines.map((line) => `+ ${line.slice(0, LINE_CHARACTERS)}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function title({ record }: CorpusPage): string {
  return `${pageKey(record)} (${record.lang}, ${record.domain})`;
}
