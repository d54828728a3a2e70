import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { killFault } from '../faults/killFaults';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('no edit that was shown as saved is lost when browser and server are killed in turn, 25 times', async () => {
  const outcome = await killFault(root).run(0, 25);
  expect(outcome).toEqual({ tried: 25, through: 25, problems: [] });
}, 400_000);
