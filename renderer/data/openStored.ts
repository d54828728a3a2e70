import type Dexie from 'dexie';
import { type Conflict, conflictOf } from './conflict';
import { type FoundHead, type Head, type Journal, type Line, noHead } from './journal';
import type { LineRow } from './planDatabase';
import { allRows, nothingReplayed, replayLine, type Replayed, stepWritten } from './replay';
import { readLines, type StoredPlan } from './storeRead';
import { writeToStore } from './storeWrite';

/** What was done so that journal and store say the same. `journal-mended`: the journal was damaged, and the store had
 *  everything. `damaged`: it was damaged, and the plan is what the lines before the damage say. `kept-both`: they tell
 *  different stories; the journal's is opened and what the store had is another plan now. `store-unusable`: the store
 *  could not be read, the plan is the journal's. `journal-unreadable`: the other way round. */
export type Repair =
  | 'none'
  | 'store-restored'
  | 'journal-completed'
  | 'journal-mended'
  | 'damaged'
  | 'kept-both'
  | 'store-unusable'
  | 'journal-unreadable';

/** A plan whose journal and store stand at one head. */
export interface OpenedPlan extends Replayed {
  readonly head: Head;
  readonly repair: Repair;
  /** Lines that were brought to where they lacked; for `damaged` those behind the damage, which are kept as a file. */
  readonly lines: number;
  readonly conflict: Conflict | null;
  /** The journal lacks what cannot be appended, and wants the whole plan as its next line. */
  readonly wantsCheckpoint: boolean;
}

/** Saves what the store held as a plan of its own, before the store is made new; answers its id once that is on disk. */
export type KeepOther = (other: Replayed) => Promise<string>;

/** What is opened where. */
export interface Opening {
  readonly db: Dexie;
  readonly journal: Journal;
  readonly planId: string;
  /** Null: nothing is written. */
  readonly keepOther: KeepOther | null;
}

/** Opens a plan by comparing where journal and store stand, never by what is empty. Null: neither knows the plan.
 *  Throws NewerSchema where a newer program wrote the store. */
export async function openStored(
  opening: Opening,
  stored: StoredPlan | null,
  head: FoundHead,
): Promise<OpenedPlan | null> {
  if (!stored && head.generation === 0) return null;
  if (stored && isSame(stored, head)) {
    const same = opened(stored, head, 'none');
    // It may have been found by a window that told nobody, or that ended before it was read.
    return head.rest ? afterDamage(same, head.rest) : same;
  }
  const ahead = stored && (await fromStoreAhead(opening, stored, head));
  const found = ahead ?? (await followJournal(opening, stored, head));
  return head.rest && found.repair !== 'kept-both' ? afterDamage(found, head.rest) : found;
}

/** The store has more than the journal: the journal is completed where both are on one chain; null: they are not. */
async function fromStoreAhead(
  opening: Opening,
  stored: StoredPlan,
  head: FoundHead,
): Promise<OpenedPlan | null> {
  if (stored.generation <= head.generation) return null;
  const isEnd = head.rest !== undefined && isSame(stored, head.rest);
  const repair = isEnd ? 'journal-mended' : 'journal-completed';
  const completed = await completeJournal(opening, stored, head, repair);
  const isOnChain = isEnd || head.generation === 0 || !completed.wantsCheckpoint;
  return isOnChain ? completed : null;
}

/** The journal was damaged: what the plan lacks of its lines behind the damage, at least the damaged one. */
function afterDamage(plan: OpenedPlan, rest: Head): OpenedPlan {
  const isWhole = plan.repair === 'journal-completed' && plan.head.generation >= rest.generation;
  if (isWhole || plan.repair === 'journal-mended') return { ...plan, repair: 'journal-mended' };
  return { ...plan, repair: 'damaged', lines: Math.max(1, rest.generation - plan.head.generation) };
}

/** What the journal alone says, where the store cannot be read; nothing is written. */
export async function openJournalAlone({ journal, planId }: Opening): Promise<OpenedPlan | null> {
  const lines = await journal.read(planId, 0);
  const last = lines[lines.length - 1];
  if (!last) return null;
  const state = lines.reduce(replayLine, nothingReplayed(planId));
  return opened(state, last, 'store-unusable');
}

/** What the store alone says, where the journal cannot be asked; nothing is written. */
export function openStoreAlone(stored: StoredPlan): OpenedPlan {
  return opened(stored, stored, 'journal-unreadable');
}

/** The store is behind: the lines after it, if its own line is one of the journal's; else everything from the journal. */
async function followJournal(
  opening: Opening,
  stored: StoredPlan | null,
  head: Head,
): Promise<OpenedPlan> {
  const { journal, planId } = opening;
  if (!stored) return rebuild(opening, await journal.read(planId, 0), null);
  const lines = await journal.read(planId, Math.max(0, stored.generation - 1));
  if (lines[0] !== undefined && isSame(lines[0], stored)) {
    const tail = lines.slice(1);
    const after = await replayLines(opening, stored, tail);
    return opened(after, tail[tail.length - 1] ?? stored, 'store-restored', tail.length);
  }
  const all = await journal.read(planId, 0);
  if (all.length > 0) return rebuild(opening, all, stored);
  return completeJournal(opening, stored, head, 'journal-completed');
}

/** The plan that the journal tells from its first line on; what the store had differs and is kept first. */
async function rebuild(
  { db, planId, keepOther }: Opening,
  lines: readonly Line[],
  stored: StoredPlan | null,
): Promise<OpenedPlan> {
  const last = lines[lines.length - 1];
  if (!last) throw new Error(`openStored: no line of the journal of ${planId} can be read`);
  const rebuilt = lines.reduce(replayLine, nothingReplayed(planId));
  const rows = stored ? await readLines(db, 1) : [];
  const otherId = stored && keepOther ? await keepOther(stored) : null;
  if (keepOther) await rewriteStore(db, rebuilt, last);
  if (!stored) return opened(rebuilt, last, 'store-restored', lines.length);
  const conflict = otherId === null ? null : conflictOf(otherId, lines, stored, rows);
  return { ...opened(rebuilt, last, 'kept-both'), conflict };
}

/** The store has the plan and the journal lacks lines of it: they are appended where the store knows them, else the
 *  whole plan is the journal's next line. */
async function completeJournal(
  opening: Opening,
  stored: StoredPlan,
  head: FoundHead,
  repair: Repair,
): Promise<OpenedPlan> {
  const lines = stored.generation - head.generation;
  const { db, journal, planId, keepOther } = opening;
  const rows = await readLines(db, Math.max(1, head.generation));
  const missing = missingLines(rows, head, stored);
  if (missing) {
    for (const text of keepOther ? missing : []) {
      const answer = await journal.append(planId, text);
      if (!answer.accepted) throw new Error(`openStored: the journal refused: ${answer.reason}`);
    }
    return opened(stored, stored, repair, lines);
  }
  return { ...opened(stored, head, repair, lines), wantsCheckpoint: true };
}

function missingLines(
  rows: readonly LineRow[],
  head: Head,
  stored: Head,
): readonly string[] | null {
  const known = head.generation === 0 ? rows : rows.slice(1);
  if (head.generation > 0 && !(rows[0] && isSame(rows[0], head))) return null;
  if (known.length !== stored.generation - head.generation) return null;
  const texts = known.map((row) => row.line).filter((line) => line !== null && line !== '');
  return texts.length === known.length ? (texts as readonly string[]) : null;
}

async function replayLines(
  { db, keepOther }: Opening,
  from: StoredPlan,
  lines: readonly Line[],
): Promise<Replayed> {
  let state: Replayed = from;
  let last: Head = from;
  for (const line of lines) {
    state = replayLine(state, line);
    const { generation, digest, text, entry } = line;
    const before = { generation: last.generation, digest: last.digest };
    last = line;
    if (!keepOther) continue;
    await writeToStore(db, {
      head: { generation, digest },
      from: before,
      line: text,
      changes: entry.changes,
      history: state.history,
      step: stepWritten(entry.kind, state.history),
      revision: state.plan.revision,
      deleted: state.deleted,
      mode: entry.kind === 'checkpoint' ? 'whole' : 'line',
      knownOver: null,
    });
  }
  return state;
}

async function rewriteStore(db: Dexie, state: Replayed, last: Line): Promise<void> {
  await writeToStore(db, {
    head: { generation: last.generation, digest: last.digest },
    from: noHead,
    line: last.text,
    changes: allRows(state.plan),
    history: state.history,
    step: null,
    revision: state.plan.revision,
    deleted: state.deleted,
    mode: 'whole',
    knownOver: null,
  });
}

function opened(state: Replayed, head: Head, repair: Repair, lines = 0): OpenedPlan {
  const { plan, history, deleted } = state;
  const { generation, digest } = head;
  const isHere = { conflict: null, wantsCheckpoint: false };
  return { plan, history, deleted, head: { generation, digest }, repair, lines, ...isHere };
}

function isSame(a: Head, b: Head): boolean {
  return a.generation === b.generation && a.digest === b.digest;
}
