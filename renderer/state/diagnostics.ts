import { withinDeadline } from '@renderer/data/deadline';
import type { Diagnostics } from '@shared/ipc/contract';
import { env } from './environment';

/** What the diagnostics page shows: the main process's part, and the browser's storage in bytes. */
export interface DiagnosticsPage {
  readonly files: Diagnostics;
  readonly browser: { readonly used: number; readonly quota: number } | null;
}

/** Reading all files of large plans may take this long, in milliseconds. */
const withinMs = 60_000;

/** Asks for everything; `check` reads and compares all files first. Null: the main process does not answer. */
export async function readDiagnostics(check: boolean): Promise<DiagnosticsPage | null> {
  try {
    const asked = env().platform['diagnostics.read']({ check });
    const files = await withinDeadline(asked, withinMs);
    const { usage, quota } = await navigator.storage.estimate();
    const browser = usage === undefined || quota === undefined ? null : { used: usage, quota };
    return { files, browser };
  } catch {
    return null;
  }
}

/** A folder without the name of the user in it: "~/.local/share/prepcom". */
export function withoutUser(folder: string): string {
  return folder.replace(/^(\/home\/|\/Users\/|[A-Z]:\\Users\\)[^/\\]+/, '~');
}

/** The page as text that names no plan and no event: plans are counted. */
export function diagnosticsReport({ files, browser }: DiagnosticsPage, now: number): string {
  const time = (at: number | null) => (at === null ? 'none' : new Date(at).toISOString());
  const numbers = new Map(files.plans.map(({ plan }, i) => [plan, i + 1]));
  const check = files.lastCheck;
  return [
    `Prepcom ${files.version} (${files.edition}), ${files.system}, ${time(now)}`,
    `data: ${withoutUser(files.dataFolder)}, ${files.freeBytes ?? '?'} bytes free, layout ${files.layout}`,
    `backups: ${withoutUser(files.backupFolder)}, ${files.backupFreeBytes ?? '?'} bytes free`,
    `browser storage: ${browser ? `${browser.used} of ${browser.quota} bytes` : 'not known'}`,
    `bin: ${files.binned}, files without a plan: ${files.strays}`,
    `last check: ${check ? `${time(check.at)}, ${check.problems.length} problems` : 'none'}`,
    ...(check?.problems ?? []).map((p) => `  plan ${numbers.get(p.plan) ?? '?'}: ${p.problem}`),
    ...files.plans.map((p, i) =>
      [
        `plan ${i + 1}: generation ${p.head.generation}, digest ${p.head.digest.slice(0, 8)}`,
        `${p.lines} lines, ${p.journalBytes} bytes`,
        `${p.backups} backups, ${p.backupBytes} bytes, last ${time(p.lastBackup)}`,
        ...(p.backupProblem === null ? [] : [`backup failed: ${p.backupProblem}`]),
      ].join('; '),
    ),
    '',
  ].join('\n');
}
