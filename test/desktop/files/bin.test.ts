import { mkdir, readdir } from 'node:fs/promises';
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

it('files go after thirty days and not a day before', async () => {
  await journals.bin(plan, false, now);
  expect(await emptyBin(data, days(29.9))).toBe(0);
  expect(await emptyBin(data, days(30))).toBe(1);
  expect(await journals.bin(plan, true, days(30))).toEqual({ done: false });
});

it('folders in the bin that it did not name are left alone', async () => {
  await mkdir(join(data, 'bin', 'notes'), { recursive: true });
  expect(await emptyBin(data, days(1000))).toBe(0);
  expect(await readdir(join(data, 'bin'))).toEqual(['notes']);
});
