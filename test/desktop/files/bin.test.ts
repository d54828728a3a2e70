import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { emptyBin } from '@electron/files/bin';
import { type Journals, openJournals } from '@electron/files/journal';
import { journalLines } from '../../support/journalLines';
import { temporaryFolder } from '../../support/temporaryFolder';

const plan = 'plan-1';
const now = 1_600_000_000_000;
const days = (n: number) => now + n * 86_400_000;
const lines = journalLines(2);
let data: string;
let journals: Journals;

beforeEach(async () => {
  data = await temporaryFolder();
  journals = openJournals(data);
  onTestFinished(() => journals.close());
  for (const text of lines) await journals.append(plan, text);
});

it('a plan in the bin is listed no more, and comes back as it was', async () => {
  expect(await journals.bin(plan, false, now)).toEqual({ done: true });
  expect(await journals.list()).toEqual({ plans: [] });
  expect((await journals.head(plan)).generation).toBe(0);
  expect(await journals.bin(plan, true, days(1))).toEqual({ done: true });
  expect((await journals.read(plan, 0)).lines).toEqual(lines);
});

it('a plan that is not there cannot be binned, and one that is not in the bin cannot come back', async () => {
  expect(await journals.bin('plan-2', false, now)).toEqual({ done: false });
  expect(await journals.bin(plan, true, now)).toEqual({ done: false });
});

it('what is in the bin never overwrites a plan of the same name', async () => {
  await journals.bin(plan, false, now);
  await journals.append(plan, lines[0] ?? '');
  expect(await journals.bin(plan, true, days(1))).toEqual({ done: false });
  expect((await journals.read(plan, 0)).lines).toEqual(lines.slice(0, 1));
});

/** Starts of Prepcom on these days after the plan was binned; answers how many folders each deleted. */
async function startsOn(...on: readonly number[]): Promise<readonly number[]> {
  const gone: number[] = [];
  for (const day of on) gone.push(await emptyBin(data, days(day)));
  return gone;
}

it('files go after thirty days and not a day before', async () => {
  await journals.bin(plan, false, now);
  expect(await startsOn(6, 12, 18, 24, 29.9)).toEqual([0, 0, 0, 0, 0]);
  expect(await startsOn(30)).toEqual([1]);
  expect(await journals.bin(plan, true, days(30))).toEqual({ done: false });
});

it('a clock that is set forward by years deletes nothing, and neither does setting it back', async () => {
  await journals.bin(plan, false, now);
  expect(await startsOn(1, 1000, 1001, 2, 3, 4)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await journals.bin(plan, true, days(5))).toEqual({ done: true });
});

it('what was binned while the clock was years ahead goes all the same in the end', async () => {
  await journals.bin(plan, false, days(4000));
  expect(await startsOn(0, 6, 12, 18, 24, 30)).toEqual([0, 0, 0, 0, 0, 1]);
});

it('a damaged note of ages begins them anew', async () => {
  await journals.bin(plan, false, now);
  await startsOn(6, 12, 18, 24);
  await writeFile(join(data, 'bin', 'ages.json'), '{"last":');
  expect(await startsOn(30, 36, 42, 48)).toEqual([0, 0, 0, 0]);
});

it('folders in the bin that it did not name are left alone', async () => {
  await mkdir(join(data, 'bin', 'notes'), { recursive: true });
  expect(await emptyBin(data, days(1000))).toBe(0);
  expect(await readdir(join(data, 'bin'))).toEqual(['notes']);
});
