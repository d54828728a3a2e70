/** What edits cost, in milliseconds each. */
export interface Saves {
  /** From the key to the words "Saved on disk" in the document. */
  readonly saved: readonly number[];
  /** From the key to the next frame that was given out. */
  readonly painted: readonly number[];
}

/** Undo and redo in turn, each an edit with its journal line, its rows and its history; each waits for the one before to
 *  be at rest. Where nothing is to be saved (the main process does not answer), only painting is timed. */
export async function saves(
  edits: number,
  isSaved: boolean,
  frame: () => Promise<number>,
): Promise<Saves> {
  const saved: number[] = [];
  const painted: number[] = [];
  for (let i = 0; i < edits; i++) {
    await quiet(isSaved);
    const begun = performance.now();
    const done = isSaved ? whenSaved() : Promise.resolve(0);
    press(i % 2 === 0);
    painted.push((await frame()) - begun);
    const at = await done;
    if (isSaved) saved.push(at - begun);
  }
  return { saved, painted };
}

const words = /Saved on disk/;

function press(isUndo: boolean): void {
  const key = { key: 'z', code: 'KeyZ', ctrlKey: true, shiftKey: !isUndo, bubbles: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, cancelable: true }));
}

/** When the status says that all is on disk, after it said that something is being saved. */
function whenSaved(): Promise<number> {
  const bar = document.querySelector('.status-bar')!;
  let isSaving = false;
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const at = performance.now();
      const isThere = words.test(bar.textContent);
      isSaving ||= !isThere;
      if (!isSaving || !isThere) return;
      watch.disconnect();
      resolve(at);
    });
    watch.observe(bar, { childList: true, subtree: true, characterData: true });
  });
}

/** When the page has nothing to do and no timer that is due: three times in a row the browser gave it the whole of its
 *  longest idle time (50 ms), and all was on disk. */
function quiet(isSaved: boolean): Promise<void> {
  const bar = document.querySelector('.status-bar')!;
  return new Promise((resolve) => {
    let inARow = 0;
    const look = (deadline: IdleDeadline) => {
      const isAtRest = deadline.timeRemaining() > 45 && (!isSaved || words.test(bar.textContent));
      inARow = isAtRest ? inARow + 1 : 0;
      if (inARow === 3) resolve();
      else requestIdleCallback(look);
    };
    requestIdleCallback(look);
  });
}
