import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBackups, readBackup, writeBackup } from '@electron/files/backups';
import { nodeDisk } from '@electron/files/disk';
import { openJournals } from '@electron/files/journal';
import { planLines } from '../support/planLines';
import { type Fault, mustHold, tally } from './fault';

const plan = 'plan-1';
const lines = planLines(60);

/** Faults of a whole disk: it is full, or its power goes. `writer` is the compiled journal for a process of its own. */
export function diskFaults(root: string, writer: string): readonly Fault[] {
  return [
    {
      name: 'full disk (tmpfs of 1 MB, filled to another length each time)',
      what: 'What was acknowledged is there; the refusal says ENOSPC; with room again it goes on; no torn backup.',
      tries: 40,
      run: (from, to) => onMount(() => tally(from, to, fillUp)),
    },
    {
      name: 'power cut (image of an ext4 disk copied while lines are written)',
      what: 'Every line acknowledged before the cut is in the journal on the copy.',
      tries: 40,
      run: (from, to) => onMount(() => tally(from, to, (n) => cutPower(root, writer, n))),
    },
  ];
}

async function onMount<T>(work: () => Promise<T>): Promise<T | { readonly cannot: string }> {
  const place = await mkdtemp(join(tmpdir(), 'prepcom-mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place);
    unmount(place);
  } catch {
    return { cannot: 'this machine does not let us mount' };
  } finally {
    await rm(place, { recursive: true });
  }
  return work();
}

/** A disk that has room for n * 700 bytes more than nothing: the journal and its backups run into its end. */
async function fillUp(n: number): Promise<'done'> {
  const place = await mkdtemp(join(tmpdir(), 'prepcom-full-'));
  mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place);
  const data = join(place, 'data');
  const filler = join(place, 'filler');
  try {
    await mkdir(data);
    const journals = openJournals(data);
    await journals.append(plan, lines[0]!);
    const first = await writeBackup(nodeDisk, data, plan, 'timer', 1);
    const free = (await nodeDisk.freeBytes(data)) ?? 0;
    await writeFile(filler, Buffer.alloc(Math.max(0, free - 4_096 * (1 + (n % 20)))));
    let acknowledged = 1;
    let detail: string | undefined;
    for (const line of lines.slice(1)) {
      const answer = await journals.append(plan, line);
      if (answer.accepted) acknowledged += 1;
      else ({ detail } = answer);
      if (!answer.accepted) break;
      if (acknowledged % 3 === n % 3)
        await writeBackup(nodeDisk, data, plan, 'timer', acknowledged);
    }
    mustHold(detail === 'ENOSPC', `the disk was to be full: ${detail ?? 'all was taken'}`);
    const read = await journals.read(plan, 0);
    mustHold(read.lines.length === acknowledged, `${read.lines.length} of ${acknowledged} lines`);
    for (const backup of await listBackups(nodeDisk, data, plan)) {
      const text = await readBackup(nodeDisk, data, plan, backup.id);
      mustHold('text' in text, `backup of ${backup.generation}: torn`);
    }
    mustHold('written' in first, 'the first backup');
    await rm(filler);
    const again = await journals.append(plan, lines[acknowledged]!);
    mustHold(again.accepted, 'with room again no line was taken');
    await journals.close();
    return 'done';
  } finally {
    unmount(place);
    await rm(place, { recursive: true });
  }
}

/** The writer is stopped, the image copied as the disk has it, and the copy mounted: what was in memory only is gone. */
async function cutPower(root: string, writer: string, n: number): Promise<'done'> {
  const place = await mkdtemp(join(tmpdir(), 'prepcom-power-'));
  const [image, copy] = [join(place, 'disk.img'), join(place, 'copy.img')];
  const [disk, after] = [join(place, 'disk'), join(place, 'after')];
  await mkdir(disk);
  await mkdir(after);
  await writeFile(image, Buffer.alloc(24 * 1024 * 1024));
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  mount('-o', 'loop', image, disk);
  try {
    const acknowledged = await writeUntil(root, writer, join(disk, 'data'), 5 + n * 3, () =>
      copyFile(image, copy),
    );
    mustHold((await stat(copy)).size > 0, 'no copy');
    mount('-o', 'loop', copy, after);
    const journals = openJournals(join(after, 'data'));
    const { lines: found } = await journals.read(plan, 0);
    await journals.close();
    mustHold(found.length >= acknowledged, `${found.length} of ${acknowledged} lines`);
    return 'done';
  } finally {
    for (const mounted of [disk, after]) if (await isMounted(mounted)) unmount(mounted);
    await rm(place, { recursive: true, force: true });
  }
}

/** Lets the writer acknowledge so many lines, stops it where it is, does the work, and kills it. */
async function writeUntil(
  root: string,
  writer: string,
  data: string,
  wanted: number,
  work: () => Promise<void>,
): Promise<number> {
  const script = join(root, 'test/support/killedWriter.mjs');
  const child = spawn(process.execPath, [script, writer, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let text = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      text += String(part);
      if (text.split('\n').length > wanted) resolve();
    });
  });
  child.kill('SIGSTOP');
  const acknowledged = Number(text.slice(0, text.lastIndexOf('\n')).split('\n').at(-1));
  await work();
  child.kill('SIGKILL');
  await ended;
  return acknowledged;
}

async function isMounted(place: string): Promise<boolean> {
  const [own, above] = await Promise.all([stat(place), stat(join(place, '..'))]);
  return own.dev !== above.dev;
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' });
}

function unmount(place: string): void {
  execFileSync('umount', [place], { stdio: 'ignore' });
}
