import { describe, expect, it } from 'vitest';
import { due, inState, meeting, planWith } from '../../support/build';
import { saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = (...events: Parameters<typeof planWith>[0]['events'] & object) => planWith({ events });
const two = '2017-05-08..2017-05-09';

describe('unconfirmed', () => {
  it.each([
    ['on its last day', '2017-05-09', []],
    ['on the day after', '2017-05-10', ['notice event:e']],
  ])('asked %s', (_name, on, expected) => {
    expect(saidShort('unconfirmed', plan(meeting('e', two)), on)).toEqual(expected);
  });

  it('is silent once it was held or cancelled, from that day on', () => {
    const held = plan(meeting('e', two, { states: inState('held', '2017-05-15') }));
    expect(saidShort('unconfirmed', held, '2017-05-14')).toHaveLength(1);
    expect(saidShort('unconfirmed', held, '2017-05-15')).toEqual([]);
    const cancelled = plan(meeting('e', two, { states: inState('cancelled') }));
    expect(saidShort('unconfirmed', cancelled, '2017-05-15')).toEqual([]);
  });

  it('asks of a meeting and its parts once, and not of travel, leave and due events', () => {
    const events = [
      meeting('whole', two),
      meeting('part', '2017-05-08', { kind: 'part', parentId: 'whole' }),
      meeting('trip', two, { kind: 'travel' }),
      meeting('rest', two, { kind: 'leave' }),
      due('d', '2017-05-08'),
    ];
    expect(saidShort('unconfirmed', plan(...events), '2017-06-01')).toEqual(['notice event:whole']);
  });

  it('asks of a part where nobody asks of the whole, which does not sit itself', () => {
    const part = meeting('part', two, { kind: 'part', parentId: 'whole' });
    const whole = [meeting('whole', ''), due('whole', '2017-05-08')];
    for (const one of whole) {
      expect(saidShort('unconfirmed', plan(one, part), '2017-06-01')).toEqual([
        'notice event:part',
      ]);
    }
  });

  it('stays waived while it last sat no earlier', () => {
    const given = plan(meeting('e', two));
    const on = '2017-06-01';
    expect(waivedThen('unconfirmed', given, given, on)).toEqual(['holds']);
    expect(waivedThen('unconfirmed', given, plan(meeting('e', '2017-05-08')), on)).toEqual([
      'exceeded',
    ]);
  });
});
