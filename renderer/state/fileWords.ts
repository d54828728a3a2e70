import { lossText } from '@shared/i18n/lossText';
import type { ImportRemark } from '@shared/formats/ical/importRemark';
import type { Calls } from '@shared/ipc/contract';
import type { Loss } from '@shared/model/decode';
import type { Refusal } from '@shared/model/result';
import { sentence } from './sentence';
import { store } from './store';

type OpenFailure = Extract<Calls['file.open']['result'], { readonly failed: unknown }>;

const bytesPerMb = 1024 * 1024;

/** Lines of a report that a notice shows; the number of the others is said. */
const shownLines = 4;

/** Why a file could not be opened, as a sentence. */
export function openProblem({ failed, name, bytes, limit }: OpenFailure): string {
  if (failed === 'not-readable') return sentence('saving.fileNotReadable', { name });
  const size = Math.ceil(bytes / bytesPerMb);
  return sentence('saving.fileTooLarge', { name, size, limit: Math.floor(limit / bytesPerMb) });
}

/** Why a file was refused, with its place in the file, as a sentence. */
export function fileRefusal(refusal: Refusal, name: string): string {
  const why = sentence(`formats.refusal.${refusal.code}`, refusal.facts ?? {});
  return sentence('saving.fileRefused', { name, why });
}

/** What of a plan file was repaired: the first few things in words, the others counted. */
export function repairReport(report: readonly Loss[], name: string): string {
  const list = shortList(report.map((loss) => lossText(loss, store.getState().language)));
  return sentence('saving.fileRepaired', { name, count: report.length, list });
}

/** What of a calendar file was not taken as it stood: the first few things in words, the others counted. */
export function calendarReport(report: readonly ImportRemark[], name: string): string {
  const list = shortList(
    report.map(({ code, line, title, detail }) =>
      sentence(`formats.importRemark.${code}`, { line, title, detail }),
    ),
  );
  return sentence('saving.calendarLosses', { name, count: report.length, list });
}

function shortList(lines: readonly string[]): string {
  const shown = lines.slice(0, shownLines).join('; ');
  const count = lines.length - shownLines;
  return count > 0 ? `${shown}; ${sentence('saving.andMore', { count })}` : shown;
}
