import type { Day } from '@shared/model/time';
import type { MonthEntry } from './monthEntries';

/** A run of days of an entry within one week. */
export interface WeekPiece {
  readonly entry: MonthEntry;
  readonly start: Day;
  /** Half-open. */
  readonly end: Day;
  /** From 0 at the top. */
  readonly lane: number;
  /** The first day of the entry, and its last, lie in this run. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** First run of the entry in this week: it carries the words. */
  readonly leads: boolean;
  /** Days to the next run of the entry in this week; 0 where none follows. */
  readonly gap: number;
}

/** What a week shows. */
export interface WeekLayout {
  readonly pieces: readonly WeekPiece[];
  /** Entries of each day from Monday that found no room. */
  readonly hidden: readonly number[];
}

interface Block {
  readonly entry: MonthEntry;
  readonly start: number;
  readonly end: number;
}

/** Puts the entries of a week into lanes: windows below events, earlier above later, longer above shorter. Where they
 *  need more than `lanes`, the last lane is left to the words "n more". O(entries x lanes). */
export function weekLayout(monday: Day, entries: readonly MonthEntry[], lanes: number): WeekLayout {
  const placed = place(entries.flatMap((entry) => blockOf(entry, monday)).sort(inOrder));
  const needed = Math.max(0, ...placed.map((p) => p.lane + 1));
  const room = needed > lanes ? lanes - 1 : lanes;
  const hidden = [0, 0, 0, 0, 0, 0, 0];
  const pieces: WeekPiece[] = [];
  for (const { block, lane } of placed) {
    if (lane < room) pieces.push(...piecesOf(block.entry, monday, lane));
    else for (const n of daysOf(block.entry, monday)) hidden[n]! += 1;
  }
  return { pieces, hidden };
}

/** Entries that take a day, in the order of the lanes. */
export function entriesOn(day: Day, entries: readonly MonthEntry[]): readonly MonthEntry[] {
  return entries
    .filter((entry) => entry.segments.some((s) => s.start <= day && day < s.end))
    .map((entry) => ({ entry, start: entry.segments[0]!.start, end: lastEnd(entry) }))
    .sort(inOrder)
    .map((block) => block.entry);
}

function blockOf(entry: MonthEntry, monday: Day): readonly Block[] {
  const parts = clipped(entry, monday);
  if (parts.length === 0) return [];
  return [{ entry, start: parts[0]!.start, end: parts[parts.length - 1]!.end }];
}

function inOrder(a: Block, b: Block): number {
  return (
    Number(a.entry.shape === 'window') - Number(b.entry.shape === 'window') ||
    a.start - b.start ||
    b.end - a.end ||
    (a.entry.key < b.entry.key ? -1 : 1)
  );
}

function place(blocks: readonly Block[]): readonly { block: Block; lane: number }[] {
  const ends: number[] = [];
  return blocks.map((block) => {
    let lane = ends.findIndex((end) => end <= block.start);
    if (lane < 0) lane = ends.length;
    ends[lane] = block.end;
    return { block, lane };
  });
}

function piecesOf(entry: MonthEntry, monday: Day, lane: number): readonly WeekPiece[] {
  const first = entry.segments[0]!.start;
  const last = lastEnd(entry);
  return clipped(entry, monday).map(({ start, end }, i, runs) => ({
    entry,
    start,
    end,
    lane,
    begins: start === first,
    ends: end === last,
    leads: i === 0,
    gap: (runs[i + 1]?.start ?? end) - end,
  }));
}

function lastEnd(entry: MonthEntry): Day {
  return entry.segments[entry.segments.length - 1]!.end;
}

function daysOf(entry: MonthEntry, monday: Day): readonly number[] {
  return clipped(entry, monday).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => start - monday + i),
  );
}

function clipped(entry: MonthEntry, monday: Day): readonly { start: Day; end: Day }[] {
  const sunday = (monday + 7) as Day;
  return entry.segments
    .filter((s) => s.start < sunday && s.end > monday)
    .map((s) => ({
      start: s.start < monday ? monday : s.start,
      end: s.end > sunday ? sunday : s.end,
    }));
}
