import { describe, expect, it } from 'vitest';
import { due, inState, meeting } from '../../support/build';
import { compact, said, saidShort } from '../../support/compact';

const themes = [
  ['human-rights', '2017-05-08..2017-05-09'],
  ['drivers', '2017-05-22..2017-05-23'],
  ['governance', '2017-06-19..2017-06-20'],
  ['diasporas', '2017-07-24..2017-07-25'],
  ['smuggling', '2017-09-04..2017-09-05'],
  ['pathways', '2017-10-12..2017-10-13'],
] as const;

const sessions = (longer?: string) =>
  themes.map(([theme, days]) => {
    const last = theme === longer ? `${days},2017-11-30` : days;
    return meeting(`s-${theme}`, last, { mandateId: `thematic-${theme}` });
  });

const round = (days: string, month = 'february') =>
  meeting('round', days, {
    kind: 'negotiation-round',
    mandateId: `round-${month}`,
    placeId: 'new-york',
  });

const at = (id: string, placeId: string, days: string) =>
  meeting(id, days, { kind: 'own-meeting', placeId });

describe('1: six sessions of two days each', () => {
  it('stay within twelve days', () => {
    expect(said('cap', compact(sessions()))).toEqual([]);
  });

  it.each(themes.map(([theme]) => theme))(
    'cross it at the sixth where %s sits a third day',
    (theme) => {
      expect(said('cap', compact(sessions(theme)))).toEqual([
        {
          gravity: 'error',
          what: 'event:s-pathways|group:thematic-sessions',
          facts: { sittingDays: 13, cap: 12, crossing: 's-pathways' },
        },
      ]);
    },
  );
});

describe('2: the first round around the hearing of 21 February', () => {
  const hearing = meeting('hearing', '2018-02-21', {
    kind: 'hearing',
    mandateId: 'stakeholder-hearings',
    placeId: 'new-york',
  });

  it('sits three of three days and does not meet the hearing', () => {
    const plan = compact([round('2018-02-20,2018-02-22..2018-02-23'), hearing]);
    expect(said('duration', plan)).toEqual([]);
    expect(said('overlap', plan)).toEqual([]);
  });

  it('sits a day too long and clashes where it sits on the 21st too', () => {
    const plan = compact([round('2018-02-20..2018-02-23'), hearing]);
    expect(said('duration', plan)).toMatchObject([
      { gravity: 'warning', facts: { sittingDays: 4, max: 3 } },
    ]);
    expect(saidShort('overlap', plan)).toEqual(['error event:hearing|event:round']);
  });
});

describe('3: the stocktaking meeting in Puerto Vallarta', () => {
  const stocktaking = (days: string) =>
    compact([
      meeting('stock', days, {
        kind: 'preparatory-meeting',
        mandateId: 'stocktaking-meeting',
        placeId: 'puerto-vallarta',
      }),
    ]);

  it('is three days late on 11-13 December, and in Mexico', () => {
    const plan = stocktaking('2017-12-11..2017-12-13');
    expect(said('window', plan)).toMatchObject([
      { gravity: 'error', facts: { days: 3, side: 'after' } },
    ]);
    expect(said('place', plan)).toEqual([]);
  });

  it('is right on 4-6 December', () => {
    expect(said('window', stocktaking('2017-12-04..2017-12-06'))).toEqual([]);
  });
});

describe('4: a zero draft on 21 February, after the round of the 20th', () => {
  const plan = compact([
    due('draft', '2018-02-21', { kind: 'document', mandateId: 'zero-draft' }),
    round('2018-02-20'),
  ]);

  it('breaks an order that is inferred', () => {
    expect(saidShort('order', plan)).toEqual([
      'warning event:draft|event:round|zero-draft before round-february',
    ]);
  });

  it('is eleven days after its window', () => {
    expect(said('window', plan)).toMatchObject([{ gravity: 'error', facts: { days: 11 } }]);
  });
});

describe('5: after Vienna on 4 and 5 September', () => {
  const vienna = at('vienna', 'vienna', '2017-09-04..2017-09-05');

  it('New York on the 6th leaves no clear day of the one needed', () => {
    expect(said('travel', compact([vienna, at('next', 'new-york', '2017-09-06')]))).toMatchObject([
      { gravity: 'error', facts: { clear: 0, needed: 1 } },
    ]);
  });

  it.each([
    ['new-york', '2017-09-07'],
    ['geneva', '2017-09-06'],
  ])('%s on %s can be reached', (city, on) => {
    expect(said('travel', compact([vienna, at('next', city, on)]))).toEqual([]);
  });

  it('Geneva in the afternoon of a day that began in Vienna is a warning', () => {
    const plan = compact([
      at('morning', 'vienna', '2017-09-05 am'),
      at('afternoon', 'geneva', '2017-09-05 pm'),
    ]);
    expect(said('travel', plan)).toMatchObject([
      { gravity: 'warning', facts: { clear: 0, needed: 0 } },
    ]);
    expect(said('overlap', plan)).toEqual([]);
  });
});

describe('6: the list of paragraph 6 (b), not sent', () => {
  const list = 'mandate:stakeholder-list-preparatory';

  it('is 15 days late on 15 May 2017', () => {
    expect(said('missed', compact([]), '2017-05-15')).toContainEqual(
      expect.objectContaining({
        gravity: 'error',
        what: list,
        facts: expect.objectContaining({ days: 15 }),
      }),
    );
  });

  it('is due in 10 days on 20 April', () => {
    expect(said('due-soon', compact([]), '2017-04-20')).toMatchObject([
      { gravity: 'notice', what: list, facts: { days: 10 } },
    ]);
  });

  it('is not answered by a close of applications that cites it', () => {
    const close = due('close', '2017-04-17', { cites: ['6 (b)'], states: inState('done') });
    expect(saidShort('missed', compact([close]), '2017-05-15')).toContain(`error ${list}`);
  });
});

describe('7: on the day of the adoption', () => {
  it('the work plan and the Secretary-General of the conference are six days late', () => {
    expect(said('missed', compact([]), '2017-04-06')).toMatchObject([
      { what: 'mandate:conference-secretary-general', facts: { days: 6 } },
      { what: 'mandate:work-plan', facts: { days: 6 } },
    ]);
  });
});

describe('8: the conference in Marrakech on 10-11 December 2018', () => {
  const plan = compact([
    meeting('conf', '2018-12-10..2018-12-11', {
      kind: 'conference',
      mandateId: 'conference',
      placeId: 'marrakech',
    }),
  ]);

  it('is in another city, which paragraph 1 (a) allows', () => {
    expect(saidShort('place', plan)).toEqual(['warning event:conf|mandate:conference']);
  });

  it('is 78 days after 24 September 2018', () => {
    expect(said('window', plan)).toMatchObject([{ gravity: 'warning', facts: { days: 78 } }]);
  });

  it('is not missed as of 15 October 2018, since it is planned', () => {
    expect(saidShort('missed', plan, '2018-10-15').join()).not.toContain('mandate:conference|');
    expect(saidShort('missed', plan, '2018-10-15')).not.toContain('error mandate:conference');
  });
});

describe('9: the third round', () => {
  it('sits five of four days on 2-6 April 2018', () => {
    expect(said('duration', compact([round('2018-04-02..2018-04-06', 'april')]))).toMatchObject([
      { gravity: 'warning', facts: { sittingDays: 5, max: 4 } },
    ]);
  });

  it('sits four on 3-6 April', () => {
    expect(said('duration', compact([round('2018-04-03..2018-04-06', 'april')]))).toEqual([]);
  });
});
