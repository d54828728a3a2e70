import type Dexie from 'dexie';
import { type Head, type Journal, type Line, noHead, type ReadLines } from './journal';
import type { LineRow } from './planDatabase';
import { allRows, nothingReplayed, replayLine, type Replayed, stepWritten } from './replay';
import { readLines, readStore, type StoredPlan } from './storeRead';
import { writeToStore } from './storeWrite';

/** What was done so that journal and store say the same. `damaged`: lines of the journal could not be read, the plan is
 *  what the others say. `kept-both`: they differ, the journal's is opened and what the store had is another plan now. */
export type Repair = 'none' | 'store-restored' | 'journal-completed' | 'kept-both' | 'damaged';

/** A plan whose journal and store stand at one head. */
export interface OpenedPlan extends Replayed {
  readonly head: Head;
  readonly repair: Repair;
  /** The journal is empty or has gaps, and wants the whole plan as its next line. */
  readonly wantsCheckpoint: boolean;
}

/** Saves what the store held as a plan of its own, before the store is made new; done when that is on disk. */
export type KeepOther = (other: Replayed) => Promise<void>;

/** Opens a plan by comparing where journal and store stand, never by what is empty. Null: neither knows the plan.
 *  Throws NewerSchema where a newer program wrote the store. Without `keepOther`
 *  nothing is written. */
export async function openStored(
  db: Dexie,
  journal: Journal,
  planId: string,
  keepOther: KeepOther | null,
): Promise<OpenedPlan | null> {
  const [stored, head] = await Promise.all([readStore(db, planId), journal.head(planId)]);
  if (!stored && head.generation === 0) return null;
  if (stored && isSame(stored, head)) return opened(stored, head, 'none');
  if (stored && stored.generation > head.generation) {
    const completed = await completeJournal(db, journal, planId, stored, head, keepOther);
    if (completed) return completed;
  }
  return followJournal(db, journal, planId, stored, head, keepOther);
}

/** The store is behind: the lines after it, if its own line is one of the journal's; else everything from the journal. */
async function followJournal(
  db: Dexie,
  journal: Journal,
  planId: string,
  stored: StoredPlan | null,
  head: Head,
  keepOther: KeepOther | null,
): Promise<OpenedPlan> {
  if (!stored) return rebuild(db, await journal.read(planId, 0), planId, null, keepOther);
  const { lines } = await journal.read(planId, Math.max(0, stored.generation - 1));
  const isOnChain = lines[0] !== undefined && isSame(lines[0], stored);
  if (isOnChain) {
    const tail = lines.slice(1);
    const after = await replayLines(db, stored, tail, keepOther !== null);
    const last = tail[tail.length - 1] ?? stored;
    return opened(after, last, hasGap(tail) ? 'damaged' : 'store-restored');
  }
  const all = await journal.read(planId, 0);
  if (all.lines.length > 0) return rebuild(db, all, planId, stored, keepOther);
  return opened(stored, head, 'damaged');
}

/** The plan that the journal tells from its first line on; what the store had differs and is kept first. */
async function rebuild(
  db: Dexie,
  { lines, endsDamaged }: ReadLines,
  planId: string,
  stored: StoredPlan | null,
  keepOther: KeepOther | null,
): Promise<OpenedPlan> {
  const last = lines[lines.length - 1];
  if (!last) throw new Error(`openStored: no line of the journal of ${planId} can be read`);
  const rebuilt = lines.reduce(replayLine, nothingReplayed(planId));
  if (stored) await keepOther?.(stored);
  if (keepOther) await rewriteStore(db, rebuilt, last);
  const whole = lines.findLastIndex((line) => line.entry.kind === 'checkpoint');
  const isDamaged = endsDamaged || whole < 0 || hasGap(lines.slice(whole + 1));
  const repair = stored ? 'kept-both' : isDamaged ? 'damaged' : 'store-restored';
  return opened(rebuilt, last, repair);
}

function hasGap(lines: readonly Line[]): boolean {
  return lines.some((line) => !line.follows);
}

/** The store is ahead: what the journal lacks is appended, where the journal ends on the store's own chain. A journal
 *  that is empty gets the whole plan. Null: the chains differ. */
async function completeJournal(
  db: Dexie,
  journal: Journal,
  planId: string,
  stored: StoredPlan,
  head: Head,
  keepOther: KeepOther | null,
): Promise<OpenedPlan | null> {
  const rows = await readLines(db, Math.max(1, head.generation));
  const missing = missingLines(rows, head, stored);
  if (missing) {
    for (const text of keepOther ? missing : []) {
      const answer = await journal.append(planId, text);
      if (!answer.accepted) throw new Error(`openStored: the journal refused: ${answer.reason}`);
    }
    return opened(stored, stored, 'journal-completed');
  }
  if (head.generation > 0) return null;
  return { ...opened(stored, noHead, 'journal-completed'), wantsCheckpoint: true };
}

function missingLines(
  rows: readonly LineRow[],
  head: Head,
  stored: Head,
): readonly string[] | null {
  const known = head.generation === 0 ? rows : rows.slice(1);
  if (head.generation > 0 && !(rows[0] && isSame(rows[0], head))) return null;
  if (known.length !== stored.generation - head.generation) return null;
  const texts = known.map((row) => row.line).filter((line) => line !== null);
  return texts.length === known.length ? texts : null;
}

async function replayLines(
  db: Dexie,
  from: Replayed,
  lines: readonly Line[],
  write: boolean,
): Promise<Replayed> {
  let state = from;
  for (const line of lines) {
    state = replayLine(state, line);
    const { generation, digest, text, entry } = line;
    if (!write) continue;
    await writeToStore(db, {
      head: { generation, digest },
      line: text,
      changes: entry.changes,
      history: state.history,
      step: stepWritten(entry.kind, state.history),
      revision: state.plan.revision,
      deleted: state.deleted,
      mode: entry.kind === 'checkpoint' ? 'whole' : 'line',
    });
  }
  return state;
}

async function rewriteStore(db: Dexie, state: Replayed, last: Line): Promise<void> {
  await writeToStore(db, {
    head: { generation: last.generation, digest: last.digest },
    line: last.text,
    changes: allRows(state.plan),
    history: state.history,
    step: null,
    revision: state.plan.revision,
    deleted: state.deleted,
    mode: 'whole',
  });
}

function opened(state: Replayed, { generation, digest }: Head, repair: Repair): OpenedPlan {
  const { plan, history, deleted } = state;
  return {
    plan,
    history,
    deleted,
    head: { generation, digest },
    repair,
    wantsCheckpoint: repair === 'damaged',
  };
}

function isSame(a: Head, b: Head): boolean {
  return a.generation === b.generation && a.digest === b.digest;
}
