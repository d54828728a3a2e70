import { describe, expect, it } from 'vitest';
import { decodePlan, maxPlanFileCharacters } from '@shared/formats/planFile/decodePlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { maxPlanFileBytes } from '@shared/ipc/contract';
import { type Plan, defaultSettings, emptyPlan } from '@shared/model/plan';
import { generatePlan } from '../../../support/generatePlan';

const head = '"format": "prepcom-plan",\n"version": 1,\n"plan": {"id": "p1", "revision": 3},';
const settings = encodePlan(emptyPlan('p1', defaultSettings)).match(
  /\n("settings": \[\n.*\n\]),/,
)![1]!;

/** A file whose events are the lines given; line 8 holds `"events": [`, so the first event stands on line 9. */
function fileWith(...events: string[]): string {
  return `{\n${head}\n${settings},\n"events": [\n${events.join(',\n')}\n]\n}\n`;
}

function opened(text: string): { plan: Plan; report: readonly unknown[] } {
  const result = decodePlan(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const session = (fields: string, id = 'a') =>
  `{"id": "${id}", "kind": "hearing", "modified": 0, "sequence": 0, "uid": "${id}"${fields}}`;

describe('a plan file that cannot be opened', () => {
  it.each([
    [
      'a text that is no JSON',
      '{\n"format": prepcom',
      'plan-file-not-json',
      { line: 2, column: 11 },
    ],
    [
      'a second value behind the plan',
      `${fileWith()}{}`,
      'plan-file-not-json',
      { line: 12, column: 1 },
    ],
    ['an empty file', '', 'plan-file-cut-off', { line: 1, column: 1 }],
    [
      'a file that ends in a string',
      '{\n"format": "prep',
      'plan-file-cut-off',
      { line: 2, column: 16 },
    ],
    [
      'a file of another program',
      '{"format": "gantt"}',
      'plan-file-other-format',
      { line: 1, column: 12 },
    ],
    ['a list', '[1]', 'plan-file-other-format', { line: 1, column: 1 }],
    [
      'a newer version',
      '{"format": "prepcom-plan",\n"version": 2}',
      'plan-file-newer',
      { line: 2, column: 12, found: 2, known: 1 },
    ],
    [
      'a version that is no number',
      '{"format": "prepcom-plan",\n"version": "1"}',
      'plan-file-version',
      { line: 2, column: 12, known: 1 },
    ],
    [
      'a plan without an id',
      '{"format": "prepcom-plan", "version": 1, "plan": {"id": "a/../b"}}',
      'plan-file-no-id',
      { line: 1, column: 57 },
    ],
    [
      'a table that is no list',
      `{\n${head}\n"events": 4}`,
      'plan-file-no-list',
      { line: 5, column: 11, table: 'events' },
    ],
    [
      'a hundred thousand open brackets',
      '['.repeat(100_000),
      'plan-file-too-deep',
      { line: 1, column: 65 },
    ],
  ])('%s is refused with its line and column', (_name, text, code, facts) => {
    expect(decodePlan(text)).toEqual({ ok: false, error: { code, facts } });
  });

  it('is refused by its length before it is read', () => {
    const limit = maxPlanFileCharacters;
    expect(decodePlan(' '.repeat(limit + 1))).toEqual({
      ok: false,
      error: { code: 'plan-file-too-large', facts: { found: limit + 1, limit } },
    });
    expect(limit).toBeLessThanOrEqual(maxPlanFileBytes);
  });
});

describe('a plan file that can be repaired', () => {
  it('leaves out the sitting on 31 February and says where it stood', () => {
    const text = fileWith(
      session(
        ', "sittings": [{"day": "2018-02-20", "part": "full"}, {"day": "2018-02-31", "part": "full"}]',
      ),
    );
    const { plan, report } = opened(text);
    expect(plan.events.get('a')!.sittings).toHaveLength(1);
    expect(report).toEqual([
      {
        path: 'events[0].sittings[1].day',
        row: 'a',
        line: 9,
        column: text.split('\n')[8]!.indexOf('"2018-02-31"') + 1,
        problem: 'wrong-value',
        expected: 'day',
        choices: [],
        found: '2018-02-31',
        repair: 'item-left-out',
      },
    ]);
  });

  it('keeps the first of two rows with one id', () => {
    const { plan, report } = opened(
      fileWith(session(', "title": "first"'), session(', "title": "second"')),
    );
    expect(plan.events.get('a')!.title).toBe('first');
    expect(report).toMatchObject([
      { path: 'events[1].id', line: 10, column: 8, problem: 'duplicate-id', repair: 'first-kept' },
    ]);
  });

  it('keeps an event in a place that nobody knows, without the place', () => {
    const { plan, report } = opened(fileWith(session(', "placeId": "atlantis"')));
    expect(plan.events.get('a')!.placeId).toBeNull();
    expect(report).toMatchObject([
      { path: 'events[0].placeId', line: 9, problem: 'unknown-place', found: 'atlantis' },
    ]);
  });

  it('takes a sitting in a place that nobody knows at the place of its event', () => {
    const { plan, report } = opened(
      fileWith(
        session(
          ', "placeId": "geneva", "sittings": [{"day": "2018-02-20", "part": "full", "placeId": "atlantis"}]',
        ),
      ),
    );
    expect(plan.events.get('a')).toMatchObject({
      placeId: 'geneva',
      sittings: [{ placeId: null }],
    });
    expect(report).toMatchObject([
      { path: 'events[0].sittings[0].placeId', problem: 'unknown-place', found: 'atlantis' },
    ]);
  });

  it('says in which column an item of a list stands', () => {
    const text = fileWith(session(', "cites": ["6 (b)", "10", 22, "30"]'));
    const { plan, report } = opened(text);
    expect(plan.events.get('a')!.cites).toEqual(['6 (b)', '10', '30']);
    const column = text.split('\n')[8]!.indexOf('22,') + 1;
    expect(report).toMatchObject([{ path: 'events[0].cites[2]', line: 9, column, found: '22' }]);
  });

  it('leaves out a row of an unknown kind, naming the kinds that there are', () => {
    const { plan, report } = opened(
      fileWith('{"id": "a", "kind": "party", "uid": "a"}', session('', 'b')),
    );
    expect([...plan.events.keys()]).toEqual(['b']);
    expect(report).toMatchObject([
      {
        path: 'events[0].kind',
        row: 'a',
        expected: 'one-of',
        found: 'party',
        repair: 'row-left-out',
      },
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'never assigns a key %s, at any depth, and reports it',
    (key) => {
      const evil = `, "${key}": {"polluted": true}, "note": "kept"`;
      const { plan, report } = opened(fileWith(session(evil)));
      const event = plan.events.get('a')!;
      expect(event.note).toBe('kept');
      expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
      expect(Object.keys(event)).not.toContain(key);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      expect(report).toMatchObject([
        { path: `events[0].${key}`, line: 9, problem: 'dangerous-key', repair: 'key-left-out' },
      ]);
    },
  );

  it('opens without its settings, with the usual ones', () => {
    const { plan, report } = opened(`{\n${head}\n"events": []\n}`);
    expect(plan.settings.get('settings')).toEqual(defaultSettings);
    expect(report).toMatchObject([{ problem: 'settings-missing', repair: 'defaults-taken' }]);
  });

  it('says that the list of events is missing, and that the plan is left without events', () => {
    const { plan, report } = opened(`{\n${head}\n${settings}\n}`);
    expect(plan.events.size).toBe(0);
    expect(report).toMatchObject([
      { path: 'events', problem: 'missing', expected: 'list', repair: 'emptied' },
    ]);
  });

  it.each(['"three"', '-1', '1.5'])('takes revision %s as none, and says so', (revision) => {
    const text = fileWith().replace('"revision": 3', `"revision": ${revision}`);
    const { plan, report } = opened(text);
    expect(plan.revision).toBe(0);
    expect(report).toMatchObject([
      { path: 'plan.revision', line: 4, problem: 'wrong-value', repair: 'emptied' },
    ]);
  });

  it('puts sittings in order, and takes hours without an end as a full day', () => {
    const { plan, report } = opened(
      fileWith(
        session(
          ', "sittings": [{"day": "2018-02-21", "part": "hours", "from": "10:00"}, {"day": "2018-02-20", "part": "full"}]',
        ),
      ),
    );
    expect(plan.events.get('a')!.sittings.map((s) => s.part)).toEqual(['full', 'full']);
    expect(report).toMatchObject([
      { problem: 'sittings-out-of-order', repair: 'put-in-order' },
      { path: 'events[0].sittings[0]', problem: 'hours-incomplete', repair: 'taken-as-full-day' },
    ]);
  });
});

describe('what a newer program wrote', () => {
  it('is kept through opening and saving: in a row, in a sitting and beside the tables', () => {
    const text = fileWith(
      session(
        ', "mood": {"b": 1, "a": [null]}, "sittings": [{"day": "2018-02-20", "part": "full", "seat": 7}]',
      ),
    ).replace('"events": [', '"delegates": [{"id": "x"}],\n"events": [');
    const again = encodePlan(opened(text).plan);
    expect(again).toContain('"mood": {"a": [null], "b": 1}');
    expect(again).toContain('{"day": "2018-02-20", "part": "full", "seat": 7}');
    expect(again).toContain('\n"delegates": [{"id": "x"}]\n');
    expect(encodePlan(opened(again).plan)).toBe(again);
  });
});

it('opens two thousand events as they were saved', () => {
  const plan = generatePlan({ events: 2_000 });
  expect(opened(encodePlan(plan))).toEqual({ plan, report: [] });
});

describe('a plan file from before there were bodies', () => {
  const withSettings = (change: (row: Record<string, unknown>) => void) => {
    const file = JSON.parse(encodePlan(emptyPlan('p1', defaultSettings))) as {
      settings: Record<string, unknown>[];
    };
    const row = file.settings[0]!;
    delete row['bodies'];
    delete row['bodyId'];
    change(row);
    return opened(JSON.stringify(file));
  };

  it.each([
    ['no hours', undefined, 'general-assembly', 2],
    ['the usual hours', ['10:00', '13:00', '15:00', '18:00'], 'general-assembly', 2],
    [
      'hours of the Human Rights Council',
      ['09:00', '12:00', '12:00', '15:00', '15:00', '18:00'],
      'human-rights-council',
      2,
    ],
    ['hours of its own', ['08:00', '11:00'], 'own', 3],
  ])('with %s opens with its body', (_name, edges, bodyId, count) => {
    const slots = edges?.flatMap((from, i) => (i % 2 === 0 ? [{ from, to: edges[i + 1] }] : []));
    const { plan, report } = withSettings((row) => {
      if (slots) row['slots'] = slots;
    });
    const read = plan.settings.get('settings')!;
    expect(report).toEqual([]);
    expect(read.bodyId).toBe(bodyId);
    expect(read.bodies).toHaveLength(count);
    expect(read).not.toHaveProperty('slots');
    expect(opened(encodePlan(plan)).plan).toEqual(plan);
  });

  it('says where its hours cannot be read', () => {
    const { plan, report } = withSettings((row) => {
      row['slots'] = [{ from: 'noon', to: '13:00' }];
    });
    expect(report).toMatchObject([{ path: 'settings[0].slots[0].from', expected: 'minute' }]);
    expect(plan.settings.get('settings')!.bodies[2]).toMatchObject({ slots: [] });
  });
});
