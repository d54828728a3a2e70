import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Answer } from '@electron/cli/answer';
import { runCli } from '@electron/cli/runCli';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import type { Plan } from '@shared/model/plan';

/** A folder with the sample and a new plan of resolution 71/280, and the command line run in it. */
export interface CliFolder {
  readonly file: (name: string) => string;
  readonly read: (name: string) => string;
  /** Runs a command line; words that end in a file ending are files of the folder. */
  readonly prepcom: (line: string) => Promise<Answer>;
  readonly planOf: (name: string) => Plan;
}

/** Makes the folder before the tests of a file and removes it after them. */
export function cliFolder(): CliFolder {
  let folder = '';
  let ids = 0;
  const world = { now: () => Date.UTC(2026, 0, 15), randomId: () => `random-${++ids}` };
  const file = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const prepcom = (line: string) => {
    const words = line
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => (/\.(prepcom|ics|txt)$/.test(word) ? file(word) : word.replaceAll('_', ' ')));
    return runCli(words, world);
  };
  const planOf = (name: string) => {
    const decoded = decodePlan(read(name));
    if (!decoded.ok) throw new Error(decoded.error.code);
    return decoded.value.plan;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prepcom-cli-'));
    await prepcom('sample --out sample.prepcom --now 2026-01-15T12:00:00Z --seed 1');
    await prepcom('new --process A/RES/71/280 --out new.prepcom --now 2026-01-15 --seed 1');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return { file, read, prepcom, planOf };
}
