import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { openJournals } from '@electron/files/journal';
import { temporaryFolder } from '../../support/temporaryFolder';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the writer and kills it after so many acknowledged lines; answers the last one. */
async function killAfter(compiled: string, data: string, lines: number): Promise<number> {
  const child = spawn(process.execPath, [
    join(root, 'test/support/killedWriter.mjs'),
    compiled,
    data,
  ]);
  const ended = once(child, 'close');
  let text = '';
  let seen = 0;
  child.stdout.on('data', (part: Buffer) => {
    text += String(part);
    seen += String(part).split('\n').length - 1;
    if (seen >= lines) child.kill('SIGKILL');
  });
  await ended;
  return Number(text.slice(0, text.lastIndexOf('\n')).split('\n').at(-1));
}

it('no acknowledged line is lost and none is torn when the writer is killed, 25 times', async () => {
  const data = await temporaryFolder();
  const compiled = join(data, 'writer.mjs');
  await build({
    stdin: {
      contents:
        "export { openJournals } from './electron/files/journal'; export { encodeLine } from './shared/formats/journalLine';",
      resolveDir: root,
    },
    outfile: compiled,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  for (let n = 1; n <= 25; n += 1) {
    const acknowledged = await killAfter(compiled, data, n * 3);
    const journals = openJournals(data);
    const { lines, damaged } = await journals.read('plan-1', 0);
    await journals.close();
    expect(damaged).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(acknowledged);
  }
});
