/** Work on one thing after the other; things do not wait for each other. */
export interface Turns {
  readonly take: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  /** When all that was asked so far is done, well or not. */
  readonly done: () => Promise<void>;
}

/** Turns in which nothing waits. What went wrong is the concern of whoever asked for it, not of the next. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: (key, work) => {
      const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
      last.set(key, turn);
      return turn;
    },
    done: async () => {
      await Promise.allSettled(last.values());
    },
  };
}
