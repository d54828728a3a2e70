import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listBackups, readBackup, writeBackup } from '@electron/files/backups';
import { emptyBin } from '@electron/files/bin';
import { nodeDisk } from '@electron/files/disk';
import { openJournals } from '@electron/files/journal';
import { prepareFolder } from '@electron/files/layout';
import { planLines } from '../support/planLines';
import { type Fault, mustHold, tally } from './fault';
import { inFolder, plan } from './faultFolder';

const msPerDay = 86_400_000;
const begin = Date.UTC(2026, 0, 5);
const lines = planLines(30);

/** A clock that jumps. */
export const clockFault: Fault = {
  name: 'the clock set back or forward by up to ten years between edits, backups and starts',
  what: 'No line and nothing in the bin goes, the last ten backups stay, and the newest is the newest plan.',
  tries: 40,
  run: (from, to) => tally(from, to, moveClock),
};

function moveClock(n: number): Promise<'done'> {
  return inFolder<'done'>(async (data) => {
    const journals = openJournals(data);
    await journals.append('plan-2', planLines(1, { plan: 'plan-2' })[0]!);
    await journals.bin('plan-2', false, begin + jump(n, 0));
    for (const [i, line] of lines.entries()) {
      const now = begin + jump(n, i);
      const answer = await journals.append(plan, line);
      mustHold(answer.accepted, `line ${i + 1} was refused`);
      const backup = await writeBackup(nodeDisk, data, plan, 'timer', now);
      mustHold('written' in backup, `no backup after line ${i + 1}`);
      if (i % 10 !== 0) continue;
      await prepareFolder({ disk: nodeDisk, data, app: `${i % 20}`, now });
      await emptyBin(data, now);
    }
    const { lines: read } = await journals.read(plan, 0);
    await journals.close();
    mustHold(read.length === lines.length, `${read.length} of ${lines.length} lines`);
    const backups = await listBackups(nodeDisk, data, plan);
    const kept = backups.slice(0, 10).map(({ generation }) => generation);
    mustHold(kept.join() === '30,29,28,27,26,25,24,23,22,21', `backups of ${kept.join()}`);
    for (const { id } of backups) {
      const text = await readBackup(nodeDisk, data, plan, id);
      mustHold('text' in text, 'a backup cannot be read');
    }
    const binned = (await readdir(join(data, 'bin'))).filter((name) => name.startsWith('plan-2-'));
    mustHold(binned.length === 1, 'the bin was emptied');
    return 'done';
  });
}

/** Up to ten years to either side, another one at each step and in each try. */
function jump(n: number, step: number): number {
  const days = ((n * 7_919 + step * 104_729) % 7_300) - 3_650;
  return days * msPerDay;
}
