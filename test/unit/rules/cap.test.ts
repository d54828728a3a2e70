import { describe, expect, it } from 'vitest';
import { due, group, inState, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = (...days: string[]) =>
  planWith({
    groups: [group('g', 3)],
    mandates: [mandate('a', { groupId: 'g', flexible: '29' }), mandate('b', { groupId: 'g' })],
    events: days.map((when, i) => meeting(`e${i}`, when, { mandateId: i % 2 ? 'b' : 'a' })),
  });

describe('cap', () => {
  it('is silent on the last day that it allows', () => {
    expect(saidShort('cap', plan('2017-05-08..2017-05-09', '2017-05-10'))).toEqual([]);
  });

  it('speaks from half a day more, as an error although a mandate is flexible', () => {
    expect(said('cap', plan('2017-05-08..2017-05-09', '2017-05-10,2017-05-11 am'))).toEqual([
      {
        gravity: 'error',
        what: 'event:e1|group:g',
        facts: { sittingDays: 3.5, cap: 3, crossing: 'e1' },
      },
    ]);
  });

  it('names the event that crosses it by first sitting, ties by id', () => {
    const days = ['2017-05-15..2017-05-16', '2017-05-08..2017-05-09', '2017-05-15'];
    expect(said('cap', plan(...days))).toMatchObject([
      { facts: { sittingDays: 5, crossing: 'e0' } },
    ]);
  });

  it('counts neither cancelled meetings nor what does not meet', () => {
    const full = plan('2017-05-08..2017-05-10');
    const events = new Map(full.events);
    for (const event of [
      meeting('off', '2017-05-11', { mandateId: 'a', states: inState('cancelled') }),
      due('due', '2017-05-11', { mandateId: 'a' }),
    ]) {
      events.set(event.id, event);
    }
    expect(saidShort('cap', { ...full, events })).toEqual([]);
  });

  it('stays waived up to the total that it was waived for', () => {
    const given = plan('2017-05-08..2017-05-09', '2017-05-10..2017-05-12');
    const milder = plan('2017-05-08..2017-05-09', '2017-05-10..2017-05-11');
    const graver = plan('2017-05-08..2017-05-09', '2017-05-10..2017-05-13');
    expect(waivedThen('cap', given, milder)).toEqual(['holds']);
    expect(waivedThen('cap', given, graver)).toEqual(['exceeded']);
  });
});
