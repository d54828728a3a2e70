import { describe, expect, it } from 'vitest';
import { insideOf } from '@shared/gantt/marks';
import { expandableIds, rowsOf } from '@shared/gantt/rows';
import type { Finding, Gravity } from '@shared/model/finding';
import { day } from '@shared/model/time';
import { findProcess } from '@shared/processes';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { rowCalled, rowsAt, sample } from './samplePlan';

const today = day('2018-03-15');
const rows = rowsAt(sample, today);
const phase = (n: number) => rows.find((r) => r.id === `group:phase-${n}`)!;
const titlesIn = (groupId: string) => {
  const start = rows.findIndex((r) => r.id === groupId);
  const end = rows.findIndex((r, i) => i > start && r.group);
  return rows.slice(start + 1, end === -1 ? undefined : end).map((r) => r.title);
};

describe('the rows of the sample', () => {
  it('have the whole process, organization and the three phases as groups, in this order', () => {
    expect(rows.filter((r) => r.group).map((r) => r.id)).toEqual([
      'group:whole-process',
      'group:organization',
      'group:phase-1',
      'group:phase-2',
      'group:phase-3',
    ]);
  });

  it('have Organization closed at first, with its marks for what lies in it', () => {
    const atFirst = rowsAt(sample, today, { toggled: new Set() });
    const organization = atFirst.find((r) => r.id === 'group:organization')!;
    expect(organization).toMatchObject({ expanded: false, dates: { kind: 'mandates', count: 7 } });
    const finding = (id: string, gravity: Gravity): [string, readonly Finding[]] => [
      `mandate:${id}`,
      [{ gravity, facts: {}, waiver: null } as unknown as Finding],
    ];
    const found = new Map([finding('work-plan', 'error'), finding('ngo-registration', 'error')]);
    expect(insideOf(organization, found)).toBe(2);
    expect(insideOf(rowCalled(rows, 'Work plan'), found)).toBe(0);
    expect(insideOf(organization, new Map([finding('round-february', 'error')]))).toBe(0);
  });

  it('list the thematic sessions by their windows and not by their paragraphs', () => {
    expect(titlesIn('group:phase-1').slice(0, 6)).toEqual([
      'Human rights',
      'Drivers of migration',
      'Governance',
      'Diasporas',
      'Smuggling, trafficking',
      'Regular pathways',
    ]);
  });

  it('show every event exactly once when all is open', () => {
    const input = {
      plan: sample,
      today,
      windows: resolveWindows(sample, today),
      grouping: 'phase' as const,
      toggled: new Set<string>(),
      language: 'en' as const,
    };
    const first = new Set(
      rowsOf(input)
        .filter((r) => r.expanded)
        .map((r) => r.id),
    );
    const toggled = new Set(expandableIds(input).filter((id) => !first.has(id)));
    const open = rowsOf({ ...input, toggled });
    const events = open.flatMap((r) => (r.target?.type === 'event' ? [r.target.id] : []));
    expect(events.toSorted()).toEqual([...sample.events.keys()].toSorted());
    expect(new Set(open.map((r) => r.id)).size).toBe(open.length);
  });

  it('share the row of a mandate with the only event that answers it', () => {
    const row = rowCalled(rows, 'First round');
    expect(row.target).toEqual({ type: 'event', id: 'round-1' });
    expect(row.mandate?.id).toBe('round-february');
    expect(row.own?.segments.map((s) => [s.start, s.end])).toEqual([
      [day('2018-02-20'), day('2018-02-21')],
      [day('2018-02-22'), day('2018-02-24')],
    ]);
  });

  it('show five hearings on the closed row of their mandate, with their sum', () => {
    const row = rowCalled(rows, 'Stakeholder hearings');
    expect(row.expanded).toBe(false);
    expect([...row.items].map((i) => i.target.id)).toEqual([
      'hearing-1',
      'hearing-2',
      'hearing-3',
      'hearing-4',
      'hearing-5',
    ]);
    expect(row.dates).toEqual({ kind: 'parts', parts: 5, sittingDays: 4 });
  });

  it('show the hearings one by one when the row is open, and none on the mandate', () => {
    const id = rowCalled(rows, 'Stakeholder hearings').id;
    const open = rowsAt(sample, today, { toggled: new Set([id]) });
    const at = open.findIndex((r) => r.id === id);
    expect(open[at]!.items).toEqual([]);
    expect(open[at + 1]).toMatchObject({ level: 3, position: 1, size: 5 });
    expect(open[at + 5]!.target).toEqual({ type: 'event', id: 'hearing-5' });
  });

  it('show a due mandate that nothing answers as an open point on the last day of its window', () => {
    const row = rowCalled(rows, 'Work plan');
    expect(row.target).toEqual({ type: 'mandate', id: 'work-plan', memberId: null });
    expect(row.dates).toEqual({ kind: 'by', day: day('2017-03-31') });
    expect(row.items).toMatchObject([{ shape: 'point', state: 'open', start: day('2017-03-31') }]);
  });

  it('put drafts that cite the paragraph of the zero draft on its closed row', () => {
    const row = rows.find((r) => r.mandate?.id === 'zero-draft')!;
    expect(row.dates).toMatchObject({ kind: 'event' });
    expect([...row.items].map((i) => i.target.id)).toEqual([
      'zero-draft',
      'zero-draft-plus',
      'draft-rev-1',
      'draft-rev-2',
      'draft-rev-3',
      'final-draft',
    ]);
  });

  it('lay the brief and the summary of each session closed under it', () => {
    const session = rowCalled(rows, 'Human rights');
    const open = rowsAt(sample, today, { toggled: new Set([session.id]) });
    const at = open.findIndex((r) => r.id === session.id);
    expect(open.slice(at + 1, at + 3).map((r) => [r.mandate?.id, r.memberId, r.level])).toEqual([
      ['issue-briefs', 'thematic-human-rights', 3],
      ['session-summaries', 'thematic-human-rights', 3],
    ]);
    expect([...session.items].map((i) => i.target.id)).toEqual(['theme-1']);
  });

  it('gather the four civil society consultations of paragraph 7 on one closed row', () => {
    const gathered = rows.filter((r) => r.name?.kind === 'alike');
    expect(gathered.map((r) => [r.name, r.paragraph, r.expanded, r.items.length])).toEqual([
      [{ kind: 'alike', event: 'civil-society-consultation' }, '7', false, 4],
    ]);
    expect(gathered[0]!.dates).toEqual({
      kind: 'span',
      first: day('2017-08-04'),
      last: day('2017-10-03'),
    });
  });

  it('leave one consultation without a mandate on a row of its own', () => {
    const [one, ...others] = [...sample.events.values()].filter(
      (e) => e.kind === 'civil-society-consultation',
    );
    const events = new Map(sample.events);
    for (const event of others) events.delete(event.id);
    const alone = rowsAt({ ...sample, events }, today);
    expect(alone.some((r) => r.name?.kind === 'alike')).toBe(false);
    expect(alone.some((r) => r.id === `event:${one!.id}`)).toBe(true);
  });

  it('tint lines outside their phase, and say the months of the phase on its group', () => {
    expect(rowCalled(rows, 'First round').phase).toEqual({
      start: day('2018-02-01'),
      end: day('2018-08-01'),
    });
    expect(phase(1).dates).toEqual({
      kind: 'months',
      first: day('2017-04-01'),
      last: day('2017-11-30'),
    });
  });

  it('hide the lines of a closed group and show their items on it', () => {
    const closed = rowsAt(sample, today, { toggled: new Set(['group:phase-3']) });
    const group = closed.find((r) => r.id === 'group:phase-3')!;
    expect(group.expanded).toBe(false);
    expect(group.items.some((i) => i.target.id === 'round-6')).toBe(true);
    expect(group.subjects).toContain('event:round-6');
    expect(closed.some((r) => r.title === 'First round')).toBe(false);
  });

  it('count siblings for assistive technology without a hole', () => {
    const groups = rows.filter((r) => r.level === 1);
    expect(groups.map((r) => r.position)).toEqual(groups.map((_, i) => i + 1));
    expect(new Set(groups.map((r) => r.size))).toEqual(new Set([groups.length]));
  });
});

describe('the rows of a new plan', () => {
  const process = findProcess('A/RES/71/280')!;

  it('show every mandate, scheduled or not', () => {
    const plan = {
      ...sample,
      events: new Map([...sample.events].filter(([, e]) => e.kind === 'phase')),
    };
    const input = { plan, today: process.adopted, windows: resolveWindows(plan, process.adopted) };
    const all = {
      ...input,
      grouping: 'phase',
      language: 'en',
      toggled: new Set<string>(),
    } as const;
    const isOpen = (id: string) => id.startsWith('group:') && id !== 'group:organization';
    const ids = expandableIds(all).filter((id) => !isOpen(id));
    const shown = rowsOf({ ...all, toggled: new Set(ids) });
    const mandates = new Set(shown.flatMap((r) => (r.mandate ? [r.mandate.id] : [])));
    expect([...mandates].toSorted()).toEqual([...plan.mandates.keys()].toSorted());
  });
});

describe('other groupings', () => {
  it.each(['city', 'kind', 'person'] as const)('by %s hold every event', (grouping) => {
    const events = rowsAt(sample, today, { grouping }).flatMap((r) =>
      r.target?.type === 'event' && !r.group ? [r.target.id] : [],
    );
    expect(new Set(events)).toEqual(new Set(sample.events.keys()));
  });

  it('name what alone answers a mandate by its short title, and each of several by its own', () => {
    const titles = rowsAt(sample, today, { grouping: 'city' }).map((row) => row.title);
    expect(titles).toContain('Human rights');
    expect(titles).toContain('Second informal interactive multi-stakeholder hearing');
    expect(titles).not.toContain('Stakeholder hearings');
  });

  it('show what the text allows an event, which is drawn on its own line too', () => {
    const byCity = rowCalled(rowsAt(sample, today, { grouping: 'city' }), 'First round');
    expect(byCity.window).toMatchObject({ from: day('2018-02-01'), to: day('2018-02-28') });
    expect(byCity.answered?.paragraph).toBe('28');
    const free = rowsAt(sample, today, { grouping: 'kind' }).find((row) => !row.answered);
    expect(free?.window).toBeNull();
  });

  it('by city sort the cities by name with what has no place at the end', () => {
    const groups = rowsAt(sample, today, { grouping: 'city' }).filter((r) => r.group);
    expect(groups[groups.length - 1]!.name).toEqual({ kind: 'no-place' });
    expect(groups[0]!.name).toEqual({ kind: 'place', placeId: 'addis-ababa' });
  });
});

describe('making rows', () => {
  it('does not change the plan', () => {
    const before = JSON.stringify([...sample.events]);
    rowsAt(sample, today);
    expect(JSON.stringify([...sample.events])).toBe(before);
  });

  it('does not depend on the order of the events', () => {
    const plan = { ...sample, events: new Map([...sample.events].toReversed()) };
    expect(rowsAt(plan, today).map((r) => r.id)).toEqual(rows.map((r) => r.id));
  });
});
