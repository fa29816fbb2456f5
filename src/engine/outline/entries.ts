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
  const starts = entries.map(({ section, box }) =>
    box === section.anchor ? blocks.indexOf(box) : blocks.findIndex((block) => box.contains(block)),
  );
  const end =
    last.box === last.section.anchor
      ? blocks.length
      : blocks.findLastIndex((block) => last.box.contains(block)) + 1;
  const isInOrder = [...starts, end].every((start, at, all) => start > (all[at - 1] ?? -1));
  if (!isInOrder) return null;
  return { order, starts, end };
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
  for (const section of outline) {
    const level = entries[0]?.section.level;
    if (level !== undefined && section.level > level) continue;
    const box = boxOf(section, outline);
    const time = timeOf(box);
    if (time !== null) entries.push({ section, box, time });
    else if (entries.length > 0) break;
  }
  return entries;
}

/** The largest box around the start of a section that holds no other section of its level. */
function boxOf({ anchor, level }: Section, outline: readonly Section[]): Element {
  const peers = outline.filter((other) => other.level <= level && other.anchor !== anchor);
  let box = anchor;
  if (peers.length === 0) return box;
  for (let parent = box.parentElement; parent; parent = box.parentElement) {
    const holder = parent;
    if (peers.some((peer) => holder.contains(peer.anchor))) break;
    box = holder;
  }
  return box;
}

/** When an entry was written: minutes since 1970 where the page declares it, else of its day. */
function timeOf(box: Element): number | null {
  const declared = Date.parse(box.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  if (!Number.isNaN(declared)) return declared / 60_000;
  return minutesOfDay((box.textContent ?? '').trim().slice(0, START_CHARACTERS));
}
