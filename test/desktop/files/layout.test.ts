import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '@electron/files/backups';
import { nodeDisk } from '@electron/files/disk';
import { openJournals } from '@electron/files/journal';
import { layoutVersion, NewerData, prepareFolder } from '@electron/files/layout';
import { folderMigrations } from '@electron/files/migrations/index';
import { planLines } from '../../support/planLines';
import { temporaryFolder } from '../../support/temporaryFolder';

const fixtures = fileURLToPath(new URL('../../fixtures/data/', import.meta.url));
const source = fileURLToPath(new URL('../../../electron/files/migrations/', import.meta.url));
let data: string;

const prepare = (app = '0.1.0') => prepareFolder({ disk: nodeDisk, data, app, now: 1 });
const layout = async () => JSON.parse(await readFile(join(data, 'layout.json'), 'utf8')) as unknown;
const withJournal = async () => {
  await mkdir(join(data, 'journals'), { recursive: true });
  await writeFile(join(data, 'journals', 'plan-1.journal'), `${planLines(3).join('\n')}\n`);
};

beforeEach(async () => {
  data = await temporaryFolder();
});

it('every version of the data folder has its file, its number and its fixture', async () => {
  const files = (await readdir(source)).filter((name) => /^\d/.test(name));
  expect(folderMigrations.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  expect(folderMigrations.map(({ version }) => version)).toEqual(files.map((_, i) => i + 1));
  const kept = await readdir(fixtures);
  expect(kept.sort()).toEqual(folderMigrations.map(({ version }) => `layout-${version}`));
});

describe.each(folderMigrations.map(({ version }) => version))('data of version %i', (version) => {
  it('are brought up to this version, every journal where it stood', async () => {
    await cp(join(fixtures, `layout-${version}`), data, { recursive: true });
    const names = await readdir(join(data, 'journals'));
    await prepare();
    expect(await layout()).toEqual({ layout: layoutVersion, app: '0.1.0' });
    expect(await readdir(join(data, 'journals'))).toEqual(names);
    const journals = openJournals(data);
    expect(await journals.head('spring')).toMatchObject({ generation: 12 });
    expect((await journals.read('spring', 11)).lines).toHaveLength(1);
    await journals.close();
  });
});

it('a new folder has the version of this program and no backup', async () => {
  await prepare();
  expect(await layout()).toEqual({ layout: layoutVersion, app: '0.1.0' });
  expect(await readdir(data)).toEqual(['layout.json']);
});

it('an older version is put aside plan by plan before it is brought up', async () => {
  await withJournal();
  await prepare();
  expect(await listBackups(nodeDisk, data, null)).toMatchObject([{ why: 'migration' }]);
});

it('the first start of another version puts every plan aside, the next one does not', async () => {
  await prepare('0.1.0');
  await withJournal();
  await prepare('0.1.0');
  expect(await listBackups(nodeDisk, data, null)).toEqual([]);
  await prepare('0.2.0');
  await prepare('0.2.0');
  expect(await listBackups(nodeDisk, data, null)).toMatchObject([
    { plan: 'plan-1', why: 'update', generation: 3 },
  ]);
});

it('data of a newer program are refused by name and left as they are', async () => {
  await withJournal();
  const newer = '{"layout":99,"app":"9.0.0"}\n';
  await writeFile(join(data, 'layout.json'), newer);
  await expect(prepare()).rejects.toThrow(NewerData);
  await expect(prepare()).rejects.toThrow('newer version of Prepcom (9.0.0');
  expect(await readFile(join(data, 'layout.json'), 'utf8')).toBe(newer);
  expect((await readdir(data)).sort()).toEqual(['journals', 'layout.json']);
});

it('a migration whose result differs changes nothing and says so', async () => {
  await withJournal();
  const broken = {
    id: '0002-broken',
    version: 2,
    run: async (_disk: unknown, folder: string) =>
      writeFile(join(folder, 'plan-1.journal'), `${planLines(2).join('\n')}\n`),
  };
  const migrations = [folderMigrations[0]!, broken];
  const parts = { disk: nodeDisk, data, app: '1', now: 1, migrations };
  await expect(prepareFolder(parts)).rejects.toThrow('differs after its migration');
  const journals = openJournals(data);
  expect(await journals.head('plan-1')).toMatchObject({ generation: 3 });
  await journals.close();
});
