import { describe, expect, it } from 'vitest';
import { commandOf } from '@shared/commands/index';
import { applyChanges } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import { day, formatIsoDay } from '@shared/model/time';
import type { Plan } from '@shared/model/plan';
import { repairArgs } from '@shared/repairs/repairArgs';
import { repairsOf } from '@shared/repairs/repairsOf';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, band, due, inState, mandate, meeting, planWith } from '../../support/build';

const today = asOf('2017-05-15');

/** The plan after the nearest repair of its invalid finding, made by the command; with what was found before and after. */
function corrected(plan: Plan): Plan {
  const finding = checkPlan(plan, today).find((f) => f.rule === 'invalid');
  if (!finding) throw new Error('nothing is invalid');
  const answer = repairsOf(finding, plan, today);
  if ('none' in answer) throw new Error(answer.none);
  const args = repairArgs(answer.repairs[0]!.changes);
  const ran = commandOf('apply-repair').run(plan, args, { today, newId: () => 'new' });
  if (!ran.ok) throw new Error(ran.error.code);
  const after = applyChanges(plan, ran.value.changes);
  expect(checkPlan(after, today).map((f) => f.key)).not.toContain(finding.key);
  return after;
}

function sittingsOf(plan: Plan, id: string): readonly string[] {
  const said = (minute: number | null) => (minute === null ? '' : String(minute / 60));
  return plan.events
    .get(id)!
    .sittings.map(({ part, from, to }) => (part === 'hours' ? `${said(from)}-${said(to)}` : part));
}

const held = { kind: 'own-meeting', placeId: 'geneva', states: inState('held') } as const;

describe('data that cannot be, put right', () => {
  it('exchanges an end that comes before the start with it', () => {
    const row = band('p', '2017-06-01..2017-06-30');
    const plan = planWith({
      events: [{ ...row, span: { start: day('2017-06-30'), end: day('2017-06-02') } }],
    });
    const { span } = corrected(plan).events.get('p')!;
    expect([formatIsoDay(span!.start), formatIsoDay(span!.end)]).toEqual([
      '2017-06-01',
      '2017-07-01',
    ]);
  });

  it.each([
    [
      'hours that overlap into one sitting',
      '2017-06-07 10:00-12:00,2017-06-07 11:00-13:00',
      ['10-13'],
    ],
    ['a whole day and a half of it into the day', '2017-06-07,2017-06-07 am', ['full']],
    [
      'three halves of a day into the day',
      '2017-06-07 half,2017-06-07 half,2017-06-07 half',
      ['full'],
    ],
    ['the same morning twice into one', '2017-06-07 am,2017-06-07 am', ['morning']],
    [
      'only what overlaps',
      '2017-06-07 09:00-10:00,2017-06-07 11:00-13:00,2017-06-07 12:00-14:00',
      ['9-10', '11-14'],
    ],
  ])('joins %s', (_name, when, expected) => {
    const plan = planWith({ events: [meeting('a', when, { ...held, states: [] })] });
    expect(sittingsOf(corrected(plan), 'a')).toEqual(expected);
  });

  it('turns hours round that end before they begin, of a meeting that was held too', () => {
    const event = meeting('a', '2017-05-10 10:00-13:00', held);
    const sittings = event.sittings.map((s) => ({ ...s, from: s.to, to: s.from }));
    expect(sittingsOf(corrected(planWith({ events: [{ ...event, sittings }] })), 'a')).toEqual([
      '10-13',
    ]);
  });

  it('keeps the half of the day where nobody knows the zone of the hours', () => {
    const events = [meeting('a', '2017-06-07 15:00-18:00', { ...held, placeId: 'atlantis' })];
    const plan = planWith({ events });
    expect(sittingsOf(corrected(plan), 'a')).toEqual(['afternoon']);
  });

  it('asks an hour that is due in an unknown zone in that of its place', () => {
    const plan = planWith({
      events: [due('d', '2017-06-07 17:00 Mars/Base', { placeId: 'geneva' })],
    });
    expect(corrected(plan).events.get('d')!.at!.zone).toBe('Europe/Zurich');
  });

  it('lets a part of itself stand alone', () => {
    const part = (id: string, parentId: string): PlanEvent =>
      meeting(id, '2017-06-07', { kind: 'part', parentId, placeId: 'geneva' });
    const plan = planWith({ events: [part('a', 'b'), part('b', 'a')] });
    const after = corrected(plan);
    expect([...after.events.values()].filter((e) => e.parentId === null)).toHaveLength(1);
    expect(checkPlan(after, today).filter((f) => f.rule === 'invalid')).toEqual([]);
  });

  it('drops the relation of a circle that the text does not write', () => {
    const plan = planWith({
      mandates: [
        mandate('draft', { kind: 'document', before: ['round'] }),
        mandate('round', { before: ['draft'], inferred: ['before'] }),
      ],
    });
    const after = corrected(plan);
    expect(after.mandates.get('draft')!.before).toEqual(['round']);
    expect(after.mandates.get('round')!.before).toEqual([]);
  });
});
