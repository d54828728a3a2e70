import type { BackupName } from './backupNames';

const newestKept = 10;
const daysKept = 14;
const weeksKept = 52;
const msPerDay = 86_400_000;

/** Which backups of a plan stay: the last ten, the last of each of the last 14 days that have one, the last of each of
 *  the last 52 weeks that have one, and the last before an update and a migration. Days and weeks are counted, not
 *  measured from now, so that a clock that is wrong takes nothing away. */
export function keptBackups<T extends Pick<BackupName, 'number' | 'at' | 'why'>>(
  backups: readonly T[],
): readonly T[] {
  const newest = [...backups].sort((a, b) => b.number - a.number);
  const kept = new Set<T>([
    ...newest.slice(0, newestKept),
    ...firstOfEach(newest, ({ at }) => Math.floor(at / msPerDay), daysKept),
    // 1970-01-05 was a Monday.
    ...firstOfEach(newest, ({ at }) => Math.floor((at / msPerDay - 4) / 7), weeksKept),
    ...newest.filter(({ why }) => why === 'update').slice(0, 1),
    ...newest.filter(({ why }) => why === 'migration').slice(0, 1),
  ]);
  return backups.filter((backup) => kept.has(backup));
}

function firstOfEach<T>(list: readonly T[], key: (of: T) => number, most: number): readonly T[] {
  const first = new Map<number, T>();
  for (const one of list) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()].slice(0, most);
}
