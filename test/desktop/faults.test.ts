import { expect, it } from 'vitest';
import { clockFault } from '../faults/clockFaults';
import { fileFaults } from '../faults/fileFaults';

it.each(fileFaults)('$name: nothing is lost', async ({ name, run }) => {
  // A call that never answers is waited for: the first places are enough here, npm run test:faults strikes all.
  const outcome = await run(0, name.includes('never answers') ? 20 : 1_000);
  expect('cannot' in outcome ? outcome : outcome.problems).toEqual([]);
  expect('tried' in outcome && outcome.tried).toBeGreaterThan(5);
});

it(`${clockFault.name}: nothing is lost`, async () => {
  expect(await clockFault.run(0, 5)).toEqual({ tried: 5, through: 5, problems: [] });
});
