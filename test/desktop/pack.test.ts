import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wireMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A folder that electron-builder takes for Electron: a program with a fuse wire, all fuses as delivered. */
async function electronDummy(folder: string): Promise<string> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const wire = Buffer.from([1, 8, ...Buffer.from('10110000')]);
  const program = Buffer.concat([Buffer.from(`\x7fELF${wireMark}`, 'latin1'), wire]);
  await writeFile(join(folder, 'electron'), program, { mode: 0o755 });
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) {
    await writeFile(join(folder, name), 'dummy');
  }
  return folder;
}

// Only the packing is tried: the program in it is a dummy, and nothing of it is started.
it(
  'the packed application has its fuses flipped and brings no packages or source maps',
  { timeout: 90_000 },
  async () => {
    const folder = await temporaryFolder();
    const electron = await electronDummy(join(folder, 'electron'));
    const child = spawn(
      process.execPath,
      [
        join(root, 'node_modules/electron-builder/cli.js'),
        '--dir',
        '--linux',
        '--x64',
        '--publish',
        'never',
        `-c.electronDist=${electron}`,
        `-c.directories.output=${join(folder, 'release')}`,
      ],
      { cwd: root, stdio: 'ignore' },
    );
    expect(await once(child, 'close')).toEqual([0, null]);
    const packed = join(folder, 'release', 'linux-unpacked');
    const program = await readFile(join(packed, 'prepcom'), 'latin1');
    const wire = program.indexOf(wireMark) + wireMark.length + 2;
    // In Electron's order: run as node, cookie encryption, NODE_OPTIONS, inspect, asar integrity, only from asar,
    // browser snapshot, rights of file addresses.
    expect(program.slice(wire, wire + 8)).toBe('01001100');
    const archive = await readFile(join(packed, 'resources', 'app.asar'));
    const header = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
    expect(header).toContain('main.cjs');
    expect(header).not.toMatch(/node_modules|\.map"/);
  },
);
