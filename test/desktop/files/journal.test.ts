import { appendFile, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Journals, openJournals } from '@electron/files/journal';
import { crc32 } from '@shared/formats/crc32';
import { journalLines } from '../../support/journalLines';
import { temporaryFolder } from '../../support/temporaryFolder';

const plan = 'plan-1';
const lines = journalLines(4);
let data: string;
let journals: Journals;
let path: string;

const opened = () => {
  const more = openJournals(data);
  onTestFinished(() => more.close());
  return more;
};
const line = (n: number, device = 'laptop') => journalLines(n, { device })[n - 1] ?? '';
const write = async (texts: readonly string[]) => {
  for (const text of texts)
    expect(await journals.append(plan, text)).toMatchObject({ accepted: true });
};
/** Puts other text in place of line n, as a damaged disk would. */
const damage = async (n: number, text: string) => {
  const texts = (await readFile(path, 'utf8')).split('\n');
  texts[n - 1] = text;
  await writeFile(path, texts.join('\n'));
};

const decodedDigest = (text: string) => /"digest":"([0-9a-f]{64})"/.exec(text)?.[1];
/** The line as a program of the next version writes it. */
const newerLine = (text: string) => {
  const checked = text.replace('"v":1', '"v":9').slice(0, -',"crc":"00000000"}'.length);
  return `${checked},"crc":"${crc32(checked).toString(16).padStart(8, '0')}"}`;
};

beforeEach(async () => {
  data = await temporaryFolder();
  path = join(data, 'journals', `${plan}.journal`);
  journals = opened();
});

describe('a journal', () => {
  it('that was never written is empty and makes no file', async () => {
    expect(await journals.head(plan)).toEqual({ generation: 0, digest: '' });
    expect(await journals.read(plan, 0)).toEqual({ lines: [], damaged: [] });
    expect(await journals.list()).toEqual({ plans: [] });
  });

  it('holds each accepted line as a line of its file when it answers', async () => {
    await write(lines);
    expect(await readFile(path, 'utf8')).toBe(`${lines.join('\n')}\n`);
    expect((await journals.head(plan)).generation).toBe(4);
    expect(await journals.list()).toEqual({ plans: [plan] });
  });

  it('gives the lines after a generation', async () => {
    await write(lines);
    expect(await journals.read(plan, 2)).toEqual({ lines: lines.slice(2), damaged: [] });
    expect((await journals.read(plan, 4)).lines).toEqual([]);
  });

  it('goes on after a restart', async () => {
    await write(lines.slice(0, 2));
    await journals.close();
    journals = opened();
    await write(lines.slice(2));
    expect((await journals.read(plan, 0)).lines).toEqual(lines);
  });

  it('takes lines that are sent at once in their order', async () => {
    const answers = await Promise.all(lines.map((text) => journals.append(plan, text)));
    expect(answers.every((a) => a.accepted)).toBe(true);
    expect((await journals.read(plan, 0)).lines).toEqual(lines);
  });
});

describe('a line is refused', () => {
  it.each([
    ['a generation is left out', line(3), 'wrong-generation'],
    ['it comes a second time', line(1), 'wrong-generation'],
    ['it continues another history', line(2, 'other'), 'broken-chain'],
  ])('when %s', async (_name, text, reason) => {
    await write(lines.slice(0, 1));
    expect(await journals.append(plan, text)).toEqual({ accepted: false, reason });
    expect((await journals.read(plan, 0)).lines).toEqual(lines.slice(0, 1));
  });

  it('when it belongs to another plan', async () => {
    const [other = ''] = journalLines(1, { plan: 'plan-2' });
    expect(await journals.append(plan, other)).toEqual({ accepted: false, reason: 'broken-chain' });
  });

  it('when one of its characters is another', async () => {
    const text = line(1).replace('Réunion', 'Reunion');
    expect(await journals.append(plan, text)).toEqual({ accepted: false, reason: 'broken-chain' });
  });

  it('when somebody else wrote since, and the next one is judged by what is there now', async () => {
    await write(lines.slice(0, 1));
    expect(await opened().append(plan, line(2))).toMatchObject({ accepted: true });
    expect(await journals.append(plan, line(2))).toEqual({
      accepted: false,
      reason: 'another-writer',
    });
    expect(await journals.append(plan, line(2))).toEqual({
      accepted: false,
      reason: 'wrong-generation',
    });
    expect(await journals.append(plan, line(3))).toMatchObject({ accepted: true });
    expect((await journals.read(plan, 0)).lines).toEqual(lines.slice(0, 3));
  });

  it('when the file was taken away while it was open: what it held would not be found again', async () => {
    await write(lines.slice(0, 2));
    await rename(path, join(data, 'elsewhere'));
    expect(await journals.append(plan, line(3))).toMatchObject({ reason: 'wrong-generation' });
    await rename(join(data, 'elsewhere'), path);
    expect(await journals.append(plan, line(3))).toMatchObject({ accepted: true });
  });

  it('when the disk does not take it, and is taken when it does again', async () => {
    await writeFile(join(data, 'journals'), 'a file where the folder should be');
    expect(await journals.append(plan, line(1))).toEqual({
      accepted: false,
      reason: 'disk',
      detail: 'ENOTDIR',
    });
    await rm(join(data, 'journals'));
    expect(await journals.append(plan, line(1))).toMatchObject({ accepted: true });
  });
});

describe('a journal that was damaged', () => {
  it('in its last line, torn while it was written, goes on from the line before', async () => {
    await write(lines.slice(0, 2));
    await journals.close();
    await appendFile(path, line(3).slice(0, 40));
    journals = opened();
    expect(await journals.read(plan, 0)).toEqual({ lines: lines.slice(0, 2), damaged: [] });
    await write(lines.slice(2));
    expect(await readFile(path, 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  it.each([1, 2, 3, 10, 40])(
    'by a cut %i bytes before its end loses only its last line',
    async (bytes) => {
      await write(lines);
      const whole = (await readFile(path)).length;
      await truncate(path, whole - bytes);
      expect((await opened().read(plan, 0)).lines).toEqual(lines.slice(0, 3));
    },
  );

  it('in the middle is used as far as its chain holds; all of it is kept as a file and told', async () => {
    await write(lines);
    await damage(2, line(2).replace('Réunion', 'R?union'));
    const damaged = await readFile(path);
    journals = opened();
    const { generation, rest } = await journals.head(plan);
    expect(generation).toBe(1);
    expect(rest).toMatchObject({ generation: 4, digest: decodedDigest(line(4)) });
    expect(await journals.read(plan, 0)).toEqual({ lines: [line(1)], damaged: [] });
    const [kept = ''] = (await readdir(join(data, 'journals'))).filter((n) => n.includes('rest'));
    expect(await readFile(join(data, 'journals', kept))).toEqual(damaged);
    expect(await journals.list()).toEqual({ plans: [plan] });
  });

  it('tells what lay behind the damage after a restart too, until a line is appended', async () => {
    await write(lines);
    await damage(2, 'nonsense');
    await opened().head(plan);
    journals = opened();
    expect((await journals.head(plan)).rest?.generation).toBe(4);
    expect(await journals.append(plan, line(2))).toMatchObject({ accepted: true });
    expect((await journals.head(plan)).rest).toBeUndefined();
    expect((await opened().head(plan)).rest).toBeUndefined();
  });

  it('is kept once, also where the program died before it was cut off', async () => {
    await write(lines);
    await damage(2, 'nonsense');
    const damaged = await readFile(path);
    await opened().head(plan);
    await writeFile(path, damaged);
    await opened().head(plan);
    expect((await readdir(join(data, 'journals'))).sort()).toHaveLength(2);
  });

  it.each([
    ['zeros in the middle', () => damage(3, '\0'.repeat(line(3).length))],
    ['the lines of another history', () => damage(3, line(3, 'other'))],
  ])('by %s ends before them', async (_name, spoil) => {
    await write(lines);
    await spoil();
    expect((await opened().read(plan, 0)).lines).toEqual(lines.slice(0, 2));
  });

  it('by a newer program is left as it is and refused', async () => {
    await write(lines.slice(0, 2));
    await damage(2, newerLine(line(2)));
    const before = await readFile(path);
    await expect(opened().head(plan)).rejects.toThrow('newer-journal');
    await expect(opened().append(plan, line(2))).rejects.toThrow('newer-journal');
    expect(await readFile(path)).toEqual(before);
  });

  it('in its last line answers as head the last line that is whole', async () => {
    await write(lines.slice(0, 2));
    await damage(2, 'nonsense');
    journals = opened();
    expect((await journals.head(plan)).generation).toBe(1);
    expect(await journals.append(plan, line(2))).toMatchObject({ accepted: true });
  });
});
