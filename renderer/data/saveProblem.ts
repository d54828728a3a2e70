import type { JournalRefusal } from '@shared/ipc/contract';
import { MainProcessGone } from '@renderer/platform/mainProcessGone';
import { NoAnswer } from './deadline';
import type { SaveProblem } from './journal';
import { PlanLocked } from './planLock';

/** A change could not be put on disk, and why. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
  constructor(
    readonly problem: SaveProblem,
    detail = '',
  ) {
    super(detail);
  }
}

/** Why the journal refused a line: of the disk's own codes, those that a user can do something about have a name. */
export function refusal(reason: JournalRefusal, code = ''): NotSaved {
  if (reason !== 'disk') return new NotSaved(reason);
  return new NotSaved(diskProblems[code] ?? 'disk', code);
}

const diskProblems: Readonly<Record<string, SaveProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'disk-read-only',
  EPERM: 'disk-read-only',
  ENOENT: 'disk-gone',
  ENOTDIR: 'disk-gone',
  ENODEV: 'disk-gone',
  ENXIO: 'disk-gone',
  EIO: 'disk-gone',
};

/** What went wrong while the journal was asked. */
export function journalProblem(error: unknown): NotSaved {
  if (error instanceof NotSaved) return error;
  if (error instanceof PlanLocked) return new NotSaved('locked');
  if (error instanceof NoAnswer) return new NotSaved('no-answer');
  if (error instanceof MainProcessGone) return new NotSaved('no-program');
  return new NotSaved('failed', detailOf(error));
}

/** What went wrong while the store was written; the journal has the change. */
export function storeProblem(error: unknown): NotSaved {
  if (error instanceof PlanLocked) return new NotSaved('locked');
  if (error instanceof NoAnswer) return new NotSaved('store-no-answer');
  if (causes(error).includes('QuotaExceededError')) return new NotSaved('store-full');
  return new NotSaved('store', detailOf(error));
}

function causes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inner = (error as { readonly inner?: unknown }).inner;
  return [error.name, ...(inner === error ? [] : causes(inner))];
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
