import { holds, parentElementOf } from '../dom/clobbering';
import { SEVERAL } from '../dom/scales';
import { minutesOfDay } from '../roles/time-of-day';
import type { LiveEntries, Section } from '../types';

/** Characters at the beginning of an entry in which its time stands, heading and author included. By hand. */
const START_CHARACTERS = 120;
/** With fewer entries their order says little. */
const LEAST_ENTRIES = SEVERAL;
/** Share of the pairs, 0..1, that may be out of order: a pinned entry, midnight between two entries. By hand. */
const MOST_OUT_OF_ORDER = 0.2;

interface Entry {
  section: Section;
  /** The box of the page that holds this entry and no other. */
  box: Element;
  time: number;
}

/**
 * The entries of a live blog: sections in a row, each with a time of its own. `null` where there are none.
 * @param blocks the live blocks of the article
 */
export function readEntries(outline: readonly Section[], blocks: readonly Element[]): LiveEntries | null {
  if (outline.length < LEAST_ENTRIES) return null;
  const entries = entriesIn(outline);
  const last = entries.at(-1);
  const order = orderOf(entries);
  if (!last || !order || entries.length < LEAST_ENTRIES) return null;
  const starts = startsOf(entries, blocks);
  const end =
    last.box === last.section.anchor
      ? blocks.length
      : blocks.findLastIndex((block) => holds(last.box, block)) + 1;
  return starts && end > (starts.at(-1) ?? 0) ? { order, starts, end } : null;
}

/** The first block of each entry; `null` where the blocks do not follow the entries. Each block is looked at once. */
function startsOf(entries: readonly Entry[], blocks: readonly Element[]): number[] | null {
  const starts: number[] = [];
  let at = 0;
  for (const { box } of entries) {
    while (at < blocks.length && !holds(box, blocks[at] as Element)) at++;
    if (at === blocks.length) return null;
    starts.push(at++);
  }
  return starts;
}

/** How the times follow each other; `null` where they do so neither way. */
function orderOf(entries: readonly Entry[]): LiveEntries['order'] | null {
  const pairs = entries.slice(1).map(({ time }, at) => Math.sign(time - (entries[at]?.time ?? time)));
  const later = pairs.filter((sign) => sign > 0).length;
  const earlier = pairs.filter((sign) => sign < 0).length;
  if (later === earlier || Math.min(later, earlier) > MOST_OUT_OF_ORDER * pairs.length) return null;
  return later > earlier ? 'oldest-first' : 'newest-first';
}

/** From the first section with a time of its own to the last one in a row, of the same level. */
function entriesIn(outline: readonly Section[]): Entry[] {
  const entries: Entry[] = [];
  for (const [at, section] of outline.entries()) {
    const level = entries[0]?.section.level;
    if (level !== undefined && section.level > level) continue;
    const box = boxOf(section, neighboursOf(at, outline));
    const time = timeOf(box);
    if (time !== null) entries.push({ section, box, time });
    else if (entries.length > 0) break;
  }
  return entries;
}

/** The sections of the same level, or above it, before and after one: a box that holds any other holds one of them. */
function neighboursOf(at: number, outline: readonly Section[]): Section[] {
  const level = outline[at]?.level ?? 0;
  const found: Section[] = [];
  for (const step of [-1, 1]) {
    let next = at + step;
    while ((outline[next]?.level ?? 0) > level) next += step;
    const neighbour = outline[next];
    if (neighbour) found.push(neighbour);
  }
  return found;
}

/** The largest box around the start of a section that holds none of its neighbours. */
function boxOf({ anchor }: Section, neighbours: readonly Section[]): Element {
  let box = anchor;
  const others = neighbours.filter((other) => other.anchor !== anchor);
  if (others.length === 0) return box;
  for (let around = parentElementOf(box); around; around = parentElementOf(around)) {
    const holder = around;
    if (others.some((other) => holds(holder, other.anchor))) break;
    box = around;
  }
  return box;
}

/** When an entry was written: minutes since 1970 where the page declares it, else of its day. */
function timeOf(box: Element): number | null {
  const declared = Date.parse(box.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  if (!Number.isNaN(declared)) return declared / 60_000;
  return minutesOfDay((box.textContent ?? '').trim().slice(0, START_CHARACTERS));
}
