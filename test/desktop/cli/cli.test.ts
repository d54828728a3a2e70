import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {} from '@electron/cli/answer';
import { cliCommands } from '@electron/cli/runCli';
import type {} from '@shared/model/plan';
import { lintIcs } from '../../support/lintIcs';
import { cliFolder } from './cliFolder';

const { file, read, prepcom, planOf } = cliFolder();

interface Checked {
  readonly today: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

describe('prepcom list, new and sample', () => {
  it('list the built-in processes as JSON', async () => {
    const { out, code } = await prepcom('list --json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual({
      symbol: 'A/RES/71/280',
      subject: expect.stringContaining('global compact') as string,
      adopted: '2017-04-06',
      from: '2017-04-01',
      to: '2018-09-24',
      mandates: 34,
      sample: true,
    });
  });

  it('write the same bytes for the same time and seed, and others for another seed', async () => {
    await prepcom('sample --out again.prepcom --now 2026-01-15T12:00:00Z --seed 1');
    await prepcom('sample --out other.prepcom --now 2026-01-15T12:00:00Z --seed 2');
    expect(read('again.prepcom')).toBe(read('sample.prepcom'));
    expect(read('other.prepcom')).not.toBe(read('sample.prepcom'));
  });

  it('give random identities without a seed', async () => {
    await prepcom('new --process A/RES/71/280 --out a.prepcom');
    await prepcom('new --process A/RES/71/280 --out b.prepcom');
    expect(planOf('a.prepcom').id).not.toBe(planOf('b.prepcom').id);
  });

  it('make a new plan with every mandate and only its phases planned', () => {
    const plan = planOf('new.prepcom');
    expect(plan.mandates.size).toBe(34);
    expect([...plan.events.values()].map((e) => e.kind)).toEqual(['phase', 'phase', 'phase']);
  });
});

describe('prepcom check', () => {
  it('opens a new plan as of the day of adoption, where two things are late', async () => {
    const { out, code } = await prepcom('check new.prepcom --json');
    const answer = JSON.parse(out) as Checked;
    expect(answer.today).toBe('2017-04-06');
    expect(answer.counts).toMatchObject({ error: 2 });
    const errors = answer.findings.filter((f) => f['gravity'] === 'error');
    expect(errors.map((f) => [f['rule'], f['mandates']])).toEqual([
      ['missed', ['conference-secretary-general']],
      ['missed', ['work-plan']],
    ]);
    expect(code).toBe(1);
  });

  it('says for each finding what, where, why and in which words', async () => {
    const { out } = await prepcom('check sample.prepcom --today 2017-05-15 --json');
    const { findings } = JSON.parse(out) as Checked;
    expect(
      findings.find((f) => f['key'] === 'missed|mandate:stakeholder-list-preparatory'),
    ).toEqual({
      key: 'missed|mandate:stakeholder-list-preparatory',
      rule: 'missed',
      gravity: 'error',
      events: [],
      mandates: ['stakeholder-list-preparatory'],
      titles: [planOf('sample.prepcom').mandates.get('stakeholder-list-preparatory')!.title.en],
      paragraphs: ['6 (b)'],
      facts: { days: 15, dueDay: '2017-04-30', member: null },
      text: expect.stringContaining('15 days late') as string,
      waived: false,
    });
  });

  it('prefers the day that is given to the one that the plan is looked at as of', async () => {
    const { out } = await prepcom('check new.prepcom --today 2017-04-20 --json');
    expect((JSON.parse(out) as Checked).today).toBe('2017-04-20');
  });

  it('asks today in the home zone where no day is given', async () => {
    const { out } = await prepcom('check sample.prepcom --json');
    expect((JSON.parse(out) as Checked).today).toBe('2026-01-14');
  });

  it('leaves waived findings out of the counts, and ends with 0 when no other error stands', async () => {
    const before = await prepcom('check new.prepcom --json');
    const { findings } = JSON.parse(before.out) as Checked;
    const waivers = findings
      .filter((f) => f['gravity'] === 'error')
      .map(({ key, rule }) =>
        JSON.stringify({
          id: key,
          rule,
          facts: { days: 6, due: 1 },
          reason: 'Done before',
          source: 'Note',
        }),
      );
    const text = read('new.prepcom').replace(
      '"waivers": []',
      `"waivers": [\n${waivers.join(',\n')}\n]`,
    );
    writeFileSync(file('waived.prepcom'), text);
    const { out, code } = await prepcom('check waived.prepcom --json');
    expect((JSON.parse(out) as Checked).counts).toMatchObject({ error: 0, waived: 2 });
    expect(code).toBe(0);
  });

  it('says which rules are off or softened, so that silence is not taken for a plan that fits', async () => {
    expect((await prepcom('check new.prepcom')).out).not.toMatch(/rules? (is|are)/);
    const limits = '"gravest": {"unscheduled": "notice"}, "rulesOff": ["missed"], ';
    const text = read('new.prepcom').replace('"settings": [\n{', (head) => head + limits);
    writeFileSync(file('limited.prepcom'), text);
    const { out, code } = await prepcom('check limited.prepcom');
    expect(out).toContain('1 rule is off: Missed.');
    expect(out).toContain('1 rule is softened: Unscheduled (at most “Notice”).');
    expect(code).toBe(0);
    const json = JSON.parse((await prepcom('check limited.prepcom --json')).out) as object;
    expect(json).toMatchObject({
      rules: { off: ['missed'], softened: [{ rule: 'unscheduled', atMost: 'notice' }] },
    });
  });

  it('speaks French and Spanish', async () => {
    expect((await prepcom('check new.prepcom --lang fr')).out).toContain('6 jours de retard');
    expect((await prepcom('check new.prepcom --lang es')).out).toContain('6 de abril de 2017');
  });
});

describe('prepcom check --against', () => {
  interface Difference {
    readonly appeared: readonly { readonly rule: string }[];
    readonly gone: readonly unknown[];
    readonly changed: readonly unknown[];
  }

  it('says nothing of two plans that are the same', async () => {
    const line = 'check new.prepcom --against new.prepcom';
    expect(JSON.parse((await prepcom(`${line} --json`)).out)).toEqual({
      today: '2017-04-06',
      appeared: [],
      gone: [],
      changed: [],
    });
    expect((await prepcom(line)).out).toBe('No difference.\n');
  });

  it('says what appeared and what went, and the other way round', async () => {
    const day = '--today 2017-05-15 --json';
    const one = await prepcom(`check sample.prepcom --against new.prepcom ${day}`);
    const other = await prepcom(`check new.prepcom --against sample.prepcom ${day}`);
    const there = JSON.parse(one.out) as Difference;
    const back = JSON.parse(other.out) as Difference;
    expect(there.appeared.map((f) => f.rule)).toContain('place');
    expect(there.appeared).toEqual(back.gone);
    expect(there.gone).toEqual(back.appeared);
    expect(there.changed).toHaveLength(back.changed.length);
  });

  it('refuses a file that is none', async () => {
    const { code, err } = await prepcom('check new.prepcom --against absent.prepcom');
    expect(code).toBe(2);
    expect(err).toContain('absent.prepcom');
  });
});

describe('prepcom ics and import-ics', () => {
  it('write a phase that the lint has nothing against', { timeout: 60_000 }, async () => {
    const all = await prepcom('ics sample.prepcom --out all.ics');
    const phase = await prepcom('ics sample.prepcom --out phase.ics --phase phase-2 --lang fr');
    expect([all.code, phase.code]).toEqual([0, 0]);
    expect(lintIcs([read('all.ics'), read('phase.ics')]).lines).toEqual([]);
    expect(read('phase.ics').match(/BEGIN:VEVENT/g)!.length).toBeLessThan(
      read('all.ics').match(/BEGIN:VEVENT/g)!.length,
    );
  });

  it('take a calendar in as followed, with its ids and titles, and replace it the next time', async () => {
    const line = 'import-ics sample.prepcom csw.ics --name CSW_62 --out with.prepcom --seed 5';
    const calendar = (title: string) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:csw-62@un.org\nSUMMARY:${title}\nDTSTART;VALUE=DATE:20180312\nDTEND;VALUE=DATE:20180324\nLOCATION:New York\nEND:VEVENT\nEND:VCALENDAR\n`;
    writeFileSync(file('csw.ics'), calendar('Commission on the Status of Women'));
    expect(await prepcom(line)).toMatchObject({ code: 0, err: '' });
    const plan = planOf('with.prepcom');
    expect([...plan.calendars.values()]).toMatchObject([{ name: 'CSW 62', followed: true }]);
    expect([...plan.calendarEvents.values()]).toMatchObject([
      {
        id: 'csw-62@un.org',
        uid: 'csw-62@un.org',
        title: 'Commission on the Status of Women',
        placeId: 'new-york',
      },
    ]);
    writeFileSync(file('csw.ics'), calendar('Sixty-second session'));
    await prepcom(line.replace('sample.prepcom', 'with.prepcom'));
    const again = planOf('with.prepcom');
    expect(again.calendars.size).toBe(1);
    expect([...again.calendarEvents.values()].map((e) => e.title)).toEqual([
      'Sixty-second session',
    ]);
  });
});

it('the usage names every command and every option', async () => {
  const { err, code } = await prepcom('');
  expect(code).toBe(2);
  for (const { shape } of cliCommands) {
    expect(err).toContain(`prepcom ${shape.name}`);
    for (const option of shape.options) expect(err).toContain(`--${option}`);
  }
  expect((await prepcom('--help')).out).toBe(err);
});
