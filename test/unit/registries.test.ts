import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Listed {
  readonly id: string;
}

const read = (folder: string, name: string) =>
  readFileSync(join(root, folder, `${name}.ts`), 'utf8');

const modulesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
    .sort();

/** Names of the modules of a folder that export what a registry lists. */
const thatDefine = (folder: string, definition: RegExp) =>
  modulesIn(folder).filter((name) => definition.test(read(folder, name)));

const ids = (list: readonly Listed[]) => list.map((entry) => entry.id).sort();

describe('the registry', () => {
  it('of rules lists every rule file once, under its file name', async () => {
    const { rules } = await import('@shared/rules/index');
    expect(ids(rules)).toEqual(thatDefine('shared/rules', /^export const \w+: Rule\b/m));
    expect(rules.length).toBeGreaterThan(0);
  });

  it('of commands lists every command file once, under its file name', async () => {
    const { commands } = await import('@shared/commands/index');
    const files = thatDefine('shared/commands', /^export const \w+ = command[<(]/m);
    expect(ids(commands)).toEqual(files);
    expect(files.length).toBeGreaterThan(0);
  });

  it('of processes lists every process file once, under its file name', async () => {
    const { processes } = await import('@shared/processes/index');
    const files = thatDefine('shared/processes', /^export const \w+: Process = /m);
    expect(ids(processes)).toEqual(files);
    expect(files.length).toBeGreaterThan(0);
  });

  it('of languages lists every folder of sentences, and each has every area', async () => {
    const { languages } = await import('@shared/i18n/index');
    const folders = readdirSync(join(root, 'shared/i18n'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(languages.map((l) => l.code).sort()).toEqual(folders.sort());
    const files = modulesIn('shared/i18n/en');
    // Words of the shell that would make its file too long.
    const areas = files.filter((name) => !['actions', 'also', 'settings'].includes(name));
    for (const { code, messages } of languages) {
      expect([code, modulesIn(`shared/i18n/${code}`)]).toEqual([code, files]);
      expect([code, Object.keys(messages).sort()]).toEqual([code, areas]);
    }
  });

  it('of migrations lists every migration file, numbered from 1 without a gap', () => {
    const folder = 'renderer/data/migrations';
    const files = modulesIn(folder).filter((name) => /^\d{4}-/.test(name));
    const listed = [...read(folder, 'index').matchAll(/from '\.\/(\d{4}-[^']+)'/g)];
    expect(listed.map((match) => match[1])).toEqual(files);
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, n) => n + 1));
  });
});
