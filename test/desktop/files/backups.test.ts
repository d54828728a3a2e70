import { appendFile, cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupName, readBackupName } from '@electron/files/backupNames';
import { listBackups, readBackup, writeBackup } from '@electron/files/backups';
import { nodeDisk } from '@electron/files/disk';
import { keptBackups } from '@electron/files/keptBackups';
import { planLines } from '../../support/planLines';
import { temporaryFolder } from '../../support/temporaryFolder';

const plan = 'plan-1';
const hour = 3_600_000;
const day = 24 * hour;
let data: string;

const journal = (n: number) =>
  writeFile(join(data, 'journals', `${plan}.journal`), `${planLines(n).join('\n')}\n`);
const write = (now: number) => writeBackup(nodeDisk, data, plan, 'timer', now);
const list = () => listBackups(nodeDisk, data, plan);
const folder = () => join(data, 'backups', plan);

beforeEach(async () => {
  data = await temporaryFolder();
  await mkdir(join(data, 'journals'));
});

describe('backups are kept', () => {
  /** Backups of these times, written in this order. */
  const numbers = (times: readonly number[]) =>
    keptBackups(times.map((at, i) => ({ number: i + 1, at, why: 'timer' as const }))).map(
      ({ number }) => number,
    );

  it('the last ten of a day, and none older of it', () => {
    expect(numbers(Array.from({ length: 30 }, (_, i) => i * hour * 0.5))).toEqual([
      21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]);
  });

  it('the last of each of 14 days, then the last of each week for a year', () => {
    const kept = numbers(Array.from({ length: 500 }, (_, i) => i * day));
    expect(kept.slice(-14)).toEqual(Array.from({ length: 14 }, (_, i) => 487 + i));
    const gaps = kept.slice(1, -13).map((n, i) => n - kept[i]!);
    expect(new Set(gaps.slice(0, -1))).toEqual(new Set([7]));
    expect(kept).toHaveLength(63);
  });

  it('in the order they were written in, whatever the clock said', () => {
    const kept = numbers([...Array.from({ length: 20 }, (_, i) => 9_000 * day + i), 5, 6, 7]);
    expect(kept.slice(-3)).toEqual([21, 22, 23]);
  });

  it('before the last update and migration, however many came after', () => {
    const kept = keptBackups([
      { number: 1, at: 0, why: 'migration' },
      { number: 2, at: 1, why: 'update' },
      ...Array.from({ length: 40 }, (_, i) => ({ number: i + 3, at: i, why: 'timer' as const })),
    ]);
    expect(kept.slice(0, 2).map(({ why }) => why)).toEqual(['migration', 'update']);
    expect(kept).toHaveLength(12);
  });
});

it('a name says again what was put into it', () => {
  const of = {
    number: 12,
    at: Date.UTC(2026, 10, 21, 14, 9, 12, 123),
    generation: 42,
    digest: '0123456789abcdef',
    why: 'import',
    bytes: 999,
    sum: 'f'.repeat(32),
  } as const;
  expect(readBackupName(backupName(of))).toEqual(of);
  expect(readBackupName('holiday.prepcom')).toBeNull();
});

describe('a backup', () => {
  it('is one more each time something changed, and none where nothing did', async () => {
    await journal(3);
    await write(1);
    await write(2);
    await journal(4);
    await write(3);
    expect((await list()).map(({ generation, at }) => [generation, at])).toEqual([
      [4, 3],
      [3, 1],
    ]);
  });

  it('that was damaged is not taken for whole, and the next one is written again', async () => {
    await journal(3);
    await write(1);
    const [name = ''] = await readdir(folder());
    await appendFile(join(folder(), name), 'x');
    const [backup] = await list();
    expect(backup?.whole).toBe(false);
    const read = await readBackup(nodeDisk, data, plan, backup!.id);
    expect(read).toEqual({ failed: 'damaged' });
    expect(await write(2)).toMatchObject({ written: { generation: 3 } });
  });

  it('with one letter changed is damaged too', async () => {
    await journal(3);
    await write(1);
    const [name = ''] = await readdir(folder());
    const text = await readFile(join(folder(), name), 'utf8');
    await writeFile(join(folder(), name), text.replace('event-1', 'event-9'));
    const [backup] = await list();
    expect(await readBackup(nodeDisk, data, plan, backup!.id)).toEqual({ failed: 'damaged' });
  });

  it('of another plan is named as that, also under a name of its own', async () => {
    await journal(3);
    await write(1);
    await cp(folder(), join(data, 'backups', 'plan-2'), { recursive: true });
    const [other] = await listBackups(nodeDisk, data, 'plan-2');
    const read = await readBackup(nodeDisk, data, 'plan-2', other!.id);
    expect(read).toEqual({ failed: 'another-plan' });
  });

  it('that was renamed by hand is listed, read, and never taken away', async () => {
    await journal(3);
    await write(1);
    const [name = ''] = await readdir(folder());
    await rename(join(folder(), name), join(folder(), 'before the summit.prepcom'));
    for (let n = 4; n < 20; n += 1) {
      await journal(n);
      await write(n);
    }
    const backups = await list();
    expect(backups).toHaveLength(11);
    const mine = backups.find(({ why }) => why === null);
    expect(await readBackup(nodeDisk, data, plan, mine!.id)).toHaveProperty('text');
  });

  it('of a damaged journal is refused: it would put a part aside as the whole', async () => {
    await journal(3);
    const path = join(data, 'journals', `${plan}.journal`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('event-1', 'event-9'));
    expect(await write(1)).toEqual({ failed: 'journal-damaged' });
  });
});
