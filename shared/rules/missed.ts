import type { Speaks } from './standing';
import { type Draft, numberOf, type Rule, silent } from './rule';
import { standingCells, standingCheck, standingStands } from './standingCells';

/** What had to be done by a day is not: an open due event, a mandate with nothing planned, or (a warning) a total that is
 *  still short. Owned by the event or the mandate. For a waiver the due day counts, not the days since: it holds while
 *  the day is not earlier, and a total not shorter, than it was. */
export const missed: Rule = {
  id: 'missed',
  weight: (facts) => numberOf(facts, 'missing') * 100_000 - numberOf(facts, 'dueDay'),
  reads: ['mandates', 'settings'],
  ...standingCells,
  check: (cell, index) => standingCheck(cell, index, draft),
  stands: standingStands,
};

function draft(
  speaks: Speaks,
  common: Pick<Draft, 'subjects' | 'paragraphs'>,
  member: string | null,
) {
  if (speaks.says === 'missed') {
    const facts = { days: speaks.days, dueDay: speaks.dueDay, member };
    return [{ ...common, gravity: 'error', facts }] as const;
  }
  if (speaks.says !== 'short') return silent;
  const facts = {
    days: speaks.days,
    dueDay: speaks.dueDay,
    sittingDays: speaks.sittingDays,
    min: speaks.min,
    missing: speaks.min - speaks.sittingDays,
    member,
  };
  return [{ ...common, gravity: 'warning', facts }] as const;
}
