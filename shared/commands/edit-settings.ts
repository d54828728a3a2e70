import { z } from 'zod';
import { type Gravity, type RuleId } from '../model/finding';
import {
  type Body,
  type BodySettings,
  builtInBodyIds,
  ownBodyId,
  type Slot,
} from '../model/bodies';
import { type Plan, settingsOf } from '../model/plan';
import { refuse, type Refusal } from '../model/result';
import { isZone } from '../model/zone';
import { placeById } from '../places/index';
import { idArg, minuteArg } from './args/values';
import { command } from './command';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';

const ruleArg = z.string().transform((id) => id as RuleId);
const daysArg = z.int().min(0).max(3660);
const slotArg: z.ZodType<Slot> = z.object({ from: minuteArg, to: minuteArg });
const bodyArg: z.ZodType<Body> = z.object({
  id: idArg,
  name: z.string(),
  slots: z.array(slotArg).readonly(),
});
const gravityArg: z.ZodType<Gravity> = z.enum(['error', 'warning', 'notice']);

/** Other settings of the plan: zone, lead times, journeys, rules, bodies and their hours. Its name is changed by rename-plan. */
export const editSettings = command({
  id: 'edit-settings',
  args: z.object({
    patch: z
      .object({
        homeZone: z.string(),
        homePlaceId: idArg.nullable(),
        dueSoonDays: daysArg,
        unscheduledDays: daysArg,
        draftLeadDays: daysArg,
        documentLeadDays: daysArg,
        journeys: z.record(z.string(), daysArg),
        journeyDefault: daysArg,
        rulesOff: z.array(ruleArg).readonly(),
        gravest: z.record(z.string(), gravityArg),
        parallelCap: z.int().min(1).nullable(),
        contactGroupCap: z.int().min(1).nullable(),
        latestEnd: minuteArg.nullable(),
        bodies: z.array(bodyArg).readonly(),
        bodyId: idArg,
      })
      .strict()
      .partial(),
  }),
  run: (plan, { patch }) => {
    const before = settingsOf(plan);
    const after = { ...before, ...defined({ ...patch, bodies: patch.bodies?.map(inOrder) }) };
    if (!isZone(after.homeZone)) return refuse('unknown-zone', { zone: after.homeZone });
    if (patch.homePlaceId && !placeById(plan, patch.homePlaceId)) return refuse('place-not-found');
    const wrong = wrongBodies(plan, after);
    return wrong ? { ok: false, error: wrong } : did(changed('settings', before, after));
  },
});

function inOrder(body: Body): Body {
  return {
    ...body,
    name: body.name.trim(),
    slots: [...body.slots].sort((a, b) => a.from - b.from),
  };
}

/** Why the bodies cannot be these, or null. */
function wrongBodies(plan: Plan, { bodies, bodyId }: BodySettings): Refusal | null {
  const ids = new Set(bodies.map((body) => body.id));
  const isBuiltIn = (id: string) => (builtInBodyIds as readonly string[]).includes(id);
  if (bodies.some(({ id, name }) => name === '' && !isBuiltIn(id) && id !== ownBodyId)) {
    return refuse('name-needed').error;
  }
  if (bodies.some(({ slots }) => slots.some(({ from, to }) => to <= from))) {
    return refuse('ends-before-start').error;
  }
  if (!ids.has(bodyId)) return refuse('body-not-found').error;
  const isLost = (id: string | null) => id !== null && !ids.has(id);
  return [...plan.events.values()].some((event) => isLost(event.bodyId))
    ? refuse('body-in-use').error
    : null;
}
