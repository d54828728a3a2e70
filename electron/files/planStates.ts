import { join } from 'node:path';
import { contentOf, planOfLines } from '@shared/formats/journalPlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import type { Calls, JournalState, ReadFailure } from '@shared/ipc/contract';
import type { Disk } from './disk';
import { type JournalContent, scanJournal, type ScannedLine } from './journalFile';
import { fileId, journalFolder, journalNames, journalPath } from './journalFolder';

type Text = { readonly text: string } | { readonly failed: ReadFailure };

/** The states that the journal of a plan knows, oldest first. */
export async function journalStates(
  disk: Disk,
  data: string,
  plan: string,
): Promise<Calls['journal.states']['result']> {
  const content = await contentOfFile(disk, journalPath(data, plan), plan);
  return { states: content ? content.lines.map(stateOf) : [] };
}

/** The plan after a line of its journal, as the text of a plan file. */
export async function planAt(
  disk: Disk,
  data: string,
  plan: string,
  generation: number,
): Promise<Text> {
  const content = await contentOfFile(disk, journalPath(data, plan), plan);
  if (!content) return { failed: 'gone' };
  const lines = content.lines.filter(({ gen }) => gen <= generation);
  if (lines.at(-1)?.gen !== generation) return { failed: 'gone' };
  return { text: planText(plan, lines) };
}

/** The plan that a stray file holds, with what its whole lines behind a damaged place say. */
export async function readStray(disk: Disk, data: string, id: string): Promise<Text> {
  const name = (await journalNames(disk, data)).find((n) => fileId(n) === id);
  const content = name ? await contentOfFile(disk, join(journalFolder(data), name), null) : null;
  if (!content) return { failed: 'gone' };
  if (content.problem === 'newer') return { failed: 'newer' };
  const first = content.lines[0] ?? content.rest[0];
  if (!first) return { failed: 'damaged' };
  const { plan } = first;
  const rest = content.rest.filter((line) => line.plan === plan);
  return { text: planText(plan, [...content.lines, ...rest]) };
}

/** The plan after lines, as the text of a plan file. */
export function planText(plan: string, lines: readonly ScannedLine[]): string {
  const built = planOfLines(plan);
  for (const { line } of lines) built.take(line());
  return encodePlan(built.plan());
}

/** What a journal file holds; null where there is none. */
export async function contentOfFile(
  disk: Disk,
  path: string,
  plan: string | null,
): Promise<JournalContent | null> {
  return (await disk.stat(path)) ? scanJournal(await disk.read(path), plan) : null;
}

function stateOf(scanned: ScannedLine): JournalState {
  const line = scanned.line();
  const { command, label, changes } = contentOf(line);
  const { gen: generation, digest, at, kind, device } = line;
  return { generation, digest, at, kind, device, command, label, changes: changes.length };
}
