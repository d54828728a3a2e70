import { describe, expect, it } from 'vitest';
import { translator } from '@shared/i18n/index';
import { costText, noRepairText, repairText } from '@shared/i18n/repairText';
import type { Finding, RuleId } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { Repair } from '@shared/repairs/repair';
import { repairsOf } from '@shared/repairs/repairsOf';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, meeting, person, planWith } from '../../support/build';

const own = (id: string, when: string, other = {}) =>
  meeting(id, when, { kind: 'own-meeting', placeId: 'geneva', states: [], title: id, ...other });

const today = asOf('2017-05-15');

function repairsFor(plan: Plan, rule: RuleId): readonly [Finding, readonly Repair[]] {
  const finding = checkPlan(plan, today).find((f) => f.rule === rule)!;
  const answer = repairsOf(finding, plan, today);
  if ('none' in answer) throw new Error(answer.none);
  return [finding, answer.repairs];
}

const saturday = planWith({ events: [own('Debriefing', '2017-06-10')] });
const clash = planWith({
  people: ['ana', 'ben'].map((id) => person(id)),
  events: ['a', 'b'].map((id) =>
    own(id, '2017-06-07', {
      attendance: 'named',
      attendees: [{ personId: 'ana', optional: false }],
    }),
  ),
});
const afterVienna = planWith({
  events: [
    meeting('s', '2017-06-06', { placeId: 'vienna', title: 'Session' }),
    own('Debriefing', '2017-06-07', { placeId: 'new-york' }),
  ],
});

describe('what a repair costs, in words', () => {
  it.each([
    ['en', 'moves 1 day; no other finding'],
    ['fr', 'déplace de 1 jour; aucune autre constatation'],
    ['es', 'mueve 1 día; ninguna otra observación'],
  ] as const)('names the days and that nothing else comes, in %s', (language, words) => {
    const [, [nearest]] = repairsFor(saturday, 'non-working-day');
    expect(costText(nearest!, translator(language))).toBe(words);
  });

  it('counts what goes with the finding, and by gravity what comes', () => {
    const [finding, [nearest]] = repairsFor(saturday, 'non-working-day');
    const adds = [{ ...finding, gravity: 'notice' as const }];
    const repair = { ...nearest!, removes: ['x', 'y'], adds };
    expect(costText(repair, translator('en'))).toBe(
      'moves 1 day; removes 2 findings; adds 1 notice',
    );
  });

  it('counts the sitting days that move where the first one stays', () => {
    const plan = planWith({ events: [own('Debriefing', '2017-06-09..2017-06-10')] });
    const [, repairs] = repairsFor(plan, 'non-working-day');
    const stays = repairs.find((r) => r.moved.every((m) => m.days === 0))!;
    expect(costText(stays, translator('en'))).toBe('moves 1 sitting day; no other finding');
  });

  it('counts the people who go instead', () => {
    const [, repairs] = repairsFor(clash, 'overlap');
    const swap = repairs.find((r) => r.kind === 'attendee')!;
    expect(costText(swap, translator('en'))).toBe('1 other person goes; no other finding');
  });

  it('says how many clear days there are then, and how many are needed', () => {
    const [finding, repairs] = repairsFor(afterVienna, 'travel');
    const move = repairs.find((r) => r.moved[0]?.eventId === 'Debriefing')!;
    expect(repairText(move, finding, afterVienna, 'en').after).toBe(
      '1 clear day, 1 needed. Removes this finding, adds none',
    );
  });
});

describe('why there is no repair, in words', () => {
  it('names the rules that exclude each other and how much was looked at', () => {
    const answer = { none: 'excluded', rules: ['overlap', 'window'], looked: 12 } as const;
    expect(noRepairText(answer, 'en')).toBe(
      'No repair: each of the 12 changes near by breaks another rule: Overlap, Window',
    );
  });

  it('says that the time was over, and not that nothing fits', () => {
    const answer = { none: 'unfinished', rules: ['travel'], looked: 90 } as const;
    expect(noRepairText(answer, 'en')).toBe(
      'No repair: none of the first 90 changes near by fits, and the time for looking was over; in the way: Travel',
    );
  });
});
