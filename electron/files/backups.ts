import { join } from 'node:path';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import type { Backup, BackupReason, Calls } from '@shared/ipc/contract';
import { type BackupName, backupName, holds, readBackupName } from './backupNames';
import { type Disk, reasonOf, replaceFile } from './disk';
import { nodeHash } from './journalFile';
import { fileId, journalPath } from './journalFolder';
import { keptBackups } from './keptBackups';
import { contentOfFile, planText } from './planStates';

const planId = /^[A-Za-z0-9_-]{1,64}$/;

/** Where backups lie: outside the browser's profile, one folder a plan. */
export function backupFolder(data: string): string {
  return join(data, 'backups');
}

/** Writes the plan that its journal holds as a plan file, reads it back and compares; then takes away the backups that
 *  are no longer needed. What goes wrong is told; then the older backups are all there still. */
export async function writeBackup(
  disk: Disk,
  data: string,
  plan: string,
  why: BackupReason,
  now: number,
): Promise<Calls['backup.write']['result']> {
  try {
    const content = await contentOfFile(disk, journalPath(data, plan), plan);
    if (!content || content.lines.length === 0) return { failed: 'empty-journal' };
    if (content.problem) return { failed: `journal-${content.problem}` };
    const { generation, digest } = content.head;
    const folder = join(backupFolder(data), plan);
    const known = await namesIn(disk, folder);
    const newest = known.at(-1);
    if (newest && holds(newest.of, generation, digest) && (await isWhole(disk, folder, newest))) {
      return { unchanged: await backupOf(disk, plan, folder, newest.name) };
    }
    const text = Buffer.from(planText(plan, content.lines), 'utf8');
    const name = backupName({
      number: (newest?.of.number ?? 0) + 1,
      at: now,
      generation,
      digest: digest.slice(0, 16),
      why,
      bytes: text.length,
      sum: sumOf(text),
    });
    await disk.makeFolder(folder);
    await disk.syncFolder(backupFolder(data));
    await replaceFile(disk, join(folder, name), text);
    if (!text.equals(await disk.read(join(folder, name)))) {
      await disk.remove(join(folder, name));
      return { failed: 'read-back-differs' };
    }
    await rotate(disk, folder);
    return { written: await backupOf(disk, plan, folder, name) };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

/** Backups of a plan, or of all, newest first. */
export async function listBackups(
  disk: Disk,
  data: string,
  plan: string | null,
): Promise<readonly Backup[]> {
  const plans = plan === null ? await disk.list(backupFolder(data)) : [plan];
  const backups: Backup[] = [];
  for (const one of plans.filter((name) => planId.test(name))) {
    const folder = join(backupFolder(data), one);
    const names = (await disk.list(folder)).filter((name) => /^[^.].*\.prepcom$/.test(name));
    const listed = await Promise.all(names.map((name) => backupOf(disk, one, folder, name)));
    backups.push(...listed.reverse());
  }
  return backups;
}

/** The text of a backup, if it is what was written and of this plan. */
export async function readBackup(
  disk: Disk,
  data: string,
  plan: string,
  id: string,
): Promise<Calls['backup.read']['result']> {
  const folder = join(backupFolder(data), plan);
  try {
    const name = (await disk.list(folder)).find((n) => fileId(n) === id);
    if (name === undefined) return { failed: 'gone' };
    const bytes = await disk.read(join(folder, name));
    const of = readBackupName(name);
    if (of && sumOf(bytes) !== of.sum) return { failed: 'damaged' };
    const text = bytes.toString('utf8');
    const decoded = decodePlan(text);
    if (!decoded.ok) {
      return { failed: decoded.error.code === 'plan-file-newer' ? 'newer' : 'damaged' };
    }
    return decoded.value.plan.id === plan ? { text } : { failed: 'another-plan' };
  } catch {
    return { failed: 'not-readable' };
  }
}

interface Named {
  readonly name: string;
  readonly of: BackupName;
}

/** Backups that we named, oldest first. */
async function namesIn(disk: Disk, folder: string): Promise<readonly Named[]> {
  return (await disk.list(folder))
    .flatMap((name) => {
      const of = readBackupName(name);
      return of ? [{ name, of }] : [];
    })
    .sort((a, b) => a.of.number - b.of.number);
}

async function isWhole(disk: Disk, folder: string, { name, of }: Named): Promise<boolean> {
  return sumOf(await disk.read(join(folder, name))) === of.sum;
}

/** Files that we did not name are nobody's to take away. */
async function rotate(disk: Disk, folder: string): Promise<void> {
  const all = await namesIn(disk, folder);
  const kept = new Set(keptBackups(all.map(({ of }) => of)));
  for (const { name, of } of all) if (!kept.has(of)) await disk.remove(join(folder, name));
}

async function backupOf(disk: Disk, plan: string, folder: string, name: string): Promise<Backup> {
  const stat = await disk.stat(join(folder, name));
  const of = readBackupName(name);
  const bytes = stat?.bytes ?? 0;
  if (!of) {
    const at = stat?.modified ?? 0;
    return { id: fileId(name), plan, at, bytes, why: null, generation: 0, digest: '', whole: true };
  }
  const { at, why, generation, digest } = of;
  return { id: fileId(name), plan, at, bytes, why, generation, digest, whole: bytes === of.bytes };
}

function sumOf(bytes: Buffer): string {
  return nodeHash(bytes).slice(0, 32);
}
