import { describe, expect, it } from 'vitest';
import { builtInBodies, type Slot } from '@shared/model/bodies';
import type { Change } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { defaultSettings, type Settings } from '@shared/model/plan';
import { toMinute } from '@shared/model/time';
import { changesAsNow, rowAsNow } from '@shared/model/rowAsNow';
import { asOf, mandate, meeting, planWith } from '../../support/build';
import { checkPlan } from '@shared/rules/checkPlan';

const hours = (...edges: readonly number[]): readonly Slot[] =>
  edges.flatMap((from, i) =>
    i % 2 === 0 ? [{ from: toMinute(from * 60), to: toMinute(edges[i + 1]! * 60) }] : [],
  );

/** Settings as they were stored before there were bodies. */
function oldSettings(slots?: readonly Slot[]): Settings {
  const { bodies: _b, bodyId: _i, processes: _p, processName: _n, ...rest } = defaultSettings;
  return { ...rest, ...(slots ? { slots } : {}) } as unknown as Settings;
}

describe('settings that an older version stored', () => {
  it('without any hours have the bodies of a new plan', () => {
    expect(rowAsNow('settings', oldSettings())).toEqual(defaultSettings);
  });

  it.each([
    ['the usual hours', hours(10, 13, 15, 18), 'general-assembly', builtInBodies],
    [
      'those of the Human Rights Council',
      hours(9, 12, 12, 15, 15, 18),
      'human-rights-council',
      builtInBodies,
    ],
    [
      'others',
      hours(8, 11),
      'own',
      [...builtInBodies, { id: 'own', name: '', slots: hours(8, 11) }],
    ],
    ['none', [], 'own', [...builtInBodies, { id: 'own', name: '', slots: [] }]],
  ])('with %s keep them', (_name, slots, bodyId, bodies) => {
    const row = rowAsNow('settings', oldSettings(slots));
    expect(row).toEqual({ ...defaultSettings, bodyId, bodies });
    expect(row).not.toHaveProperty('slots');
  });

  it('let the slot rule speak of a plan from before there were hours', () => {
    const events = [meeting('e', '2017-05-08 08:00-09:00', { interpretation: true })];
    const settings = new Map([['settings', rowAsNow('settings', oldSettings())]]);
    const keys = checkPlan({ ...planWith({ events }), settings }, asOf('2017-01-01')).map(
      (f) => f.key,
    );
    expect(keys).toContain('slot|event:e');
    expect(keys.filter((key) => key.startsWith('invalid|rule'))).toEqual([]);
  });
});

describe('rows from before there were several processes', () => {
  it('are of the plan’s own process', () => {
    const { processId: _e, ...event } = meeting('e', '2017-05-08');
    const { processId: _m, ...asked } = mandate('m');
    const { processes: _p, processName: _n, ...settings } = defaultSettings;
    expect(rowAsNow('events', event as PlanEvent)).toEqual(meeting('e', '2017-05-08'));
    expect(rowAsNow('mandates', asked as Mandate)).toEqual(mandate('m'));
    const bodies = [{ id: 'own', name: 'Committee', slots: [] }];
    const kept = { ...settings, bodies, bodyId: 'own' } as unknown as Settings;
    expect(rowAsNow('settings', kept)).toEqual({ ...defaultSettings, bodies, bodyId: 'own' });
  });
});

describe('settings from before contact groups and a latest hour could be limited', () => {
  it('limit neither', () => {
    const { contactGroupCap: _cap, latestEnd: _end, ...old } = defaultSettings;
    expect(rowAsNow('settings', old as Settings)).toEqual(defaultSettings);
  });
});

describe('rows that lack nothing', () => {
  it('are the same rows', () => {
    const event = meeting('e', '2017-05-08');
    expect(rowAsNow('settings', defaultSettings)).toBe(defaultSettings);
    expect(rowAsNow('events', event)).toBe(event);
    const asked = mandate('m');
    expect(rowAsNow('mandates', asked)).toBe(asked);
  });
});

describe('changes that an older version stored', () => {
  it('have rows of this version on both sides; others are the same changes', () => {
    const { bodyId: _bodyId, processId: _processId, ...old } = meeting('e', '2017-05-08');
    const before = old as PlanEvent;
    const changes: readonly Change[] = [
      { table: 'events', key: 'e', before, after: null },
      { table: 'settings', key: 'settings', before: null, after: oldSettings() },
      { table: 'groups', key: 'g', before: null, after: null },
    ];
    const now = changesAsNow(changes);
    expect(now[0]!.before).toEqual({ ...before, bodyId: null, processId: null });
    expect(now[1]!.after).toEqual(defaultSettings);
    expect(now[2]).toBe(changes[2]);
  });
});
