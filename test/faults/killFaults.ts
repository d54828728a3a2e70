import type { Page } from 'playwright-core';
import { addEvent, newPlan, openOnlyPlan, titlesOnDisk } from './edits';
import { type Fault, mustHold, type Outcome } from './fault';
import { realApp } from './realApp';

/** Browser and server of the built application, killed in turn at random moments while events are added. `seed` makes
 *  the moments repeatable, as far as a machine repeats. */
export function killFault(root: string): Fault {
  return {
    name: 'kill -9 of browser and server while edits run',
    what: 'Every edit that was shown as saved is in the journal and in the window that is opened next; no torn file.',
    tries: 500,
    run: (from, to) => killInTurn(root, from, to),
  };
}

/** One plan goes through all kills of a run: what one lost, all later tries would miss too. */
async function killInTurn(root: string, from: number, to: number): Promise<Outcome> {
  const app = await realApp(root);
  const problems: string[] = [];
  const saved = new Set<string>();
  let tried = 0;
  try {
    let page = await app.window();
    await newPlan(page);
    for (let n = from; n < to; n += 1) {
      const stopped = new AbortController();
      const editing = editUntil(page, n, saved, stopped.signal);
      await new Promise((resolve) => setTimeout(resolve, momentOf(n)));
      stopped.abort();
      await app.kill(n % 2 === 0 ? 'browser' : 'server');
      await editing;
      tried += 1;
      try {
        page = await app.window();
        const titles = await titlesOnDisk(app.data);
        const missing = [...saved].filter((title) => !titles.includes(title));
        mustHold(missing.length === 0, `lost: ${missing.join(', ')}`);
        await openOnlyPlan(page, titles.length);
      } catch (error) {
        problems.push(`${n}: ${error instanceof Error ? error.message : String(error)}`);
        break;
      }
    }
    // A run in which nothing was called saved proves nothing.
    mustHold(saved.size >= tried / 4, `only ${saved.size} edits were saved in ${tried} tries`);
  } finally {
    await app.end();
  }
  return { tried, through: tried - problems.length, problems };
}

/** Adds events until it is told to stop or the ground is taken away; remembers those that were shown as saved. */
async function editUntil(
  page: Page,
  n: number,
  saved: Set<string>,
  stopped: AbortSignal,
): Promise<void> {
  try {
    for (let i = 0; !stopped.aborted; i += 1) {
      const title = `E${n}x${i}`;
      await addEvent(page, title);
      await page.getByText(/^Saved on disk/).waitFor({ timeout: 5_000 });
      saved.add(title);
    }
  } catch {
    // The page or its browser is gone: that is what was wished.
  }
}

/** Between 0.3 and 2.3 seconds, spread evenly over the tries. */
function momentOf(n: number): number {
  return 300 + ((n * 7_919) % 2_000);
}
