import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formats } from '@shared/formats';
import { maxPlanFileCharacters } from '@shared/formats/planFile/decodePlan';
import { maxCalendarSize } from '@shared/formats/ical/readCalendar';
import { maxCalendarFileBytes, maxPlanFileBytes } from '@shared/ipc/contract';
import { schemas } from '@shared/model/schemas';
import { tableNames } from '@shared/model/plan';

const folder = new URL('../../../shared/formats/', import.meta.url);

it('lists every folder of formats once', () => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(formats.map((format) => format.id).sort()).toEqual(folders.sort());
});

it('reads as much as the platform hands over, no less and no more', () => {
  const limits = new Map(formats.map((format) => [format.kind, format.maxBytes]));
  expect(limits.get('plan')).toBe(maxPlanFileBytes);
  expect(maxPlanFileCharacters).toBe(maxPlanFileBytes);
  expect(limits.get('calendar')).toBe(maxCalendarFileBytes);
  expect(maxCalendarSize).toBe(maxCalendarFileBytes);
});

it('describes every field of every table in FORMAT.md', () => {
  const text = readFileSync(new URL('planFile/FORMAT.md', folder), 'utf8');
  const missing = tableNames.flatMap((table) => {
    const section = text.split(`\n**${table}**`)[1]?.split('\n**')[0] ?? '';
    return schemas[table]
      .fields!.filter((field) => !section.includes(`\`${field}\``))
      .map((field) => `${table}.${field}`);
  });
  expect(missing).toEqual([]);
});
