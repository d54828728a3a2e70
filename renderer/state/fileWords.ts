import type { Loss } from '@shared/model/decode';
import type { Refusal } from '@shared/model/result';
import type { Calls } from '@shared/ipc/contract';
import { sentence } from './sentence';

type OpenFailure = Extract<Calls['file.open']['result'], { readonly failed: unknown }>;

const bytesPerMb = 1024 * 1024;

/** Why a file could not be opened, as a sentence. */
export function openProblem({ failed, name, bytes, limit }: OpenFailure): string {
  if (failed === 'not-readable') return sentence('saving.fileNotReadable', { name });
  const size = Math.ceil(bytes / bytesPerMb);
  return sentence('saving.fileTooLarge', { name, size, limit: Math.floor(limit / bytesPerMb) });
}

/** Why a plan file was refused, with its place in the file, as a sentence. */
export function fileRefusal(refusal: Refusal, name: string): string {
  const why = sentence(`formats.refusal.${refusal.code}`, refusal.facts ?? {});
  return sentence('saving.fileRefused', { name, why });
}

/** What of a plan file was repaired, the first few things by name. */
export function repairReport(report: readonly Loss[], name: string): string {
  const places = report.map((loss) => loss.path);
  return sentence('saving.fileRepaired', { name, count: report.length, list: places.join('; ') });
}
