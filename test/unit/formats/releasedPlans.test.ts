import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { version } from '../../../package.json';

// One plan of every version that was released, as that version wrote it. They stay for ever.
const folder = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url));
const files = readdirSync(folder).sort();

it('there is a plan of this version', () => {
  expect(files).toContain(`${version}.prepcom`);
});

it.each(files)('the plan %s is read whole, without a repair', (file) => {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const decoded = decodePlan(text);
  expect(decoded.ok && decoded.value.report).toEqual([]);
  const plan = decoded.ok ? decoded.value.plan : null;
  const titles = [...(plan?.events.values() ?? [])].map((event) => event.id);
  const written = (JSON.parse(text) as { readonly events: readonly { readonly id: string }[] })
    .events;
  expect(titles.sort()).toEqual(written.map(({ id }) => id).sort());
  expect(decodePlan(encodePlan(plan!))).toEqual(decoded);
});
