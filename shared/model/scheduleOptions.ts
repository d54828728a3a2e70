import { byDate, type LineState, type ScheduleLine, type ScheduleSection } from './scheduleLines';
import type { Language } from './text';

/** Columns that a schedule can be sorted by. */
export type ScheduleColumn =
  'date' | 'days' | 'place' | 'title' | 'paragraph' | 'responsible' | 'state';

/** The order of the lines within their sections. */
export interface ScheduleSort {
  readonly column: ScheduleColumn;
  readonly descending: boolean;
}

/** What is shown; null shows all. A place is an id, empty for lines without one. */
export interface ScheduleFilter {
  /** Ids of sections. */
  readonly sections: ReadonlySet<string> | null;
  readonly places: ReadonlySet<string> | null;
  readonly states: ReadonlySet<LineState> | null;
}

/** Everything, by date. */
export const wholeSchedule: { readonly filter: ScheduleFilter; readonly sort: ScheduleSort } = {
  filter: { sections: null, places: null, states: null },
  sort: { column: 'date', descending: false },
};

/** The sections that the filter leaves, with the lines that it leaves in the order of the sort. A section without a
 *  line is left out while something is filtered. */
export function arrangeSections(
  sections: readonly ScheduleSection[],
  { filter, sort }: { readonly filter: ScheduleFilter; readonly sort: ScheduleSort },
  words: {
    readonly language: Language;
    readonly placeName: (id: string) => string;
    readonly stateWord: (state: LineState) => string;
  },
): readonly ScheduleSection[] {
  const compare = comparer(sort, words);
  const filtered = filter.sections !== null || filter.places !== null || filter.states !== null;
  return sections
    .filter((section) => filter.sections?.has(section.id) ?? true)
    .map((section) => {
      const lines = section.lines.filter((line) => passes(line, filter));
      return { ...section, lines: compare ? [...lines].sort(compare) : lines };
    })
    .filter((section) => section.lines.length > 0 || (!filtered && section.phase !== null));
}

/** The values that filters can choose from, each once: places by id (empty for none) and states. */
export function filterChoices(sections: readonly ScheduleSection[]): {
  readonly places: readonly string[];
  readonly states: readonly LineState[];
} {
  const places = new Set<string>();
  const states = new Set<LineState>();
  for (const { lines } of sections) {
    for (const line of lines) {
      states.add(line.state);
      if (line.placeIds.length === 0) places.add('');
      for (const id of line.placeIds) places.add(id);
    }
  }
  return { places: [...places], states: [...states] };
}

function passes(line: ScheduleLine, { places, states }: ScheduleFilter): boolean {
  if (states && !states.has(line.state)) return false;
  if (!places) return true;
  return line.placeIds.length === 0 ? places.has('') : line.placeIds.some((id) => places.has(id));
}

/** Null where the lines are in order already: by date, rising. */
function comparer(
  { column, descending }: ScheduleSort,
  words: Parameters<typeof arrangeSections>[2],
): ((a: ScheduleLine, b: ScheduleLine) => number) | null {
  if (column === 'date') return descending ? (a, b) => byDate(b, a) : null;
  const sign = descending ? -1 : 1;
  if (column === 'days') return (a, b) => sign * ((a.days ?? 0) - (b.days ?? 0)) || byDate(a, b);
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const text = (line: ScheduleLine): string => {
    if (column === 'place') return line.placeIds.map(words.placeName).join(', ');
    if (column === 'state') return words.stateWord(line.state);
    return line[column];
  };
  return (a, b) => emptyLast(text(a), text(b), (x, y) => sign * compare(x, y)) || byDate(a, b);
}

/** What has no text comes last in both directions. */
function emptyLast(a: string, b: string, compare: (a: string, b: string) => number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return compare(a, b);
}
