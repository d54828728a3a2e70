import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@shared/model/finding';
import { defaultSettings } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { ruleIds } from '@shared/model/ruleIds';
import { rules } from '@shared/rules';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import type { Rule } from '@shared/rules/rule';
import { asOf, between, due, mandate, meeting, planWith, waiver } from '../../support/build';

const late = planWith({
  mandates: [mandate('m', { time: between('2017-05-01..2017-05-31') })],
  events: [meeting('e', '2017-06-03', { mandateId: 'm' }), due('d', '2017-04-01')],
});
const on = asOf('2017-05-01');
const shown = (findings: readonly Finding[]) => findings.map((f) => `${f.gravity} ${f.key}`);

describe('the registry', () => {
  it('lists every rule file once, under its file name, each with a test of that name', () => {
    const ids = rules.map((rule) => rule.id);
    const isRule = (name: string) => (ruleIds as readonly string[]).includes(name);
    const files = namesIn('shared/rules', '.ts').filter(isRule);
    expect([...ids].sort()).toEqual(files.sort());
    expect([...ids].sort()).toEqual([...ruleIds].sort());
    expect(namesIn('test/unit/rules', '.test.ts').filter(isRule).sort()).toEqual(files.sort());
  });
});

describe('a check', () => {
  it('sorts by gravity, then rule, then key', () => {
    const plan = planWith({
      events: [meeting('b', '2017-05-06'), meeting('a', '2017-05-06'), due('d', '2017-04-01')],
    });
    expect(shown(checkPlan(plan, on))).toEqual([
      'error missed|event:d',
      'error overlap|event:a|event:b',
      'warning non-working-day|event:a|2017-05-06',
      'warning non-working-day|event:b|2017-05-06',
      'notice non-working-day|event:d|2017-04-01',
    ]);
  });

  it('leaves out a rule that is off, and asks it again when it is on', () => {
    const before = { ...defaultSettings, rulesOff: ['window' as const] };
    const checker = createChecker({ ...late, settings: new Map([['settings', before]]) }, on);
    expect(shown(checker.findings()).join()).not.toContain('window');
    const { appeared } = checker.apply([
      { table: 'settings', key: 'settings', before, after: defaultSettings },
    ]);
    expect(shown(appeared)).toEqual(['error window|event:e|mandate:m|after']);
  });

  it('lets no finding be graver than the settings let its rule be', () => {
    const settings = { ...defaultSettings, gravest: { window: 'notice' as const } };
    const plan = { ...late, settings: new Map([['settings', settings]]) };
    expect(shown(checkPlan(plan, on))).toContain('notice window|event:e|mandate:m|after');
    const milder = { ...defaultSettings, gravest: { 'non-working-day': 'error' as const } };
    expect(shown(checkPlan({ ...late, settings: new Map([['settings', milder]]) }, on))).toContain(
      'warning non-working-day|event:e|2017-06-03',
    );
  });

  it('reports a rule that throws as a finding about itself, and goes on with the others', () => {
    const broken: Rule = {
      ...rules[0]!,
      id: 'order',
      check: (cell, index) => {
        if (index.events.at(Number(cell))) throw new Error('no');
        return [];
      },
    };
    const missed = rules.find((rule) => rule.id === 'missed')!;
    const checker = createChecker(late, on, [broken, missed]);
    expect(shown(checker.findings())).toEqual(['error invalid|rule:order', 'error missed|event:d']);
    expect(checker.findings()[0]!.facts).toEqual({ what: 'rule', count: 1, message: 'no' });
    const event = late.events.get('e')!;
    expect(checker.apply([{ table: 'events', key: 'e', before: event, after: null }]).gone).toEqual(
      ['invalid|rule:order'],
    );
  });
});

describe('a rule that cannot even say what to ask', () => {
  it('is reported as well', () => {
    const lost = (): never => {
      throw new Error('lost');
    };
    const broken: Rule = { ...rules[0]!, id: 'order', cells: lost, cellsOfEvent: lost };
    const checker = createChecker(late, on, [broken]);
    expect(checker.findings()).toMatchObject([{ key: 'invalid|rule:order' }]);
    const event = late.events.get('e')!;
    checker.apply([{ table: 'events', key: 'e', before: event, after: null }]);
    expect(checker.findings()).toMatchObject([{ facts: { message: 'lost' } }]);
  });
});

describe('a waiver', () => {
  const key = 'window|event:e|mandate:m|after';

  it('counts from the day of its source', () => {
    const facts = checkPlan(late, on).find((f) => f.key === key)!.facts;
    const waivers = new Map([[key, waiver(key, facts, { on: day('2017-05-10') })]]);
    const checker = createChecker({ ...late, waivers }, asOf('2017-05-09'));
    const status = () => checker.findings().find((f) => f.key === key)!.waiver?.status ?? 'none';
    expect(status()).toBe('none');
    expect(checker.setToday(asOf('2017-05-10')).changed.map((f) => f.key)).toContain(key);
    expect(status()).toBe('holds');
    checker.setToday(asOf('2017-05-09'));
    expect(status()).toBe('none');
  });

  it('tells what it was given for when the finding is graver: 1 day, now 3', () => {
    const waivers = new Map([[key, waiver(key, { days: 1 })]]);
    expect(checkPlan({ ...late, waivers }, on).find((f) => f.key === key)).toMatchObject({
      gravity: 'error',
      facts: { days: 3 },
      waiver: { status: 'exceeded', facts: { days: 1 } },
    });
  });
});

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && (ending !== '.ts' || !name.endsWith('.test.ts')))
    .map((name) => name.slice(0, -ending.length));
}
