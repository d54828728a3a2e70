import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./ical-validate.py', import.meta.url));

/** What the lint said: one line a finding, sorted as in the file; and who read it. */
export interface LintAnswer {
  readonly lines: readonly string[];
  /** parsers: the lint and at least three other programs. lint: the lint alone. none: no Python here. */
  readonly by: 'parsers' | 'lint' | 'none';
}

/** Asks ical-validate.py --strict about calendar files: with the parsers where at least three are installed, else
 *  alone, else not at all; which of the three it was is printed. */
export function lintIcs(texts: readonly string[]): LintAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'prepcom-lint-'));
  try {
    const files = texts.map((_, i) => join(folder, `${i}.ics`));
    files.forEach((file, i) => writeFileSync(file, texts[i]!));
    const all = run(['--strict', ...files]);
    if (all === null) return said({ lines: [], by: 'none' });
    if (!all.some((line) => /P-FEW|P-ABSENT/.test(line)))
      return said({ lines: all, by: 'parsers' });
    const enough = !all.some((line) => line.includes('P-FEW'));
    if (enough) return said({ lines: all.filter((l) => !l.includes('P-ABSENT')), by: 'parsers' });
    return said({ lines: run(['--strict', '--no-parsers', ...files]) ?? [], by: 'lint' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): readonly string[] | null {
  const answer = spawnSync('python3', [script, ...args], { encoding: 'utf8', timeout: 120_000 });
  if (answer.error) return null;
  if (answer.stderr !== '') throw new Error(answer.stderr);
  return answer.stdout.split('\n').filter((line) => line !== '');
}

function said(answer: LintAnswer): LintAnswer {
  const by = {
    parsers: 'by the lint and at least three other programs',
    lint: 'by the lint alone: the other programs are not installed here',
    none: 'by ical.js only: Python is not installed here',
  };
  console.info(`Calendar files were checked ${by[answer.by]}.`);
  return answer;
}
