import { describe, expect, it } from 'vitest';
import { explainFinding } from '@shared/i18n/explainFinding';
import type { Facts, RuleId } from '@shared/model/finding';
import { ruleIds } from '@shared/model/ruleIds';
import type { Language } from '@shared/model/text';
import { day } from '@shared/model/time';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, meeting, planWith } from '../../support/build';

/** The rows of a finding with these facts, as "label: value"; without the sentence that ends them. */
function explained(rule: RuleId, facts: Facts, language: Language = 'en'): readonly string[] {
  const finding = {
    key: rule,
    rule,
    gravity: 'error',
    subjects: [],
    facts,
    paragraphs: [],
    waiver: null,
  } as const;
  const { why } = explainFinding(finding, planWith({}), language);
  return why.slice(0, -1).map(({ label, value }) => `${label}: ${value}`);
}

const on = (text: string) => day(text) as number;

const facts: Readonly<Record<RuleId, Facts>> = {
  window: { side: 'after', days: 78, limitDay: on('2018-09-24') },
  duration: { sittingDays: 4.5, min: 4, max: 4 },
  place: { cities: ['marrakech'], places: ['new-york'], country: null },
  cap: { sittingDays: 13, cap: 12, crossing: 's6' },
  panels: { panels: 4, min: 2, max: 3 },
  order: { first: 'a', then: 'b', lastDay: on('2018-02-21'), firstDay: on('2018-02-20') },
  phase: { side: 'before', days: 3, limitDay: on('2017-04-01'), phase: 'p' },
  overlap: { days: 2, firstDay: on('2018-02-21') },
  travel: { clear: 0, needed: 1, from: 'vienna', to: 'new-york' },
  capacity: { day: on('2018-02-21'), meetings: 3, free: 1, part: 'full' },
  room: { room: 'Room 4', firstDay: on('2018-02-21') },
  'non-working-day': { day: on('2017-09-04'), what: 'closed', holiday: 'Labour Day' },
  slot: { day: on('2018-02-21'), what: 'outside', from: 780, to: 900 },
  parallel: { day: on('2018-02-21'), meetings: 3, cap: 2 },
  reference: {
    day: on('2018-03-12'),
    title: 'CSW',
    fromDay: on('2018-03-12'),
    toDay: on('2018-03-23'),
  },
  missed: { dueDay: on('2017-04-30'), days: 15 },
  'due-soon': { dueDay: on('2017-04-30'), days: 10 },
  unscheduled: { fromDay: on('2017-06-01'), toDay: on('2017-06-30') },
  unconfirmed: { lastDay: on('2017-05-10') },
  'document-lead': { document: 'd', meeting: 'm', days: 2, lead: 7 },
  invalid: { what: 'sittings', count: 2 },
};

describe('why a finding stands', () => {
  it.each([
    ['window', ['Limit: 24 Sep 2018', 'Outside by: 78 days']],
    ['duration', ['Sitting days: 4½', 'Required: 4']],
    ['place', ['Held in: Marrakech', 'Required: New York']],
    ['travel', ['Journey: Vienna → New York', 'Clear days: 0', 'Days needed: 1']],
    ['capacity', ['Day: 21 Feb 2018', 'Meetings: 3', 'People free: 1']],
    ['document-lead', ['Days before: 2', 'Days needed: 7']],
    ['slot', ['Day: 21 Feb 2018', 'Hours: 13:00–15:00']],
    ['reference', ['Day: 12 Mar 2018', 'Falls in: CSW', 'Its dates: 12–23 Mar 2018']],
  ] as const)('is told by the numbers of %s', (rule, rows) => {
    expect(explained(rule, facts[rule])).toEqual(rows);
  });

  it('names a single shared day once', () => {
    const once = { days: 1, firstDay: on('2018-02-21') };
    expect(explained('overlap', once)).toEqual(['Day: 21 Feb 2018']);
  });

  it.each(ruleIds.flatMap((rule) => (['en', 'fr', 'es'] as const).map((l) => [rule, l] as const)))(
    'has rows for %s in %s',
    (rule, language) => {
      const rows = explained(rule, facts[rule], language);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).not.toMatch(/repairs\.|undefined|NaN/);
    },
  );

  it('gives the hours of both things with their cities, each in the zone of the other too', () => {
    const own = (id: string, when: string, placeId: string) =>
      meeting(id, when, { kind: 'own-meeting', placeId, title: id });
    const plan = planWith({
      events: [
        own('Call', '2017-06-07 10:00-13:00', 'geneva'),
        own('Talk', '2017-06-07 04:30-06:00', 'new-york'),
      ],
    });
    const finding = checkPlan(plan, asOf('2017-05-15')).find((f) => f.rule === 'overlap')!;
    const { why, satisfies } = explainFinding(finding, plan, 'en');
    expect(why.slice(0, 2).map((row) => row.value)).toEqual([
      '7 Jun 2017, 10:00–13:00 Geneva (04:00–07:00 New York)',
      '7 Jun 2017, 04:30–06:00 New York (10:30–12:00 Geneva)',
    ]);
    expect(satisfies).toBe('different times, or different people');
  });
});
