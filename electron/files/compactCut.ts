import type { JournalLine } from '@shared/formats/journalLine';

/** How much of a journal stays as it is when it is made shorter. */
export interface CompactLimits {
  /** Journals with fewer lines are left alone. */
  readonly from: number;
  /** Lines that stay at least. */
  readonly lines: number;
  /** Steps that can still be undone at least. */
  readonly levels: number;
}

/** Index of the first line that stays; 0: nothing is taken out. At least so many lines and undo levels stay, and every
 *  undo and redo that stays finds its step among what stays. */
export function compactCut(
  lines: readonly Pick<JournalLine, 'kind'>[],
  limits: CompactLimits,
): number {
  if (lines.length < limits.from) return 0;
  const { done, uses } = stepsOf(lines);
  const oldest = done.at(-limits.levels) ?? done[0] ?? lines.length;
  let cut = Math.min(lines.length - limits.lines, oldest);
  for (;;) {
    const reaching = uses.filter(({ step, by }) => step < cut && by >= cut);
    if (reaching.length === 0) return Math.max(0, cut);
    cut = Math.min(...reaching.map(({ step }) => step));
  }
}

interface Use {
  /** Index of the line that did the step, -1 where it is not in this journal, and of the one that undid or redid it. */
  readonly step: number;
  readonly by: number;
}

/** The steps that can be undone at the end, oldest first, and every use of a step by an undo or redo. */
function stepsOf(lines: readonly Pick<JournalLine, 'kind'>[]): {
  readonly done: readonly number[];
  readonly uses: readonly Use[];
} {
  let done: number[] = [];
  let undone: number[] = [];
  const uses: Use[] = [];
  lines.forEach(({ kind }, by) => {
    if (kind === 'do') {
      done.push(by);
      undone = [];
    } else if (kind === 'checkpoint') {
      done = [];
      undone = [];
    } else if (kind === 'undo' || kind === 'redo') {
      const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
      const step = from.pop();
      if (step === undefined) return;
      to.push(step);
      uses.push({ step, by });
    }
  });
  // What is undone at the end can be redone: its step must stay too.
  for (const step of undone) uses.push({ step, by: lines.length });
  return { done, uses };
}
