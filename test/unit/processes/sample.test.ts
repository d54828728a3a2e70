import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateOn } from '@shared/model/asOf';
import { classOf, firstDay, lastDay, type PlanEvent } from '@shared/model/event';
import { settingsOf } from '@shared/model/plan';
import { sittingDays } from '@shared/model/sittingDays';
import { addDays, day, formatIsoDay, parseMinute } from '@shared/model/time';
import { placeById } from '@shared/places';
import { findProcess } from '@shared/processes';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly title_en: string;
  readonly start: string;
  readonly end: string;
  readonly city: string | null;
  readonly source: string;
  readonly confidence: string;
  readonly note?: string;
  readonly cites: string | null;
  readonly mandate: string | null;
  readonly attendance: string | null;
  readonly time?: string;
  readonly part?: string;
  readonly event?: string;
}

// The record has straight apostrophes, the plan has those of print.
const rows = JSON.parse(
  readFileSync('test/fixtures/gcm-as-held.json', 'utf8').replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
) as Row[];
const whole = rows.filter((row) => row.event === undefined);

function sample(language: 'en' | 'fr' | 'es' = 'en') {
  let count = 0;
  const newUid = () => `uid-${++count}`;
  return findProcess('A/RES/71/280')!.newSample!({ planId: 's', newUid, now: 5, language });
}

const plan = sample();
const event = (id: string): PlanEvent => plan.events.get(id)!;

describe('the sample', () => {
  it('holds all 51 rows, the two of round 1 as one event, and the three phases', () => {
    expect(rows).toHaveLength(51);
    const ids = [...new Set(rows.map((row) => row.event ?? row.id))];
    expect([...plan.events.keys()].sort()).toEqual(
      [...ids, 'phase-1', 'phase-2', 'phase-3'].sort(),
    );
    expect(plan.events.size).toBe(53);
  });

  const nth: Readonly<Record<string, string>> = {
    'round-2': 'Second',
    'round-3': 'Third',
    'round-4': 'Fourth',
    'round-5': 'Fifth',
    'round-6': 'Sixth',
  };
  const isRound = (id: string) => id in nth;

  it.each(whole)('$id on $start to $end, as recorded', (row) => {
    const found = event(row.id);
    expect(found.kind).toBe(row.kind);
    // The rounds are called as their mandates are, so that one event has one name.
    expect(found.title).toBe(
      isRound(row.id) ? `${nth[row.id]} round of negotiations` : row.title_en,
    );
    expect(formatIsoDay(firstDay(found)!)).toBe(row.start);
    expect(formatIsoDay(lastDay(found)!)).toBe(row.end);
    expect(placeById(null, found.placeId)?.name.en ?? null).toBe(row.city);
    expect(found.source).toBe(row.source);
    expect(found.note).toBe(row.note ?? '');
    expect(found.confidence).toBe(row.confidence);
    expect(found.cites).toEqual(row.cites === null ? [] : [row.cites]);
    expect(found.mandateId).toBe(row.mandate);
    expect(found.attendance).toBe(row.attendance);
  });

  it('sits every day between first and last, half a day where the record says half', () => {
    for (const row of whole) {
      if (classOf(event(row.id)) !== 'meeting') continue;
      const { sittings } = event(row.id);
      expect(sittings.map((s) => s.part)).toEqual(sittings.map(() => row.part ?? 'full'));
      expect(sittings).toHaveLength(day(row.end) - day(row.start) + 1);
    }
  });

  it('has a first round of three days, 20, 22 and 23 February 2018', () => {
    const round = event('round-1');
    expect(round.sittings.map((s) => formatIsoDay(s.day))).toEqual([
      '2018-02-20',
      '2018-02-22',
      '2018-02-23',
    ]);
    expect(round).toMatchObject({
      mandateId: 'round-february',
      placeId: 'new-york',
      attendance: 'delegation',
    });
    expect(round.note).toBe('Non-contiguous round: the hearing sits inside it.');
  });

  it('sits 12 days in thematic sessions, 26 in rounds and 4 in hearings', () => {
    const days = (kind: string) =>
      [...plan.events.values()]
        .filter((e) => e.kind === kind)
        .reduce((sum, e) => sum + sittingDays(e.sittings), 0);
    expect([days('thematic-session'), days('negotiation-round'), days('hearing')]).toEqual([
      12, 26, 4,
    ]);
  });

  it('confirms each meeting on every day and holds it from its last day', () => {
    for (const e of plan.events.values()) {
      if (classOf(e) !== 'meeting' || e.confidence === 'planned') continue;
      const last = lastDay(e)!;
      expect([
        stateOn(e, day('2000-01-01')),
        stateOn(e, addDays(last, -1)),
        stateOn(e, last),
      ]).toEqual(['confirmed', 'confirmed', 'held']);
    }
  });

  it('leaves the dialogue that was only announced tentative for ever', () => {
    const planned = [...plan.events.values()].filter((e) => e.confidence === 'planned');
    expect(planned.map((e) => e.id)).toEqual(['stakeholder-dialogue']);
    expect(stateOn(planned[0]!, day('2030-01-01'))).toBe('tentative');
  });

  it('opens documents, deadlines and facts and has them done on their day', () => {
    for (const e of plan.events.values()) {
      if (classOf(e) !== 'due' && classOf(e) !== 'fact') continue;
      expect([stateOn(e, addDays(e.at!.day, -1)), stateOn(e, e.at!.day)]).toEqual(['open', 'done']);
    }
  });

  it('has the zero draft due at 15:00 in New York and no other hour', () => {
    expect(event('zero-draft').at).toEqual({
      day: day('2018-02-05'),
      time: parseMinute('15:00'),
      zone: 'America/New_York',
    });
    const timed = [...plan.events.values()].filter((e) => e.at?.time != null);
    expect(timed.map((e) => e.id)).toEqual(['zero-draft']);
  });

  it('has each draft for the next round and the final draft for none', () => {
    const drafts = [...plan.events.values()].filter((e) => e.forEventId !== null);
    expect(drafts.map((e) => [e.id, e.forEventId])).toEqual([
      ['zero-draft', 'round-1'],
      ['zero-draft-plus', 'round-2'],
      ['draft-rev-1', 'round-3'],
      ['draft-rev-2', 'round-5'],
      ['draft-rev-3', 'round-6'],
    ]);
  });

  it('has the appointment answer paragraph 10 and the applications as a band', () => {
    expect(event('csg-appointed')).toMatchObject({
      kind: 'appointment',
      mandateId: 'conference-secretary-general',
    });
    expect(event('accreditation-prep').span).toEqual({
      start: day('2017-03-14'),
      end: day('2017-04-18'),
    });
  });

  it('has one event for each phase, from the first to the last day of its window', () => {
    expect(event('phase-2').span).toEqual({ start: day('2017-11-01'), end: day('2018-02-01') });
    expect([...plan.events.values()].filter((e) => e.kind === 'phase')).toHaveLength(3);
  });

  it('is a plan of its own, without waivers, looked at as of today', () => {
    expect(settingsOf(plan)).toMatchObject({
      name: 'Global compact for migration, as held',
      sample: true,
      homeZone: 'America/New_York',
    });
    expect(plan.waivers.size).toBe(0);
    expect(plan.asOf).toBeNull();
  });

  it('is the same for the same UIDs, and each event has one of its own', () => {
    expect(sample()).toEqual(plan);
    expect(new Set([...plan.events.values()].map((e) => e.uid)).size).toBe(53);
  });

  it('is told in French and Spanish too', () => {
    expect(sample('fr').events.get('round-1')!.title).toBe('Premier cycle de négociations');
    expect(sample('es').events.get('round-1')!.title).toBe('Primera ronda de negociaciones');
    expect(settingsOf(sample('es')).name).toBe('Pacto mundial para la migración, como se celebró');
    const untitled = [...sample('fr').events.values()].filter((e) => e.title === '');
    expect(untitled.map((e) => e.kind)).toEqual(['phase', 'phase', 'phase']);
  });

  it('answers only mandates that exist', () => {
    const answered = [...plan.events.values()].map((e) => e.mandateId).filter((id) => id !== null);
    expect(answered.filter((id) => !plan.mandates.has(id))).toEqual([]);
  });
});
