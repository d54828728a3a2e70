import type { Backup, BackupReason } from '@shared/ipc/contract';

/** What the name of a backup says: 000012_2026-11-21T14-09-12-123Z_g42_<digest>_timer_<bytes>_<sum>.prepcom */
export interface BackupName {
  /** Rises by one with each backup of a plan: the order of backups, whatever the clock said. */
  readonly number: number;
  readonly at: number;
  readonly generation: number;
  /** First 16 letters of the digest of the line that it holds. */
  readonly digest: string;
  readonly why: BackupReason;
  readonly bytes: number;
  /** First 32 letters of the SHA-256 of its text. */
  readonly sum: string;
}

const form =
  /^(\d{6,12})_(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)_g(\d{1,15})_([0-9a-f]{16})_([a-z]+)_(\d{1,15})_([0-9a-f]{32})\.prepcom$/;
const reasons: readonly BackupReason[] = [
  'timer',
  'import',
  'restore',
  'migration',
  'update',
  'asked',
];

/** The name of the file. */
export function backupName(of: BackupName): string {
  const at = new Date(of.at).toISOString().replace(/[:.]/g, '-');
  const number = String(of.number).padStart(6, '0');
  return `${number}_${at}_g${of.generation}_${of.digest}_${of.why}_${of.bytes}_${of.sum}.prepcom`;
}

/** What a name says, or null for one that we did not give. */
export function readBackupName(name: string): BackupName | null {
  const [, number, at, generation, digest = '', why, bytes, sum = ''] = form.exec(name) ?? [];
  const reason = reasons.find((r) => r === why);
  if (number === undefined || at === undefined || !reason) return null;
  return {
    number: Number(number),
    at: timeOf(at),
    generation: Number(generation),
    digest,
    why: reason,
    bytes: Number(bytes),
    sum,
  };
}

/** Whether the name of a backup and what the window is told of it mean the same line. */
export function holds(backup: Backup | BackupName, generation: number, digest: string): boolean {
  return backup.generation === generation && backup.digest === digest.slice(0, 16);
}

function timeOf(at: string): number {
  const [year, month, day, hour, minute, second, ms] = at.split(/[-TZ]/).map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second, ms);
}
