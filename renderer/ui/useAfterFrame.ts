import { startTransition, useEffect, useState } from 'react';

/** Time that a change has after its frame to be on the disk, about twice what it needs, in milliseconds. */
const savingMs = 40;

/** A value as it was when the last frame was painted and what it shows was saved: what is made of it never holds up the
 *  frame that shows a change, as a deferred value may, which begins before that frame, nor the answer of the disk. */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(() => value)), savingMs);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
