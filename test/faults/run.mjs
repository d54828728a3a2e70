// npm run test:faults -- [--only WORD] [--tries N] [--fresh]: breaks what can break under the built application, goes on
// where an earlier run was ended, and writes test/faults/RESULTS.md.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as compile } from 'esbuild';
import { build } from '../../electron/launch/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made = join(root, 'dist', 'faults');
const common = {
  absWorkingDir: root,
  bundle: true,
  tsconfig: 'tsconfig.test.json',
  platform: /** @type {const} */ ('node'),
  format: /** @type {const} */ ('esm'),
  target: 'node20.19',
};

await build({ parts: ['window', 'programs'] });
await compile({
  ...common,
  entryPoints: ['test/faults/main.ts'],
  outfile: join(made, 'main.mjs'),
  external: ['playwright-core'],
});
await compile({
  ...common,
  stdin: {
    contents:
      "export { openJournals } from './electron/files/journal'; export { encodeLine } from './shared/formats/journalLine';",
    resolveDir: root,
  },
  outfile: join(made, 'writer.mjs'),
});
const { main } = await import(pathToFileURL(join(made, 'main.mjs')).href);
process.exitCode = await main(process.argv.slice(2), root);
