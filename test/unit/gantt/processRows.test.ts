import { describe, expect, it } from 'vitest';
import { changeInto } from '@shared/gantt/intoGroup';
import type { Row } from '@shared/gantt/row';
import { expandableIds } from '@shared/gantt/rows';
import { listedPhase, phaseEvents } from '@shared/model/phaseOf';
import { scheduleSections } from '@shared/model/scheduleLines';
import { sectionTitle } from '@shared/i18n/processWords';
import { day } from '@shared/model/time';
import { windowOf } from '@shared/windows/window';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { meeting } from '../../support/build';
import { rowsAt, sample, twoProcesses } from './samplePlan';

const today = day('2018-03-15');
const plan = twoProcesses;
const closedAtFirst = (grouping: 'phase' | 'process') => {
  const windows = resolveWindows(plan, today);
  const input = {
    plan,
    today,
    windows,
    grouping,
    language: 'en',
    toggled: new Set<string>(),
  } as const;
  const open = new Set(
    rowsAt(plan, today, input)
      .filter((r) => r.expanded)
      .map((r) => r.id),
  );
  return expandableIds(input).filter((id) => !open.has(id));
};
const allOpen = (grouping: 'phase' | 'process') =>
  rowsAt(plan, today, { grouping, toggled: new Set(closedAtFirst(grouping)) });
const rows = allOpen('phase');
const targetsOf = (all: readonly Row[]) =>
  all.flatMap((r) => (r.target?.type === 'event' ? [r.target.id] : []));

/** Ids of the rows under one, at any depth. */
function under(id: string): readonly string[] {
  const at = rows.findIndex((r) => r.id === id);
  const end = rows.findIndex((r, i) => i > at && r.level <= rows[at]!.level);
  return rows.slice(at + 1, end === -1 ? undefined : end).map((r) => r.id);
}

describe('the rows of two processes', () => {
  it('stand one below the other, each under its name', () => {
    expect(rows.filter((r) => r.level === 1).map((r) => [r.id, r.title, r.paragraph])).toEqual([
      ['process:', 'Global compact for migration, as held', 'A/RES/71/280'],
      ['process:second', 'Second', 'A/RES/71/280'],
    ]);
    const groups = rows.filter((r) => r.level === 2).map((r) => r.id);
    expect(groups).toEqual([
      'group:whole-process',
      'group:organization',
      'group:phase-1',
      'group:phase-2',
      'group:phase-3',
      'group:whole-process@second',
      'group:organization@second',
      'group:second.phase-1',
      'group:second.phase-2',
      'group:second.phase-3',
    ]);
  });

  it('show every event exactly once', () => {
    expect(targetsOf(rows).toSorted()).toEqual([...plan.events.keys()].toSorted());
    expect(targetsOf(allOpen('process')).toSorted()).toEqual([...plan.events.keys()].toSorted());
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
  });

  it('hold every mandate of a document in its own process', () => {
    const mandates = (id: string) => under(id).filter((r) => r.startsWith('mandate:'));
    const own = mandates('process:');
    expect(mandates('process:second').map((id) => id.replaceAll('second.', ''))).toEqual(
      expect.arrayContaining([...own]),
    );
    expect(own.some((id) => id.includes('second.'))).toBe(false);
  });

  it('list an event in a phase of its own process, with what is a part of it', () => {
    expect(under('group:second.phase-1')).toEqual(
      expect.arrayContaining(['event:own', 'event:apart']),
    );
    expect(under('group:whole-process@second')).toContain('event:outside');
    expect(under('process:').filter((id) => /own$|apart|outside|answer/.test(id))).toEqual([]);
  });

  it('are those of one process as before where there is one', () => {
    expect(rowsAt(sample, today)[0]!.id).toBe('group:whole-process');
  });
});

describe('the schedule of two processes', () => {
  const windows = resolveWindows(plan, today);
  const sections = scheduleSections({
    plan,
    today: { day: today, instant: null },
    language: 'en',
    windowOf: (id, member) => windowOf(windows, id, member),
  });

  it('has the phases of one after those of the other, each named with its process', () => {
    expect(sections.map((s) => [s.id, s.processId])).toEqual([
      ['phase-1', null],
      ['phase-2', null],
      ['phase-3', null],
      ['', null],
      ['second.phase-1', 'second'],
      ['second.phase-2', 'second'],
      ['second.phase-3', 'second'],
      ['process:second', 'second'],
    ]);
    expect(sections.slice(6).map((s) => sectionTitle(plan, s, 'en'))).toEqual([
      'Phase III: intergovernmental negotiations (Second)',
      'Whole process (Second)',
    ]);
    const alone = { ...sections[2]!, processId: null };
    expect(sectionTitle(sample, alone, 'en')).toBe('Phase III: intergovernmental negotiations');
  });

  it('loses no event and no mandate', () => {
    const keys = sections.flatMap((s) => s.lines.map((line) => line.key));
    expect(new Set(keys).size).toBe(keys.length);
    const events = [...plan.events.values()].filter((e) => e.kind !== 'phase');
    const lines = keys.filter((key) => key.startsWith('event:'));
    const ghosts = events.filter((e) => e.announced !== null && e.announced > today);
    expect(lines).toHaveLength(events.length - ghosts.length);
    const theirs = (id: string | null) =>
      sections.filter((s) => s.processId === id).flatMap((s) => s.lines.map((line) => line.key));
    expect(theirs(null).filter((key) => key.includes('second.'))).toEqual([]);
    expect(theirs('second')).toEqual(expect.arrayContaining(['event:own', 'event:outside']));
  });

  it('is listed by phases of the event’s own process alone', () => {
    const listed = (id: string) => listedPhase(plan, plan.events.get(id)!);
    expect(['own', 'apart', 'outside', 'answer'].map(listed)).toEqual([
      'second.phase-1',
      'second.phase-1',
      null,
      'second.phase-1',
    ]);
    expect(listedPhase(plan, meeting('mine', '2017-05-10'))).toBe('phase-1');
    expect(phaseEvents(plan).map((p) => p.id)).toEqual([
      'phase-1',
      'phase-2',
      'phase-3',
      'second.phase-1',
      'second.phase-2',
      'second.phase-3',
    ]);
  });
});

it('gives an event to the process into whose group it is dragged, where no mandate says otherwise', () => {
  const [own, answer] = [plan.events.get('own')!, plan.events.get('answer')!];
  expect(changeInto('process', own, 'group:second', 'group:')).toEqual({ processId: null });
  expect(changeInto('process', own, 'group:', 'group:second')).toEqual({ processId: 'second' });
  expect(changeInto('process', answer, 'group:second', 'group:')).toBeNull();
});
