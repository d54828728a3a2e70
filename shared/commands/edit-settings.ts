import { z } from 'zod';
import { type Gravity, type RuleId } from '../model/finding';
import { settingsOf, type Slot } from '../model/plan';
import { refuse } from '../model/result';
import { isZone } from '../model/zone';
import { placeById } from '../places/index';
import { idArg, minuteArg } from './args/values';
import { command } from './command';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';

const ruleArg = z.string().transform((id) => id as RuleId);
const daysArg = z.int().min(0).max(3660);
const slotArg: z.ZodType<Slot> = z.object({ from: minuteArg, to: minuteArg });
const gravityArg: z.ZodType<Gravity> = z.enum(['error', 'warning', 'notice']);

/** Other settings of the plan: zone, lead times, journeys, rules. Its name is changed by rename-plan. */
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
        slots: z.array(slotArg).readonly(),
      })
      .strict()
      .partial(),
  }),
  run: (plan, { patch }) => {
    const before = settingsOf(plan);
    const slots = patch.slots && [...patch.slots].sort((a, b) => a.from - b.from);
    const after = { ...before, ...defined({ ...patch, slots }) };
    if (!isZone(after.homeZone)) return refuse('unknown-zone', { zone: after.homeZone });
    if (patch.homePlaceId && !placeById(plan, patch.homePlaceId)) return refuse('place-not-found');
    if (after.slots.some(({ from, to }) => to <= from)) return refuse('ends-before-start');
    return did(changed('settings', before, after));
  },
});
