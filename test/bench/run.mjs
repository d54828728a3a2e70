// npm run bench -- [--json FILE] [--only NAME] [--runs N]: how fast the built application is, beside its limits.
// npm run bench -- --only check [--events 10000,100000]: full checks of plans of these sizes alone.
// npm run bench -- --only gantt [--n 1000,10000]: our chart beside nine others and two floors, which come last otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as compile } from 'esbuild';
import { build } from '../../electron/launch/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made = join(root, 'dist', 'bench');
const common = { absWorkingDir: root, bundle: true, tsconfig: 'tsconfig.test.json' };

const only = process.argv.indexOf('--only');
if (only > 0 && process.argv[only + 1] === 'gantt') process.exit(compareCharts());

await build({ parts: ['window', 'programs'] });
await compile({
  ...common,
  entryPoints: ['test/bench/main.ts'],
  outfile: join(made, 'main.mjs'),
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: ['playwright-core'],
});
await compile({
  ...common,
  entryPoints: ['test/bench/inPage/probe.ts', 'test/bench/inPage/checkerProbe.ts'],
  outdir: made,
  platform: 'browser',
  format: 'iife',
  target: 'chrome140',
});
const { main } = await import(pathToFileURL(join(made, 'main.mjs')).href);
process.exitCode = await main(process.argv.slice(2), root);
if (only < 0) process.exitCode = compareCharts() || process.exitCode;

/** Nine chart renderers, two floors and ours in one browser, then our ratios; a package of its own. */
function compareCharts() {
  const cwd = join(root, 'test', 'bench', 'gantt');
  if (!existsSync(join(cwd, 'node_modules'))) {
    console.error(
      `\nThe chart beside others is not measured. First: cd ${cwd} && npm ci --ignore-scripts --legacy-peer-deps`,
    );
    return 2;
  }
  const rest =
    only < 0 ? [] : process.argv.slice(2).filter((_, i) => i + 2 !== only && i + 1 !== only);
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status ?? 1;
  const file = rest[rest.findIndex((arg) => arg === '--out' || arg === '--table') + 1];
  const isNamed = rest.includes('--out') || rest.includes('--table');
  return (
    run('run.mjs', ...(rest.length === 0 ? ['--fresh'] : rest)) ||
    run('ratios.mjs', (isNamed && file) || 'results.json')
  );
}
