// npm run bench -- [--json FILE] [--only NAME] [--runs N]: how fast the built application is, beside its limits.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as compile } from 'esbuild';
import { build } from '../../electron/launch/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made = join(root, 'dist', 'bench');
const common = { absWorkingDir: root, bundle: true, tsconfig: 'tsconfig.test.json' };

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
