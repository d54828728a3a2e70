import fc from 'fast-check';
import { builtInBodies } from '@shared/model/bodies';
import { gravities } from '@shared/model/finding';
import { defaultSettings, type FurtherProcess } from '@shared/model/plan';
import { ruleIds } from '@shared/model/ruleIds';
import type { Minute } from '@shared/model/time';

/** The built-in bodies, and two with other hours, of which the plan's own is often one. */
const bodies = fc.constantFrom(
  builtInBodies,
  builtInBodies.map((body) => ({ ...body, slots: body.slots.slice(1) })),
  builtInBodies.map((body) => ({
    ...body,
    slots: [{ from: 480 as Minute, to: 1200 as Minute }],
  })),
);

/** Further processes beside the plan's own; p2 is often one that a row says and the plan does not hold. */
const processes: fc.Arbitrary<readonly FurtherProcess[]> = fc
  .subarray(['p1', 'p2'], { maxLength: 2 })
  .chain((some) =>
    fc.tuple(
      ...some.map((id) =>
        fc
          .constantFrom(null, 1, 1, 2)
          .map((parallelCap) => ({ id, name: `Process ${id}`, document: null, parallelCap })),
      ),
    ),
  );

/** Settings: of each that a rule reads, a few values. */
export const smallSettings = fc
  .record({
    dueSoonDays: fc.constantFrom(0, 3, 14),
    unscheduledDays: fc.constantFrom(0, 5, 60),
    journeyDefault: fc.constantFrom(0, 1, 3),
    journeys: fc.constantFrom({}, { 'europe/europe': 2 }),
    draftLeadDays: fc.constantFrom(0, 3, 7),
    documentLeadDays: fc.constantFrom(0, 5, 42),
    rulesOff: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom(...ruleIds).map((rule) => [rule]) },
    ),
    gravest: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...ruleIds), fc.constantFrom(...gravities))
          .map(([rule, gravity]) => ({ [rule]: gravity })),
      },
    ),
    parallelCap: fc.constantFrom(null, 1, 2),
    contactGroupCap: fc.constantFrom(null, null, 1),
    latestEnd: fc.constantFrom(null, null, 1080 as Minute),
    processes: fc.oneof(fc.constant([]), processes),
    bodyId: fc.constantFrom('general-assembly', 'general-assembly', 'human-rights-council', 'gone'),
    homeZone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Mars/Base'),
    bodies,
  })
  .map((parts) => ({
    ...defaultSettings,
    ...parts,
    bodies: [...parts.bodies, { id: 'always', name: 'Always', slots: [] }],
  }));
