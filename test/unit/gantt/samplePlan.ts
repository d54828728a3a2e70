import { commandOf } from '@shared/commands/index';
import { applyChanges } from '@shared/model/change';
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
import { meeting } from '../../support/build';

/** The sample plan: always the same. */
export const sample: Plan = findProcess('A/RES/71/280')!.newSample!({
  planId: 'sample',
  newUid: () => 'uid',
  now: 0,
});

/** The sample with the same document a second time, as "Second", and four events of that. */
export const twoProcesses: Plan = withSecond(sample);

function withSecond(plan: Plan): Plan {
  const context = { today: { day: day('2018-03-15'), instant: null }, newId: () => 'second' };
  const args = { document: 'A/RES/71/280', name: 'Second' };
  const added = commandOf('add-process').run(plan, args, context as never);
  if (!added.ok) throw new Error(added.error.code);
  const mine = { processId: 'second' };
  const events = [
    meeting('own', '2017-05-10', { ...mine, kind: 'consultation' }),
    meeting('apart', '2017-05-10', { kind: 'part', parentId: 'own' }),
    meeting('outside', '2030-01-07', mine),
    meeting('answer', '2017-05-08..2017-05-09', { mandateId: 'second.thematic-human-rights' }),
  ];
  const changes = events.map((event) => ({
    table: 'events' as const,
    key: event.id,
    before: null,
    after: event,
  }));
  return applyChanges(applyChanges(plan, added.value.changes), changes);
}

/** Rows of a plan as of a day, with "Organization" open. */
export function rowsAt(plan: Plan, today: Day, more: Partial<OutlineInput> = {}): readonly Row[] {
  return rowsOf({
    plan,
    today,
    windows: resolveWindows(plan, today),
    grouping: 'phase',
    toggled: new Set(['group:organization']),
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
      beside: (item) => item.placeId ?? '',
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
