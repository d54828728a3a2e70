import { describe, expect, it } from 'vitest';
import type { Finding } from '@shared/model/finding';
import { addDays, day } from '@shared/model/time';
import { aRes71280 } from '@shared/processes/a-res-71-280';
import { newPlan } from '@shared/processes/newPlan';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { asOf } from '../../support/build';

const context = { planId: 'sample', newUid: () => 'uid', now: 0 };
const sample = aRes71280.newSample!(context);

/** Gravity, key, and the number that counts. */
type Line = readonly [string, string, number?];

// Right on every day of the two years, since the dates of the record have no day from which they count.
const always: readonly Line[] = [
  // The chairs' meeting and the second hearing were both in Geneva on 11 October 2017 and the delegation went to both.
  ['error', 'overlap|event:grcp-7|event:hearing-2', 1],
  // Decided on 24 December 2017; the text says January 2018.
  ['error', 'window|event:conf-modalities|mandate:conference-modalities|before', 8],
  // 5 August 2017 was a Saturday.
  ['warning', 'non-working-day|event:rcsc-asia|2017-08-05'],
  // The dialogue announced for 10 July 2018 fell into the sixth round; it was never confirmed.
  ['warning', 'overlap|event:round-6|event:stakeholder-dialogue', 1],
  // Marrakech instead of New York, as paragraph 1 (a) lets the States agree.
  ['warning', 'place|event:conference|mandate:conference', 1],
  // 11 December 2018, when the text says before 25 September.
  ['warning', 'window|event:conference|mandate:conference|after', 78],
  // 31 March 2018 was a Saturday.
  ['notice', 'non-working-day|event:accreditation-conf|2018-03-31'],
  // Stations and years in use of which no list was found.
  ['notice', 'non-working-day|stationYear:addis-ababa/2017'],
  ['notice', 'non-working-day|stationYear:bangkok/2017'],
  ['notice', 'non-working-day|stationYear:beirut/2017'],
  ['notice', 'non-working-day|stationYear:geneva/2017'],
  ['notice', 'non-working-day|stationYear:new-york/2018'],
  ['notice', 'non-working-day|stationYear:santiago/2017'],
  ['notice', 'non-working-day|stationYear:vienna/2017'],
];

const brief = (theme: string) => `issue-briefs|mandate:thematic-${theme}`;
const summary = (theme: string) => `session-summaries|mandate:thematic-${theme}`;

const in15May2017: readonly Line[] = [
  // No brief was recorded for the session of 8 May.
  ['error', `missed|mandate:${brief('human-rights')}`, 8],
  // Nobody recorded that the list of paragraph 6 (b) was sent by 30 April; the close of applications only cites it.
  ['error', 'missed|mandate:stakeholder-list-preparatory', 15],
  // Due in March 2017, before the resolution itself.
  ['error', 'missed|mandate:work-plan', 45],
  // The session of 19 June is 35 days away, its brief not planned.
  ['warning', `unscheduled|mandate:${brief('governance')}`],
  // The session of 22 May is a week away, its brief not planned.
  ['notice', `due-soon|mandate:${brief('drivers')}`, 6],
  // Summaries of the session that was held, and of those that begin within 60 days.
  ['warning', `unscheduled|mandate:${summary('drivers')}`],
  ['warning', `unscheduled|mandate:${summary('governance')}`],
  ['warning', `unscheduled|mandate:${summary('human-rights')}`],
];

const in31December2017: readonly Line[] = [
  // All six sessions are over, and no brief was recorded.
  ['error', `missed|mandate:${brief('diasporas')}`, 161],
  ['error', `missed|mandate:${brief('drivers')}`, 224],
  ['error', `missed|mandate:${brief('governance')}`, 196],
  ['error', `missed|mandate:${brief('human-rights')}`, 238],
  ['error', `missed|mandate:${brief('pathways')}`, 81],
  ['error', `missed|mandate:${brief('smuggling')}`, 119],
  ['error', 'missed|mandate:stakeholder-list-preparatory', 245],
  ['error', 'missed|mandate:work-plan', 275],
  // No summary was recorded either; it has no last day.
  ['warning', `unscheduled|mandate:${summary('diasporas')}`],
  ['warning', `unscheduled|mandate:${summary('drivers')}`],
  ['warning', `unscheduled|mandate:${summary('governance')}`],
  ['warning', `unscheduled|mandate:${summary('human-rights')}`],
  ['warning', `unscheduled|mandate:${summary('pathways')}`],
  ['warning', `unscheduled|mandate:${summary('smuggling')}`],
  // The Secretary-General presents his report on 11 January.
  ['notice', 'due-soon|event:sg-report-launch', 11],
];

const in31December2018: readonly Line[] = [
  ['error', `missed|mandate:${brief('diasporas')}`, 526],
  ['error', `missed|mandate:${brief('drivers')}`, 589],
  ['error', `missed|mandate:${brief('governance')}`, 561],
  ['error', `missed|mandate:${brief('human-rights')}`, 603],
  ['error', `missed|mandate:${brief('pathways')}`, 446],
  ['error', `missed|mandate:${brief('smuggling')}`, 484],
  ['error', 'missed|mandate:stakeholder-list-preparatory', 610],
  // The second list, due by 30 April 2018, is not in the record.
  ['error', 'missed|mandate:stakeholder-list-second', 245],
  ['error', 'missed|mandate:work-plan', 640],
  // The fifth hearing filled the four days in May 2018; their summary is not in the record.
  ['warning', 'unscheduled|mandate:hearings-summary'],
  ['warning', `unscheduled|mandate:${summary('diasporas')}`],
  ['warning', `unscheduled|mandate:${summary('drivers')}`],
  ['warning', `unscheduled|mandate:${summary('governance')}`],
  ['warning', `unscheduled|mandate:${summary('human-rights')}`],
  ['warning', `unscheduled|mandate:${summary('pathways')}`],
  ['warning', `unscheduled|mandate:${summary('smuggling')}`],
  // Announced for 10 July 2018; nothing says whether it was held.
  ['notice', 'unconfirmed|event:stakeholder-dialogue'],
];

describe('the compact as it was held', () => {
  it.each([
    ['2017-05-15', in15May2017],
    ['2017-12-31', in31December2017],
    ['2018-12-31', in31December2018],
  ])('says as of %s what an attaché would nod at, and nothing else', (on, lines) => {
    expect(linesOf(checkPlan(sample, asOf(on)))).toEqual(sorted([...always, ...lines]));
  });

  it('says on every day of two years, forwards and back, what a new check says', () => {
    const first = day('2017-01-01');
    const days = Array.from({ length: 730 }, (_, i) => addDays(first, i));
    const checker = createChecker(sample, { day: first, instant: null });
    for (const on of [...days, ...days.reverse().filter((d) => d % 7 === 0)]) {
      checker.setToday({ day: on, instant: null });
      const expected = checkPlan(sample, { day: on, instant: null });
      expect(JSON.stringify(checker.findings())).toBe(JSON.stringify(expected));
    }
  }, 20_000);

  it('lets each finding that waits for a day come on that day and go on that day', () => {
    const spoken = new Map<string, string[]>();
    const first = day('2017-01-01');
    const checker = createChecker(sample, { day: first, instant: null });
    for (let i = 1; i < 730; i++) {
      const { appeared, gone } = checker.setToday({ day: addDays(first, i), instant: null });
      const on = new Date((first + i) * 86_400_000).toISOString().slice(0, 10);
      for (const { key } of appeared) spoken.set(key, [...(spoken.get(key) ?? []), `from ${on}`]);
      for (const key of gone) spoken.set(key, [...(spoken.get(key) ?? []), `until ${on}`]);
    }
    expect(spoken.get('missed|mandate:stakeholder-list-preparatory')).toEqual(['from 2017-05-01']);
    expect(spoken.get('due-soon|mandate:stakeholder-list-preparatory')).toEqual([
      'from 2017-04-16',
      'until 2017-05-01',
    ]);
    expect(spoken.get('due-soon|event:zero-draft|mandate:zero-draft')).toEqual([
      'from 2018-01-22',
      'until 2018-02-05',
    ]);
    expect(spoken.get('unconfirmed|event:stakeholder-dialogue')).toEqual(['from 2018-07-11']);
    expect(spoken.get('unscheduled|mandate:hearings-summary')).toEqual(['from 2018-05-22']);
  });
});

describe('a new plan of the resolution', () => {
  it('has on the day of its adoption two errors: work plan and Secretary-General, six days late', () => {
    const findings = checkPlan(newPlan(aRes71280, context), asOf('2017-04-06'));
    expect(linesOf(findings.filter((f) => f.gravity === 'error'))).toEqual([
      ['error', 'missed|mandate:conference-secretary-general', 6],
      ['error', 'missed|mandate:work-plan', 6],
    ]);
  });

  it('has besides only what is near: the hearings, the list and three sessions', () => {
    const findings = checkPlan(newPlan(aRes71280, context), asOf('2017-04-06'));
    expect(linesOf(findings.filter((f) => f.gravity !== 'error'))).toEqual([
      ['warning', 'unscheduled|mandate:stakeholder-hearings'],
      ['warning', 'unscheduled|mandate:stakeholder-list-preparatory'],
      ['warning', 'unscheduled|mandate:thematic-drivers'],
      ['warning', 'unscheduled|mandate:thematic-governance'],
      ['warning', 'unscheduled|mandate:thematic-human-rights'],
    ]);
  });
});

function linesOf(findings: readonly Finding[]): readonly Line[] {
  return sorted(
    findings.map(({ gravity, key, facts }) => {
      const number = facts.days ?? facts.wrong;
      return typeof number === 'number' ? [gravity, key, number] : [gravity, key];
    }),
  );
}

function sorted(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => (a[1] < b[1] ? -1 : 1));
}
