import type { OutlineInput } from '@shared/gantt/outline/context';
import type { Row } from '@shared/gantt/row';
import { rowListOf } from '@shared/gantt/rowList';
import { rowsOf } from '@shared/gantt/rows';
import type { SceneInput } from '@shared/gantt/sceneInput';
import { scaleAround } from '@shared/gantt/timeScale';
import type { Plan } from '@shared/model/plan';
import { type Day, day } from '@shared/model/time';
import { findProcess } from '@shared/processes';
import { resolveWindows } from '@shared/windows/resolveWindows';

/** The sample plan: always the same. */
export const sample: Plan = findProcess('A/RES/71/280')!.newSample!({
  planId: 'sample',
  newUid: () => 'uid',
  now: 0,
});

/** Rows of a plan as of a day. */
export function rowsAt(plan: Plan, today: Day, more: Partial<OutlineInput> = {}): readonly Row[] {
  return rowsOf({
    plan,
    today,
    windows: resolveWindows(plan, today),
    grouping: 'phase',
    toggled: new Set(),
    language: 'en',
    ...more,
  });
}

/** The row with a title. */
export function rowCalled(rows: readonly Row[], title: string): Row {
  const found = rows.find((row) => row.title === title);
  if (!found) throw new Error(`no row ${title} in ${rows.map((row) => row.title).join(', ')}`);
  return found;
}

/** A scene's input at 11 pixels a week with 1 April 2017 at pixel 10, every letter 6 pixels wide. */
export function sceneInput(rows: readonly Row[], more: Partial<SceneInput> = {}): SceneInput {
  return {
    rows: rowListOf(rows),
    rowHeight: 28,
    scrollTop: 0,
    width: 776,
    height: rows.length * 28,
    scale: scaleAround(11, day('2017-04-01'), 10),
    today: day('2018-03-15'),
    selection: null,
    findings: new Map(),
    holidays: () => [],
    links: [],
    words: {
      place: (id) => id,
      late: (days) => `${days} late`,
      away: (item) => `away ${item.title}`,
      tick: (unit, d) => `${unit} ${d}`,
      flag: () => 'flag',
    },
    measure: (text) => text.length * 6,
    draft: null,
    clock: null,
    ...more,
  };
}
