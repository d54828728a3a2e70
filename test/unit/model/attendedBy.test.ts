import { describe, expect, it } from 'vitest';
import { isAttendedBy, planOfPerson } from '@shared/model/attendedBy';
import { calendar, mandate, meeting, person, planWith } from '../../support/build';

const byName = (...ids: readonly string[]) => ({
  attendance: 'named' as const,
  attendees: ids.map((personId) => ({ personId, optional: false })),
});

const plan = planWith({
  people: [person('ann'), person('bob')],
  mandates: [mandate('m1'), mandate('m2')],
  calendars: [calendar('c')],
  events: [
    meeting('all', '2017-05-08', { mandateId: 'm1' }),
    meeting('ann', '2017-05-09', byName('ann')),
    meeting('both', '2017-05-10', byName('ann', 'bob')),
    meeting('bob', '2017-05-11', { ...byName('bob'), mandateId: 'm2' }),
    meeting('nobody', '2017-05-12', { attendance: 'followed' }),
    meeting('part', '2017-05-09', { kind: 'part', attendance: null, parentId: 'ann' }),
    meeting('x', '2017-05-13', { attendance: null, parentId: 'y' }),
    meeting('y', '2017-05-13', { attendance: null, parentId: 'x' }),
  ],
});

describe('what a person attends', () => {
  it.each([
    ['all', true],
    ['ann', true],
    ['both', true],
    ['bob', false],
    ['nobody', false],
    ['part', true],
    ['x', false],
  ])('%s: %s', (id, attended) => {
    expect(isAttendedBy(plan, plan.events.get(id)!, 'ann')).toBe(attended);
  });

  it('makes a plan of its own with its mandates, and leaves the plan as it was', () => {
    const before = [...plan.events.keys()];
    const own = planOfPerson(plan, 'ann');
    expect([...own.events.keys()]).toEqual(['all', 'ann', 'both', 'part']);
    expect([...own.mandates.keys()]).toEqual(['m1']);
    expect([...own.people.keys()]).toEqual(['ann']);
    expect(own.calendars.size).toBe(0);
    expect([...plan.events.keys()]).toEqual(before);
  });
});
