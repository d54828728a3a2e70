/** What waits for the frame that shows the last edit, in its order; null where every edit is shown. */
let waiting: (() => void)[] | null = null;

/** A window that is not seen has no frames: then it waits so long, in milliseconds. */
const MOST_MS = 100;

/** An edit was made: what is heard about it from now on comes after the frame that shows it. */
export function expectFrame(): void {
  if (waiting) return;
  waiting = [];
  const late = setTimeout(goOn, MOST_MS);
  requestAnimationFrame(() => {
    setTimeout(() => {
      clearTimeout(late);
      goOn();
    });
  });
}

/** Does something at once, or after the frame that is expected. */
export function afterFrame(work: () => void): void {
  if (waiting) waiting.push(work);
  else work();
}

/** What waits is of a plan that is not shown any more. */
export function forgetWaiting(): void {
  if (waiting) waiting = [];
}

function goOn(): void {
  const works = waiting ?? [];
  waiting = null;
  for (const work of works) work();
}
