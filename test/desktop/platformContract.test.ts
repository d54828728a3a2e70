import { beforeEach, describe, expect, it } from 'vitest';
import { channels } from '@shared/ipc/channels';
import type { Platform } from '@shared/ipc/contract';
import { browserEdition, electronEdition } from '../support/editions';
import { journalLines } from '../support/journalLines';
import { temporaryFolder } from '../support/temporaryFolder';

const plan = 'plan-1';
const [first = '', second = '', third = ''] = journalLines(3);

// Electron runs on a double of its module here; .github/workflows/check.yml starts the real one.
describe.each([
  ['electron', async (data: string) => (await electronEdition(data)).platform],
  ['browser', browserEdition],
] as const)('the %s edition', (edition, open) => {
  let data: string;
  let platform: Platform;
  beforeEach(async () => {
    data = await temporaryFolder();
    platform = await open(data);
  });

  it('offers every channel of the contract, the menu, and nothing else', () => {
    expect(Object.keys(platform).sort()).toEqual([...channels, 'onAction'].sort());
  });

  it('says which it is, its version and the languages of the reader', async () => {
    expect(await platform['app.info']({})).toEqual({
      edition,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      languages: ['fr-CH', 'en-GB'],
    });
  });

  it('keeps a journal: what it accepted it reads back', async () => {
    expect(await platform['journal.head']({ plan })).toEqual({ generation: 0, digest: '' });
    const answer = await platform['journal.append']({ plan, line: first });
    expect(answer).toMatchObject({ accepted: true, head: { generation: 1 } });
    await platform['journal.append']({ plan, line: second });
    expect(await platform['journal.read']({ plan, after: 1 })).toEqual({
      lines: [second],
      damaged: [],
    });
    expect(await platform['journal.list']({})).toEqual({ plans: [plan] });
  });

  it('refuses a line that does not follow', async () => {
    await platform['journal.append']({ plan, line: first });
    expect(await platform['journal.append']({ plan, line: third })).toEqual({
      accepted: false,
      reason: 'wrong-generation',
    });
    const other = journalLines(2, { device: 'other' })[1] ?? '';
    expect(await platform['journal.append']({ plan, line: other })).toEqual({
      accepted: false,
      reason: 'broken-chain',
    });
  });

  it('moves a plan to the bin and back', async () => {
    await platform['journal.append']({ plan, line: first });
    expect(await platform['journal.bin']({ plan, restore: false })).toEqual({ done: true });
    expect(await platform['journal.list']({})).toEqual({ plans: [] });
    expect(await platform['journal.bin']({ plan, restore: true })).toEqual({ done: true });
    expect((await platform['journal.read']({ plan, after: 0 })).lines).toEqual([first]);
  });

  it.each(['../other', 'a/b', '', 'x'.repeat(65), 'a.b', 'ä'])(
    'rejects %j as the name of a plan',
    async (name) => {
      await expect(platform['journal.head']({ plan: name })).rejects.toThrow('journal.head');
      await expect(platform['journal.append']({ plan: name, line: first })).rejects.toThrow();
      expect(await platform['journal.list']({})).toEqual({ plans: [] });
    },
  );

  it('rejects a line that would be two', async () => {
    await expect(
      platform['journal.append']({ plan, line: `${first}\n${second}` }),
    ).rejects.toThrow();
  });

  it('rejects arguments that the contract does not have', async () => {
    const args = { plan, path: '/etc/passwd' };
    await expect(platform['journal.head'](args)).rejects.toThrow();
  });
});
