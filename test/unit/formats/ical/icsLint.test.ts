import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportIcs } from '@shared/formats/ical/exportIcs';
import type { IcsOptions } from '@shared/formats/ical/icsOptions';
import { icsWords } from '@shared/i18n/icsWords';
import { eventKinds } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { addDays, day } from '@shared/model/time';
import { anyText } from '../../../support/arbitraryPlan';
import { generatePlan } from '../../../support/generatePlan';
import { lintIcs } from '../../../support/lintIcs';
import { eventWith, planWith, sittings } from '../../../support/planWith';

const words = icsWords('en');

function text(plan: Plan, options: Partial<IcsOptions> = {}): string {
  const result = exportIcs(plan, {
    scope: { plan: true },
    words,
    includeCancelled: true,
    ...options,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.text;
}

/** Events whose every text is hostile: any characters, both directions, 10 kB, tags, escapes. */
function hostilePlan(): Plan {
  const texts = [
    ...fc.sample(anyText, { numRuns: 150, seed: 7 }),
    'x'.repeat(10_000),
    '👩‍👩‍👧'.repeat(2_000),
    'é,;\\'.repeat(2_000),
    '<b onclick=x>C:\\new, \\\\n\\,</b>\r\nBEGIN:VEVENT\nEND:VCALENDAR\r',
    '\ud800 half a character',
    'שלום \u202e evil \u2066 مؤتمر',
    ' ',
  ];
  const events = texts.map((title, i) =>
    eventWith({
      id: `e${i}`,
      uid: i % 3 === 0 ? title : `uid-${i}`,
      kind: eventKinds[i % eventKinds.length]!,
      title,
      note: title,
      room: title,
      source: title,
      cites: [title],
      placeId: ['geneva', 'new-york', 'nairobi', 'online', null][i % 5]!,
      sittings: sittings(
        i % 2 === 0 ? '2018-02-20 10:00-13:00' : '2018-02-20 morning',
        '2018-02-22',
      ),
      states: [{ state: i % 4 === 0 ? 'tentative' : 'cancelled', on: null, decision: null }],
    }),
  );
  const plan = planWith(...events);
  const name = texts[texts.length - 4]!;
  return {
    ...plan,
    settings: new Map([['settings', { ...plan.settings.get('settings')!, name }]]),
  };
}

/** Hours of every day of a year in four cities. */
function everyDayOf2024(): Plan {
  const days = Array.from({ length: 366 }, (_, i) => addDays(day('2024-01-01'), i));
  const cities = ['new-york', 'geneva', 'beirut', 'santiago', 'marrakech', 'nairobi'];
  return planWith(
    ...days.map((d, i) =>
      eventWith({
        id: `d${i}`,
        placeId: cities[i % cities.length]!,
        sittings: [
          { ...sittings('2024-01-01 00:30-03:30')[0]!, day: d },
          { ...sittings('2024-01-01 22:00-24:00')[0]!, day: d },
        ],
      }),
    ),
  );
}

describe('every calendar file that the program writes', () => {
  it('is silent in the strict lint, whatever a plan holds', { timeout: 60_000 }, () => {
    const files = [
      text(hostilePlan(), { alarmDays: 1 }),
      text(everyDayOf2024()),
      text(generatePlan({ events: 400 }), { includeWindows: true, words: icsWords('es') }),
    ];
    expect(lintIcs(files).lines).toEqual([]);
  });

  it(
    'is silent as tasks but for the remark that some programs drop tasks',
    { timeout: 60_000 },
    () => {
      const { lines } = lintIcs([
        text(generatePlan({ events: 60 }), { asTasks: true, alarmDays: 3 }),
      ]);
      expect(lines.filter((line) => !/ W VTODO /.test(line))).toEqual([]);
    },
  );
});
