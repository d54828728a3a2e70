import { describe, expect, it } from 'vitest';
import { scheduleSections } from '@shared/model/scheduleLines';
import type { Plan } from '@shared/model/plan';
import { phaseBudgets } from '@shared/model/phaseBudget';
import { arrangeSections, filterChoices, wholeSchedule } from '@shared/model/scheduleOptions';
import type { Language } from '@shared/model/text';
import { day, formatIsoDay } from '@shared/model/time';
import { findProcess } from '@shared/processes';
import { newPlan } from '@shared/processes/newPlan';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowOf } from '@shared/windows/window';
import { asOf, band, by, due, inState, mandate, meeting, planWith } from '../../support/build';

function sectionsOf(plan: Plan, on: string, language: Language = 'en') {
  const windows = resolveWindows(plan, day(on));
  return scheduleSections({
    plan,
    today: asOf(on),
    language,
    windowOf: (id, member) => windowOf(windows, id, member),
  });
}

const process = findProcess('A/RES/71/280')!;
const context = { planId: 'p', newUid: () => 'u', now: Date.UTC(2026, 10, 21) };
const sample = process.newSample!(context);
const keysOf = (section: { lines: readonly { key: string }[] }) => section.lines.map((l) => l.key);

it.each([
  ['en', /^[^:]+: Human rights$/],
  ['fr', /^[^:]+\u00a0: /],
] as const)('names the member of a mandate in %s as the language writes it', (language, name) => {
  const lines = sectionsOf(sample, '2017-05-15', language).flatMap((section) => section.lines);
  const brief = lines.find((l) => l.key === 'mandate:issue-briefs@thematic-human-rights');
  expect(brief?.title).toMatch(name);
});

describe('the schedule of the sample as of 15 March 2018', () => {
  const sections = sectionsOf(sample, '2018-03-15');

  it('has a section for each phase and one for the whole process', () => {
    expect(sections.map((s) => s.id)).toEqual(['phase-1', 'phase-2', 'phase-3', '']);
    expect(sections[0]!.mandate?.paragraph).toBe('14 (a)');
  });

  it('lists every event but the phases exactly once', () => {
    const keys = sections.flatMap(keysOf).filter((key) => key.startsWith('event:'));
    expect(keys.length).toBe(50);
    expect(new Set(keys).size).toBe(50);
  });

  it('lists the second stakeholder list, not planned yet, in the phase that holds its last day', () => {
    const line = sections[2]!.lines.find((l) => l.key === 'mandate:stakeholder-list-second')!;
    expect(line).toMatchObject({ event: null, state: 'unplanned', late: null, paragraph: '6 (c)' });
    expect(formatIsoDay(line.last!)).toBe('2018-04-30');
    expect(line.responsible).toBe('President of the General Assembly');
  });

  it('says how late the first list is', () => {
    const line = sections[0]!.lines.find((l) => l.key === 'mandate:stakeholder-list-preparatory')!;
    expect(line.late).toBe(319);
  });

  it('lists what has no date yet after everything that has one', () => {
    const lines = sections[1]!.lines;
    expect(lines.at(-1)).toMatchObject({
      key: 'mandate:organization-note',
      first: null,
      late: null,
    });
    expect(lines.filter((line) => line.first === null)).toHaveLength(1);
    const summaries = sections[0]!.lines.map((l) => l.key).filter((k) => k.includes('summaries@'));
    expect(summaries).toHaveLength(6);
  });

  it('asks for a brief of each session and names the session', () => {
    const line = sections[0]!.lines.find(
      (l) => l.key === 'mandate:issue-briefs@thematic-human-rights',
    )!;
    expect(line.title).toBe('Inter-agency issue brief: Human rights');
    expect(formatIsoDay(line.last!)).toBe('2017-05-07');
  });

  it('has the lines of phase III in the order of their days', () => {
    const [zero, round, hearing] = sections[2]!.lines;
    expect([zero!.key, round!.key, hearing!.key]).toEqual([
      'event:zero-draft',
      'event:round-1',
      'event:hearing-4',
    ]);
    expect(round).toMatchObject({
      days: 3,
      placeIds: ['new-york'],
      state: 'held',
      paragraph: '28',
    });
    expect(hearing!.days).toBe(0.5);
  });

  it('lists the conference, outside all phases, under the whole process', () => {
    expect(keysOf(sections[3]!)).toContain('event:conference');
  });
});

it('a new plan lists what its text asks for by the end of its window, then what has none', () => {
  const sections = sectionsOf(newPlan(process, context), '2017-04-06');
  expect(keysOf(sections[1]!)).toEqual([
    'mandate:stocktaking-meeting',
    'mandate:secretary-general-report',
    'mandate:conference-modalities',
    'mandate:chair-summary',
    'mandate:organization-note',
  ]);
  const all = sections.flatMap(keysOf);
  expect(all).toContain('mandate:conference');
  expect(new Set(all).size).toBe(all.length);
  // 34 mandates: the three phases are planned, briefs and summaries are asked of six sessions each.
  expect(all.length).toBe(34 - 3 - 2 + 12);
});

describe('a line', () => {
  const one = (plan: Plan, on = '2017-05-15') => sectionsOf(plan, on).flatMap((s) => s.lines);

  it('of a mandate goes when an event answers it and comes back when that is cancelled', () => {
    const list = mandate('list', { kind: 'deadline', time: by('2017-04-30') });
    const planned = due('sent', '2017-04-20', { mandateId: 'list' });
    const cancelled = { ...planned, states: inState('cancelled') };
    const keys = (events: readonly (typeof planned)[]) =>
      one(planWith({ mandates: [list], events })).map((l) => l.key);
    expect(keys([])).toEqual(['mandate:list']);
    expect(keys([planned])).toEqual(['event:sent']);
    expect(keys([cancelled])).toEqual(['event:sent', 'mandate:list']);
  });

  it('of a due event is late from the day after, unless it is done', () => {
    const plan = (state: 'open' | 'done') =>
      planWith({ events: [due('d', '2017-04-30', { states: inState(state) })] });
    expect(one(plan('open'), '2017-04-30')[0]!.late).toBeNull();
    expect(one(plan('open'), '2017-05-01')[0]!.late).toBe(1);
    expect(one(plan('done'), '2017-05-01')[0]!.late).toBeNull();
  });

  it('is not there before it was announced', () => {
    const plan = planWith({
      events: [meeting('m', '2017-06-01', { announced: day('2017-05-16') })],
    });
    expect(one(plan, '2017-05-15')).toEqual([]);
    expect(one(plan, '2017-05-16')).toHaveLength(1);
  });

  it('of an event without dates comes last', () => {
    const plan = planWith({ events: [meeting('a', ''), meeting('b', '2017-06-01')] });
    expect(one(plan).map((l) => l.key)).toEqual(['event:b', 'event:a']);
  });

  it('names every city once, in the order in which it sits', () => {
    const roving = meeting('m', '2017-06-01 @vienna, 2017-06-02 @geneva, 2017-06-03 @vienna');
    expect(one(planWith({ events: [roving] }))[0]!.placeIds).toEqual(['vienna', 'geneva']);
  });
});

describe('filters and sorting', () => {
  const sections = sectionsOf(sample, '2018-03-15');
  const words = { language: 'en' as const, placeName: (id: string) => id, stateWord: String };
  const arranged = (options: Partial<typeof wholeSchedule>) =>
    arrangeSections(sections, { ...wholeSchedule, ...options }, words);
  const filter = wholeSchedule.filter;

  it('leave everything as it is at first', () => {
    expect(arranged({}).flatMap(keysOf)).toEqual(sections.flatMap(keysOf));
  });

  it('show one phase, one place, one state', () => {
    const phase = arranged({ filter: { ...filter, sections: new Set(['phase-2']) } });
    expect(phase.map((s) => s.id)).toEqual(['phase-2']);
    const vienna = arranged({ filter: { ...filter, places: new Set(['vienna']) } });
    expect(vienna.flatMap(keysOf)).toEqual(['event:theme-5']);
    const tentative = arranged({ filter: { ...filter, states: new Set(['tentative' as const]) } });
    expect(tentative.flatMap(keysOf)).toEqual(['event:stakeholder-dialogue']);
  });

  it('offer only what there is', () => {
    const { places, states } = filterChoices(sections);
    expect(places).toContain('puerto-vallarta');
    expect(places).toContain('');
    expect([...states].sort()).toEqual([
      'confirmed',
      'done',
      'held',
      'open',
      'tentative',
      'unplanned',
    ]);
  });

  it('sort by days, and back by date within equal ones', () => {
    const [, , third] = arranged({ sort: { column: 'days', descending: true } });
    expect(keysOf(third!).slice(0, 4)).toEqual([
      'event:round-4',
      'event:round-5',
      'event:round-6',
      'event:round-2',
    ]);
  });

  it('sort paragraphs as numbers, those without one last in both directions', () => {
    const paragraphs = (descending: boolean) =>
      arranged({ sort: { column: 'paragraph', descending } })
        .find((s) => s.id === '')!
        .lines.map((l) => l.paragraph);
    const up = ['1 (a)', '5', '6 (a)', '6 (b)', '9', '10', '22', '22 (b)', '30'];
    expect(paragraphs(false)).toEqual([...up, '']);
    expect(paragraphs(true)).toEqual([...up.reverse(), '']);
  });

  it('put lines without a city after all others, in both directions', () => {
    for (const descending of [false, true]) {
      const [first] = arranged({ sort: { column: 'place', descending } });
      const named = first!.lines.map((line) => line.placeIds.length > 0);
      expect(named.indexOf(false)).toBe(named.filter(Boolean).length);
      expect(named.filter((has) => !has).length).toBeGreaterThan(1);
    }
  });

  it('leave the sections themselves alone', () => {
    const before = sections.flatMap(keysOf);
    arranged({ sort: { column: 'title', descending: true } });
    expect(sections.flatMap(keysOf)).toEqual(before);
  });
});

describe('the days of a phase', () => {
  it('are 12 of 12 in sessions, 3 of 3 in stocktaking and 26 of 26 in six rounds, 7 so far', () => {
    const budgets = (id: string) => phaseBudgets(sample, id, day('2018-03-15'));
    expect(budgets('phase-1')).toMatchObject([
      { paragraph: '16', planned: 12, given: 12, sat: 12 },
    ]);
    expect(budgets('phase-2')).toMatchObject([
      { paragraph: '23', planned: 3, given: 3, mandates: 1 },
    ]);
    expect(budgets('phase-3')).toMatchObject([
      { paragraph: '28', planned: 26, given: 26, sat: 7, mandates: 6, kind: 'negotiation-round' },
    ]);
  });

  it('do not count cancelled events', () => {
    const plan = planWith({
      mandates: [
        mandate('p', { kind: 'phase' }),
        mandate('r', {
          kind: 'negotiation-round',
          phaseId: 'p',
          days: { min: 3, max: 3, total: false, unit: 'days' },
        }),
      ],
      events: [
        band('b', '2018-02-01..2018-02-28', { mandateId: 'p' }),
        meeting('x', '2018-02-05', { mandateId: 'r', states: inState('cancelled') }),
        meeting('y', '2018-02-06', { mandateId: 'r' }),
      ],
    });
    expect(phaseBudgets(plan, 'p', day('2018-03-15'))).toMatchObject([{ planned: 1, sat: 1 }]);
  });
});
