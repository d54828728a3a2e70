import type { Link } from '@shared/gantt/links';
import type { PlanEvent } from '@shared/model/event';
import { blankEvent } from '@shared/model/blankEvent';
import { defaultSettings, emptyPlan, type Plan } from '@shared/model/plan';
import { addDays, day, type Day, toDay } from '@shared/model/time';

/** A row of the chart benchmark: days from Monday 5 January 2026, half-open. */
export interface BenchRow {
  readonly id: number;
  readonly name: string;
  readonly kind: 'summary' | 'task' | 'milestone';
  readonly parent: number;
  readonly s: number;
  readonly e: number;
}

/** What the chart benchmark gives its peers. */
export interface BenchData {
  readonly rows: readonly BenchRow[];
  readonly links: readonly { readonly source: number; readonly target: number }[];
}

/** The benchmark's first day. */
export const benchStart: Day = day('2026-01-05');

/** The rows as a plan of our own, with every line that has lines under it opened. */
export function ganttPlan(data: BenchData): {
  readonly plan: Plan;
  readonly links: readonly Link[];
  readonly toggled: ReadonlySet<string>;
} {
  // As a plan that was opened has them: the key of an event is its own id, and not one that reads alike.
  const events = new Map(data.rows.map(eventOf).map((event) => [event.id, event]));
  const parents = data.rows.filter((row) => row.kind === 'summary');
  return {
    plan: { ...emptyPlan('bench', defaultSettings), events },
    links: data.links.map(({ source, target }) => ({
      from: `event:${source}`,
      to: `event:${target}`,
    })),
    toggled: new Set(parents.map((row) => `event:${row.id}`)),
  };
}

function eventOf(row: BenchRow): PlanEvent {
  const start = addDays(benchStart, row.s);
  const isPoint = row.kind === 'milestone';
  return blankEvent({
    id: String(row.id),
    uid: `bench-${row.id}`,
    kind: isPoint ? 'deadline' : 'preparatory-meeting',
    title: row.name,
    parentId: row.parent === 0 ? null : String(row.parent),
    span: isPoint ? null : { start, end: toDay(Math.max(start + 1, benchStart + row.e)) },
    at: isPoint ? { day: start, time: null, zone: null } : null,
    states: [{ state: row.kind === 'summary' ? 'held' : 'confirmed', on: null, decision: null }],
  });
}
