import { describe, expect, it } from 'vitest';
import { createChecker } from '@shared/rules/createChecker';
import { asOf, band, between, due, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const first = mandate('p1', { kind: 'phase', time: between('2017-04-01..2017-05-31') });
const second = mandate('p2', { kind: 'phase', time: between('2017-06-01..2017-07-31') });
const inFirst = mandate('m', { phaseId: 'p1', flexible: '29' });
const phaseOne = band('one', '2017-04-01..2017-05-31', { mandateId: 'p1' });
const plan = (...events: Parameters<typeof planWith>[0]['events'] & object) =>
  planWith({ mandates: [first, second, inFirst], events: [phaseOne, ...events] });

describe('phase', () => {
  it.each([
    ['on its first day', '2017-04-01', []],
    ['on its last day', '2017-05-31', []],
    ['a day before it', '2017-03-31', ['warning event:e|phase:one']],
    ['a day after it', '2017-06-01', ['warning event:e|phase:one']],
  ])('an event %s', (_name, on, expected) => {
    expect(saidShort('phase', plan(meeting('e', on, { mandateId: 'm' })))).toEqual(expected);
  });

  it('looks at due events too, but not at application windows', () => {
    const events = [
      due('due', '2017-06-02', { mandateId: 'm' }),
      band('apply', '2017-06-02..2017-06-05', { kind: 'application-window', mandateId: 'm' }),
    ];
    expect(said('phase', plan(...events))).toMatchObject([
      { what: 'event:due|phase:one', facts: { days: 2, side: 'after' } },
    ]);
  });

  it('is silent where the phase has no event, and for what belongs to none', () => {
    const alone = planWith({
      mandates: [first, inFirst, mandate('free')],
      events: [
        meeting('e', '2018-01-01', { mandateId: 'm' }),
        meeting('f', '2018-01-01', { mandateId: 'free' }),
      ],
    });
    expect(saidShort('phase', alone)).toEqual([]);
  });

  it('finds two phases that overlap although their windows do not', () => {
    const late = plan(band('two', '2017-05-30..2017-07-31', { mandateId: 'p2' }));
    expect(said('phase', late)).toMatchObject([
      { gravity: 'warning', what: 'mandate:p1|mandate:p2|phase:one|phase:two', facts: { days: 2 } },
    ]);
    const right = plan(band('two', '2017-06-01..2017-07-31', { mandateId: 'p2' }));
    expect(saidShort('phase', right)).toEqual([]);
  });

  it('looks at two phases again when a window moves, whatever kind their mandates ask for', () => {
    const before = mandate('p1', {
      time: {
        form: 'relative',
        relation: 'before',
        target: { to: 'mandate', id: 'start' },
        days: 1,
      },
    });
    const start = meeting('start', '2017-06-01', { mandateId: 'start' });
    const asked = planWith({
      mandates: [before, { ...second, kind: 'conference' }, mandate('start')],
      events: [phaseOne, band('two', '2017-05-30..2017-07-31', { mandateId: 'p2' }), start],
    });
    const checker = createChecker(asked, asOf('2017-01-01'));
    const phases = () => checker.findings().filter(({ rule }) => rule === 'phase').length;
    expect(phases()).toBe(1);
    checker.apply([{ table: 'events', key: 'start', before: start, after: null }]);
    expect(phases()).toBe(0);
  });

  it('stays waived while it is outside by no more', () => {
    const on = (text: string) => plan(meeting('e', text, { mandateId: 'm' }));
    expect(waivedThen('phase', on('2017-06-03'), on('2017-06-02'))).toEqual(['holds']);
    expect(waivedThen('phase', on('2017-06-03'), on('2017-06-04'))).toEqual(['exceeded']);
  });
});

it('lets phases of two processes overlap', () => {
  const other = { ...second, processId: 'second' };
  const phases = [phaseOne, band('two', '2017-05-01..2017-07-31', { mandateId: 'p2' })];
  const settings = {
    processes: [{ id: 'second', name: 'Second', document: null, parallelCap: null }],
  };
  const found = (mandates: readonly (typeof first)[]) =>
    saidShort('phase', planWith({ mandates, events: phases, settings }));
  expect(found([first, second])).toHaveLength(1);
  expect(found([first, other])).toEqual([]);
});
