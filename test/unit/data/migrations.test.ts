import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { migrations, schemaVersion } from '@renderer/data/migrations/index';
import { tableNames } from '@shared/model/plan';

const folder = new URL('../../../renderer/data/migrations/', import.meta.url);

it('lists every migration file once, under its file name', () => {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .map((name) => name.slice(0, -'.ts'.length));
  expect(migrations.map((m) => m.id)).toEqual(files.sort());
});

it('numbers the versions from 1 without a gap, as their files do', () => {
  expect(migrations.map((m) => m.version)).toEqual(migrations.map((_m, i) => i + 1));
  expect(migrations.map((m) => Number(m.id.slice(0, 4)))).toEqual(migrations.map((m) => m.version));
  expect(schemaVersion).toBe(migrations.length);
});

it('has a table for every table of a plan, keyed by id', () => {
  const stores = Object.assign({}, ...migrations.map((m) => m.stores)) as Record<string, string>;
  expect(tableNames.map((table) => stores[table])).toEqual(tableNames.map(() => 'id'));
});

it('keeps a store that each version wrote, by the name of its migration', () => {
  const fixtures = readdirSync(new URL('../../fixtures/stores/', import.meta.url));
  expect(fixtures.sort()).toEqual(migrations.map(({ id }) => `${id}.json`));
});
