import type { Page } from 'playwright-core';
import { addEvent, newPlan, openOnlyPlan, titlesOnDisk } from './edits';
import { type Fault, mustHold, tally } from './fault';
import { realApp } from './realApp';

const minuteMs = 60_000;

/** Two windows of the built application that edit one plan at once. */
export function windowFault(root: string): Fault {
  return {
    name: 'two windows that edit one plan for a minute',
    what: 'Every edit of both is in the journal, whose chain is whole, and both windows show the same events in the end.',
    tries: 3,
    run: (from, to) => tally(from, to, () => editTogether(root, minuteMs)),
  };
}

/** Adds events in both windows at once for a while, then compares what they show with what the journal has. */
export async function editTogether(root: string, ms: number): Promise<'done'> {
  const app = await realApp(root);
  try {
    const page = await app.window();
    await newPlan(page);
    const other = await app.secondWindow();
    await openOnlyPlan(other, 0);
    const end = Date.now() + ms;
    const [here, there] = await Promise.all([
      editUntil(page, 'here', end),
      editUntil(other, 'there', end),
    ]);
    mustHold(here.length > 2 && there.length > 2, `only ${here.length} and ${there.length} edits`);
    const wanted = [...here, ...there].sort();
    for (const window of [page, other]) {
      await window.getByText(/^Saved on disk/).waitFor();
      await window.locator(`[aria-rowcount="${wanted.length + 2}"]`).waitFor({ timeout: 15_000 });
    }
    const found = [...(await titlesOnDisk(app.data))].sort();
    mustHold(found.join() === wanted.join(), `the journal has ${found.length} of ${wanted.length}`);
    console.log(`  ${here.length} edits here, ${there.length} there`);
    return 'done';
  } finally {
    await app.end();
  }
}

/** Titles of what was added. */
async function editUntil(page: Page, name: string, end: number): Promise<readonly string[]> {
  const titles: string[] = [];
  while (Date.now() < end) {
    const title = `${name} ${titles.length + 1}`;
    await addEvent(page, title);
    titles.push(title);
  }
  return titles;
}
