import { useLayoutEffect, useState } from 'react';

/** A value outside React that changes with frames: who follows it draws again, and nothing else does. */
export interface Signal<T> {
  readonly now: () => T;
  readonly set: (next: T) => void;
  /** Hears of every other value; returns how to stop. */
  readonly subscribe: (hear: () => void) => () => void;
}

/** A signal with a first value. */
export function signal<T>(first: T): Signal<T> {
  let value = first;
  const hearers = new Set<() => void>();
  return {
    now: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const hear of hearers) hear();
    },
    subscribe: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

/** The value of a signal; draws again with every other one, and before the first painting where it is set by then. */
export function useSignal<T>({ subscribe, now }: Signal<T>): T {
  const [value, setValue] = useState(now);
  useLayoutEffect(() => {
    const hear = () => setValue(now);
    hear();
    return subscribe(hear);
  }, [subscribe, now]);
  return value;
}
