import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import type { Platform } from '@shared/ipc/contract';
import { browserEdition, electronEdition } from '../support/editions';
import { planLines } from '../support/planLines';
import { temporaryFolder } from '../support/temporaryFolder';

const plan = 'plan-1';
const lines = planLines(4);

/** Ids of the events in the text of a plan file. */
function events(answer: { readonly text: string } | { readonly failed: string }) {
  if ('failed' in answer) return answer.failed;
  const decoded = decodePlan(answer.text);
  return decoded.ok ? [...decoded.value.plan.events.keys()] : decoded.error.code;
}

// One test over both editions: the same code answers.
describe.each([
  ['electron', async (data: string) => (await electronEdition(data)).platform],
  ['browser', browserEdition],
] as const)('the %s edition', (_edition, open) => {
  let data: string;
  let platform: Platform;
  const journal = (name: string) => join(data, 'journals', name);
  beforeEach(async () => {
    data = await temporaryFolder();
    platform = await open(data);
    for (const line of lines) await platform['journal.append']({ plan, line });
  });

  it('lists the states of a plan in time, and gives the plan after each', async () => {
    const { states } = await platform['journal.states']({ plan });
    expect(states.map((s) => [s.generation, s.kind, s.command, s.changes])).toEqual([
      [1, 'checkpoint', '', 1],
      [2, 'do', 'add-event', 1],
      [3, 'do', 'add-event', 1],
      [4, 'do', 'add-event', 1],
    ]);
    expect(events(await platform['journal.planAt']({ plan, generation: 1 }))).toEqual([]);
    expect(events(await platform['journal.planAt']({ plan, generation: 3 }))).toEqual([
      'event-1',
      'event-2',
    ]);
    expect(await platform['journal.planAt']({ plan, generation: 5 })).toEqual({ failed: 'gone' });
  });

  it('writes a backup, lists it and gives it back', async () => {
    const answer = await platform['backup.write']({ plan, why: 'import' });
    const written = 'written' in answer ? answer.written : null;
    expect(written).toMatchObject({ plan, why: 'import', generation: 4, whole: true });
    expect(await platform['backup.list']({ plan })).toEqual({ backups: [written] });
    expect(await platform['backup.list']({ plan: null })).toEqual({ backups: [written] });
    const text = await platform['backup.read']({ plan, id: written!.id });
    expect(events(text)).toEqual(['event-1', 'event-2', 'event-3']);
    expect(await platform['backup.write']({ plan, why: 'timer' })).toEqual({ unchanged: written });
  });

  it('names a second journal of a plan and one under another name, and does nothing with them', async () => {
    await copyFile(journal(`${plan}.journal`), journal(`${plan} (laptop's copy).journal`));
    const other = planLines(2, { plan: 'plan-2' });
    await writeFile(journal('plan-3.journal'), `${other.join('\n')}\n`);
    const { strays } = await platform['journal.strays']({});
    expect(strays.map((s) => [s.name, s.plan, s.why, s.relation, s.generation])).toEqual([
      [`${plan} (laptop's copy).journal`, plan, 'second', 'same', 4],
      ['plan-3.journal', 'plan-2', 'renamed', 'alone', 2],
    ]);
    expect(await platform['journal.list']({})).toEqual({ plans: [plan] });
    expect(events(await platform['journal.readStray']({ id: strays[1]!.id }))).toEqual(['event-1']);
    await expect(platform['journal.head']({ plan: 'plan-3' })).rejects.toThrow('another-plan');
  });

  it('takes a renamed journal back and puts a second one into the bin, when told so', async () => {
    await copyFile(journal(`${plan}.journal`), journal('copy of it.journal'));
    const [copy] = (await platform['journal.strays']({})).strays;
    const refused = { failed: 'not-possible' };
    expect(await platform['journal.settleStray']({ id: copy!.id, how: 'take' })).toEqual(refused);
    expect(await platform['journal.settleStray']({ id: copy!.id, how: 'bin' })).toEqual({
      done: true,
    });
    expect(await platform['journal.strays']({})).toEqual({ strays: [] });
    await rename(journal(`${plan}.journal`), journal('holiday.journal'));
    const [renamed] = (await platform['journal.strays']({})).strays;
    expect(await platform['journal.settleStray']({ id: renamed!.id, how: 'take' })).toEqual({
      done: true,
    });
    expect((await platform['journal.head']({ plan })).generation).toBe(4);
  });

  it('says where the data are and how they are, without a word of their content', async () => {
    await platform['backup.write']({ plan, why: 'asked' });
    const before = await platform['diagnostics.read']({ check: false });
    expect(before).toMatchObject({ dataFolder: data, lastCheck: null, strays: 0, binned: 0 });
    expect(before.plans).toMatchObject([{ plan, lines: 4, backups: 1, backupProblem: null }]);
    expect(before.freeBytes).toBeGreaterThan(0);
    expect(JSON.stringify(before)).not.toContain('event-1');
    const path = journal(`${plan}.journal`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('event-2', 'event-9'));
    const { lastCheck } = await platform['diagnostics.read']({ check: true });
    expect(lastCheck?.problems).toEqual([
      { plan, file: `${plan}.journal`, problem: 'journal-damaged' },
    ]);
  });
});
