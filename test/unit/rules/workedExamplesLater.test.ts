import { describe, expect, it } from 'vitest';
import {
  band,
  calendar,
  calendarEvent,
  due,
  inState,
  meeting,
  planWith,
} from '../../support/build';
import { compact, said, saidShort } from '../../support/compact';

const own = (id: string, placeId: string, when: string) =>
  meeting(id, when, { kind: 'own-meeting', placeId });

describe('10: holidays', () => {
  it.each([
    ['Good Friday in New York', 'new-york', '2017-04-14'],
    ['Labour Day in New York', 'new-york', '2017-09-04'],
  ])('%s is a warning', (_name, city, on) => {
    expect(saidShort('non-working-day', planWith({ events: [own('m', city, on)] }))).toEqual([
      `warning event:m|${on}`,
    ]);
  });

  it('4 September 2017 in Vienna is only the notice that Vienna has no list', () => {
    const plan = planWith({ events: [own('m', 'vienna', '2017-09-04')] });
    expect(saidShort('non-working-day', plan)).toEqual(['notice stationYear:vienna/2017']);
  });

  it('several rounds in 2018 give one notice for New York 2018', () => {
    const rounds = ['2018-02-20', '2018-03-12', '2018-04-03'].map((on, i) =>
      own(`r${i}`, 'new-york', on),
    );
    expect(saidShort('non-working-day', planWith({ events: rounds }))).toEqual([
      'notice stationYear:new-york/2018',
    ]);
  });
});

describe('11: the morning in Geneva and in New York', () => {
  const plan = planWith({
    events: [
      own('geneva', 'geneva', '2017-07-12 10:00-13:00'),
      own('new-york', 'new-york', '2017-07-12 09:00-10:00'),
    ],
  });

  it('do not overlap, since Geneva has ended', () => {
    expect(said('overlap', plan)).toEqual([]);
  });

  it('cannot be reached on one day', () => {
    expect(saidShort('travel', plan)).toEqual(['error event:geneva|event:new-york|from geneva']);
  });
});

describe('12: four days of hearings in all', () => {
  const hearing = (id: string, when: string) =>
    meeting(id, when, { kind: 'hearing', mandateId: 'stakeholder-hearings', placeId: 'new-york' });
  const full = ['2017-07-26', '2017-10-11', '2017-12-18'].map((on, i) => hearing(`h${i}`, on));

  it('are three full and two half days', () => {
    const halves = [hearing('h4', '2018-02-21 half'), hearing('h5', '2018-05-21 half')];
    expect(said('duration', compact([...full, ...halves]))).toEqual([]);
  });

  it('are half a day too many where 21 February counts full', () => {
    const more = [hearing('h4', '2018-02-21'), hearing('h5', '2018-05-21 half')];
    expect(said('duration', compact([...full, ...more]))).toMatchObject([
      {
        gravity: 'error',
        what: 'mandate:stakeholder-hearings',
        facts: { sittingDays: 4.5, max: 4 },
      },
    ]);
  });

  it('are silent in July 2017 with one entered, since enough days are left', () => {
    expect(said('duration', compact(full.slice(0, 1)), '2017-07-20')).toEqual([]);
  });
});

describe('13: the second round during the Commission on the Status of Women', () => {
  it('is a warning that says the same city', () => {
    const plan = planWith({
      events: [own('round-2', 'new-york', '2018-03-12..2018-03-15')],
      calendars: [calendar('csw')],
      calendarEvents: [
        calendarEvent('csw-62', 'csw', '2018-03-12..2018-03-23', { placeId: 'new-york' }),
      ],
    });
    expect(said('reference', plan)).toMatchObject([
      {
        gravity: 'warning',
        what: 'calendarEvent:csw-62|event:round-2',
        facts: { title: 'csw-62', sameCity: true, days: 4 },
      },
    ]);
  });
});

describe('14: hearings with six parts', () => {
  const hours = [
    '10:00-10:30',
    '10:35-11:45',
    '11:50-13:00',
    '15:00-16:15',
    '16:20-17:25',
    '17:30-18:00',
  ];
  const parts = hours.map((time, i) =>
    meeting(`part-${i}`, `2006-07-12 ${time}`, {
      kind: 'part',
      parentId: 'hearings',
      placeId: 'new-york',
    }),
  );
  const hearings = meeting('hearings', '2006-07-12', { kind: 'hearing', placeId: 'new-york' });

  it('do not clash among themselves or with the whole', () => {
    expect(said('overlap', planWith({ events: [hearings, ...parts] }))).toEqual([]);
  });

  it('clash once, as a whole, with an own meeting that meets two of them', () => {
    const plan = planWith({
      events: [hearings, ...parts, own('own', 'new-york', '2006-07-12 11:00-12:00')],
    });
    expect(saidShort('overlap', plan)).toEqual(['error event:hearings|event:own']);
  });

  it('leave the break at noon free', () => {
    const plan = planWith({
      events: [hearings, ...parts, own('lunch', 'new-york', '2006-07-12 13:15-14:30')],
    });
    expect(said('overlap', plan)).toEqual([]);
  });
});

describe('15: who goes', () => {
  it('finds two meetings of 11 October 2017 in Geneva once', () => {
    const plan = planWith({
      events: [
        own('chairs', 'geneva', '2017-10-10..2017-10-11'),
        own('hearing', 'geneva', '2017-10-11'),
      ],
    });
    expect(saidShort('overlap', plan)).toEqual(['error event:chairs|event:hearing']);
  });

  it('says nothing of journeys between meetings that are only followed', () => {
    const followed = { attendance: 'followed' as const };
    const plan = planWith({
      events: [
        { ...own('bamako', 'bamako', '2017-08-28..2017-08-29'), ...followed },
        { ...own('santiago', 'santiago', '2017-08-30..2017-08-31'), ...followed },
      ],
    });
    expect(said('travel', plan)).toEqual([]);
  });
});

describe('16: phases I and II', () => {
  it('share November 2017', () => {
    expect(said('phase', compact([]))).toEqual([]);
  });

  it('may share more, but phase II may not begin on 1 October', () => {
    const early = band('phase-2', '2017-10-01..2018-01-31', { mandateId: 'phase-2' });
    const plan = compact([early]);
    expect(said('phase', plan)).toEqual([]);
    expect(said('window', plan)).toMatchObject([
      { gravity: 'error', facts: { days: 31, side: 'before' } },
    ]);
  });
});

describe('17: weekends', () => {
  it('a document due on Saturday 31 March 2018 is a notice', () => {
    const plan = planWith({ events: [due('d', '2018-03-31', { kind: 'document' })] });
    expect(saidShort('non-working-day', plan)).toEqual(['notice event:d|2018-03-31']);
  });

  it('a session on Saturday 5 August 2017 is a warning', () => {
    const plan = planWith({ events: [meeting('s', '2017-08-05')] });
    expect(saidShort('non-working-day', plan)).toEqual(['warning event:s|2017-08-05']);
  });
});

describe('18: issue briefs on 15 May 2017, with nothing entered', () => {
  const plan = compact(
    [
      ['human-rights', '2017-05-08..2017-05-09'],
      ['drivers', '2017-05-22..2017-05-23'],
      ['governance', '2017-06-19..2017-06-20'],
      ['diasporas', '2017-07-24..2017-07-25'],
      ['smuggling', '2017-09-04..2017-09-05'],
      ['pathways', '2017-10-12..2017-10-13'],
    ].map(([theme, days]) =>
      meeting(`s-${theme}`, days!, {
        mandateId: `thematic-${theme}`,
        states: inState('confirmed'),
      }),
    ),
  );
  const briefs = (rule: Parameters<typeof said>[0]) =>
    said(rule, plan, '2017-05-15').filter(({ what }) => what.startsWith('mandate:issue-briefs'));

  it('are missed for the session of 8 May, eight days', () => {
    expect(briefs('missed')).toMatchObject([
      { what: 'mandate:issue-briefs|mandate:thematic-human-rights', facts: { days: 8 } },
    ]);
  });

  it('are due soon for 22 May, six days left', () => {
    expect(briefs('due-soon')).toMatchObject([
      { what: 'mandate:issue-briefs|mandate:thematic-drivers', facts: { days: 6 } },
    ]);
  });

  it('are unscheduled for 19 June, and silent for July, September and October', () => {
    expect(briefs('unscheduled').map(({ what }) => what)).toEqual([
      'mandate:issue-briefs|mandate:thematic-governance',
    ]);
  });
});
