import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import rules from '../../.dependency-cruiser.cjs';

const root = mkdtempSync(join(tmpdir(), 'prepcom-borders-'));
afterAll(() => rmSync(root, { recursive: true }));

const tree: Readonly<Record<string, string>> = {
  'shared/model/time.ts': 'export const n = 1;',
  'shared/rules/cap.ts': "import { n } from '../model/time'; export const rule = n;",
  'shared/gantt/scene.ts': 'export const scene = 1;',
  'shared/ipc/contract.ts': 'export interface Calls { readonly a: 1 }',
  'renderer/data/db.ts': 'export const db = 1;',
  'renderer/state/planStore.ts': "import { db } from '../data/db'; export const store = db;",
  'renderer/gantt/paint.ts':
    "import { scene } from '../../shared/gantt/scene'; export const p = scene;",
  'renderer/platform/bridge.ts':
    "import type { Calls } from '../../shared/ipc/contract'; export type C = Calls;",
  'electron/files/journal.ts': "import { n } from '../../shared/model/time'; export const j = n;",
  'electron/preload.ts':
    "import type { Calls } from '../../shared/ipc/contract'; export type P = Calls;",
  'electron/cli/main.ts': "import { j } from '../files/journal'; export const main = j;",
};

/** Names of the rules that a tree of files breaks, sorted, each once. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const base = mkdtempSync(join(root, 'tree-'));
  for (const [path, text] of Object.entries({ ...tree, ...files })) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  // No package is installed in this tree: whether an import can be resolved is not the question here.
  const forbidden = rules.forbidden.filter(
    (rule: { name: string }) => rule.name !== 'nothing-unknown',
  );
  const options: ICruiseOptions = {
    baseDir: base,
    validate: true,
    ruleSet: { forbidden } as NonNullable<ICruiseOptions['ruleSet']>,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  };
  const { output } = await cruise(['electron', 'renderer', 'shared'], options);
  const found = (output as ICruiseResult).summary.violations.map((v) => v.rule.name);
  return [...new Set(found)].sort();
}

describe('the borders between the rooms', () => {
  it('say nothing about imports that the table allows', async () => {
    expect(await broken({})).toEqual([]);
  });

  it.each([
    ['shared/model/bad.ts', "import '../rules/cap';", ['model']],
    ['shared/model/bad.ts', "import type { rule } from '../rules/cap';", ['model']],
    ['shared/windows/bad.ts', "import 'node:fs';", ['node-at-home']],
    ['shared/rules/bad.ts', "import { addDays } from 'date-fns';", ['date-fns-at-home']],
    ['shared/gantt/bad.ts', "import { z } from 'zod';", ['zod-at-home']],
    [
      'shared/i18n/bad.ts',
      "import { rule } from '../rules/cap'; export const r = rule;",
      ['i18n-types-only'],
    ],
    ['shared/commands/bad.ts', "import 'react';", ['react-at-home', 'use-intl-core-in-shared']],
    ['shared/commands/bad.ts', "import '../../renderer/data/db';", ['commands', 'shared']],
    ['renderer/gantt/bad.ts', "import '../state/planStore';", ['renderer-gantt']],
    ['renderer/panels/bad.ts', "import '../data/db';", ['renderer-panels']],
    ['renderer/panels/bad.ts', "import { Dexie } from 'dexie';", ['dexie-at-home']],
    ['renderer/platform/bad.ts', "import type { IpcMain } from 'electron';", ['electron-at-home']],
    ['renderer/App.ts', "import '../electron/files/journal';", ['renderer']],
    ['renderer/worker/bad.ts', "import '../../shared/ipc/contract';", ['worker']],
    ['electron/ipc/bad.ts', "import '../../renderer/data/db';", ['electron']],
    ['electron/preload.ts', "import { z } from 'zod';", ['preload-without-zod', 'zod-at-home']],
  ])('catch %s with %s', async (path, text, expected) => {
    expect(await broken({ [path]: text })).toEqual(expected);
  });
});
