import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBackups, readBackup, writeBackup } from '@electron/files/backups';
import { prepareCompaction, swapCompaction } from '@electron/files/compact';
import { nodeDisk } from '@electron/files/disk';
import { openJournals } from '@electron/files/journal';
import { layoutVersion, prepareFolder } from '@electron/files/layout';
import { planAt } from '@electron/files/planStates';
import { planLines } from '../support/planLines';
import { type Fault, mustHold, tally } from './fault';
import { inFolder, plan, writeJournal } from './faultFolder';
import { type Break, faultyDisk } from './faultyDisk';

const lines = planLines(40);
const limits = { from: 30, lines: 10, levels: 5 };

/** Faults of single file calls, struck at each call in turn: the real files on the real disk, in one process. */
export const fileFaults: readonly Fault[] = [
  appendFault('append, call fails once', 'once', 'EIO'),
  appendFault('append, call fails for ever', 'ever', 'EIO'),
  appendFault('append, disk full from a call on', 'ever', 'ENOSPC'),
  appendFault('append, death at a call', 'die'),
  appendFault('append, a call that never answers', 'hang'),
  ...struck(
    'compaction',
    'The journal is the old or the new one, whole; same head, same plan.',
    breakCompaction,
  ),
  ...struck(
    'backup',
    'The older backup stays, and every backup that is listed can be read.',
    breakBackup,
  ),
  ...struck(
    'migration of the data folder',
    'The next start ends it: new version, every journal where it stood, a backup before it.',
    breakMigration,
  ),
  ...struck(
    'putting a damaged journal aside',
    'The lines before the damage are used, and the whole damaged file is kept.',
    breakRest,
  ),
];

/** The three ways in which each call of an operation breaks in its turn. */
function struck(
  operation: string,
  what: string,
  attempt: (at: Break) => Promise<'done' | 'no-such-place'>,
): readonly Fault[] {
  const ways = { once: 'call fails once', ever: 'call fails for ever', die: 'death at a call' };
  return (['once', 'ever', 'die'] as const).map((how) => ({
    name: `${operation}, ${ways[how]}`,
    what,
    tries: 0,
    run: (from, to) => tally(from, to, (at) => attempt({ at, how })),
  }));
}

/** Twelve lines are sent as the save queue sends them: one that was not answered is asked for by the head first. */
function appendFault(name: string, how: Break['how'], code?: string): Fault {
  const attempt = (at: number) =>
    inFolder(async (data) => {
      const { disk, calls, release } = faultyDisk({ at, how, ...(code ? { code } : {}) });
      const journals = openJournals(data, { disk });
      let acknowledged = 0;
      for (let tries = 0; acknowledged < 12 && tries < 16; tries += 1) {
        const answer = await soon(journals.append(plan, lines[acknowledged]!));
        if (answer === 'late') break;
        if (answer.accepted) acknowledged += 1;
        else {
          const head = await soon(journals.head(plan).catch(() => null));
          if (head && head !== 'late') acknowledged = Math.max(acknowledged, head.generation);
        }
      }
      if (how !== 'hang') await journals.close().catch(() => undefined);
      await release();
      if (at >= calls()) return 'no-such-place';
      if (how === 'once') mustHold(acknowledged === 12, `only ${acknowledged} of 12 in the end`);
      await holds(data, acknowledged);
      return 'done';
    });
  return {
    name,
    what: 'Every acknowledged line is there afterwards, in its place, and a torn one is not.',
    tries: 0,
    run: (from, to) => tally(from, to, attempt),
  };
}

async function holds(data: string, acknowledged: number): Promise<void> {
  const after = openJournals(data);
  try {
    const { lines: read } = await after.read(plan, 0);
    mustHold(read.length >= acknowledged, `${read.length} lines of ${acknowledged} acknowledged`);
    mustHold(
      read.every((text, i) => text === lines[i]),
      'a line is not what was written',
    );
    const next = lines[read.length];
    const answer = next && (await after.append(plan, next));
    mustHold(!answer || answer.accepted, 'the journal takes no further line');
  } finally {
    await after.close();
  }
}

function breakCompaction(broken: Break): Promise<'done' | 'no-such-place'> {
  return inFolder(async (data) => {
    await writeJournal(data, 40);
    const before = await planAt(nodeDisk, data, plan, 40);
    const { disk, calls } = faultyDisk(broken);
    const journals = openJournals(data, { disk });
    try {
      const prepared = await prepareCompaction(disk, data, plan, limits);
      if (prepared) await swapCompaction(disk, data, journals, plan, prepared);
    } catch {
      // It is broken; what the files say counts.
    }
    if (broken.at >= calls()) return 'no-such-place';
    await prepareFolder({ disk: nodeDisk, data, app: '1', now: 1 });
    const after = openJournals(data);
    const head = await after.head(plan);
    mustHold(head.generation === 40 && !('rest' in head), `head ${head.generation}`);
    const same = JSON.stringify(await planAt(nodeDisk, data, plan, 40)) === JSON.stringify(before);
    mustHold(same, 'another plan');
    const answer = await after.append(plan, planLines(41)[40]!);
    mustHold(answer.accepted, 'no further line');
    await after.close();
    const names = await readdir(join(data, 'journals'));
    mustHold(names.length === 1, `left behind: ${names.join(' ')}`);
    return 'done';
  });
}

/** A second backup is written while the disk breaks: the first is there whatever happens. */
function breakBackup(broken: Break): Promise<'done' | 'no-such-place'> {
  return inFolder(async (data) => {
    await writeJournal(data, 5);
    await writeBackup(nodeDisk, data, plan, 'timer', 1);
    await writeJournal(data, 9);
    const { disk, calls } = faultyDisk(broken);
    const answer = await writeBackup(disk, data, plan, 'import', 2);
    if (broken.at >= calls()) return 'no-such-place';
    const backups = await listBackups(nodeDisk, data, plan);
    mustHold(
      backups.some((b) => b.generation === 5),
      'the older backup is gone',
    );
    for (const { id, generation } of backups) {
      const read = await readBackup(nodeDisk, data, plan, id);
      mustHold('text' in read, `backup of ${generation} cannot be read`);
    }
    const isWritten = backups.some((b) => b.generation === 9);
    mustHold(!('written' in answer) || isWritten, 'it was called written and is not there');
    return 'done';
  });
}

function breakMigration(broken: Break): Promise<'done' | 'no-such-place'> {
  return inFolder(async (data) => {
    await writeJournal(data, 7);
    const path = join(data, 'journals', `${plan}.journal`);
    await writeFile(path, `${await readFile(path, 'utf8')}${lines[7]!.slice(0, 50)}`);
    const { disk, calls } = faultyDisk(broken);
    await prepareFolder({ disk, data, app: '2', now: 1 }).catch(() => undefined);
    if (broken.at >= calls()) return 'no-such-place';
    await prepareFolder({ disk: nodeDisk, data, app: '2', now: 2 });
    const layout = JSON.parse(await readFile(join(data, 'layout.json'), 'utf8')) as object;
    mustHold(JSON.stringify(layout).includes(`"layout":${layoutVersion}`), 'not migrated');
    const names = (await readdir(data)).sort().join(' ');
    mustHold(names === 'backups journals layout.json', `in the folder: ${names}`);
    const [backup] = await listBackups(nodeDisk, data, plan);
    mustHold(backup?.generation === 7, 'no backup before it');
    const text = await readFile(path, 'utf8');
    mustHold(text === `${lines.slice(0, 7).join('\n')}\n`, 'the journal differs');
    return 'done';
  });
}

function breakRest(broken: Break): Promise<'done' | 'no-such-place'> {
  return inFolder(async (data) => {
    await writeJournal(data, 9);
    const path = join(data, 'journals', `${plan}.journal`);
    const damaged = (await readFile(path, 'utf8')).replace('event-4', 'event-?');
    await writeFile(path, damaged);
    const { disk, calls } = faultyDisk(broken);
    const dying = openJournals(data, { disk });
    await dying.head(plan).catch(() => undefined);
    await dying.close();
    if (broken.at >= calls()) return 'no-such-place';
    await prepareFolder({ disk: nodeDisk, data, app: '1', now: 1 });
    const after = openJournals(data);
    const { generation, rest } = await after.head(plan);
    await after.close();
    mustHold(generation === 4 && rest?.generation === 9, `head ${generation}`);
    const kept = (await readdir(join(data, 'journals'))).filter((name) => name.includes('.rest-'));
    mustHold(kept.length === 1, `${kept.length} files kept`);
    const text = await readFile(join(data, 'journals', kept[0]!), 'utf8');
    mustHold(text === damaged, 'the kept file is not the damaged one');
    return 'done';
  });
}

/** The answer, or `late` where none comes in a time that is long for a file call of this test. */
function soon<T>(asked: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('late'), 300);
    asked.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
