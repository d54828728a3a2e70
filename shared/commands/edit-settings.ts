import { z } from 'zod';
import { type Gravity, type RuleId } from '../model/finding';
import { settingsOf } from '../model/plan';
import { refuse } from '../model/result';
import { isZone } from '../model/zone';
import { placeById } from '../places/index';
import { idArg } from './args/values';
import { command } from './command';
import { defined } from './steps/defined';
import { changed, did } from './steps/rows';

const ruleArg = z.string().transform((id) => id as RuleId);
const daysArg = z.int().min(0).max(3660);
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
      })
      .strict()
      .partial(),
  }),
  run: (plan, { patch }) => {
    const before = settingsOf(plan);
    const after = { ...before, ...defined(patch) };
    if (!isZone(after.homeZone)) return refuse('unknown-zone', { zone: after.homeZone });
    if (patch.homePlaceId && !placeById(plan, patch.homePlaceId)) return refuse('place-not-found');
    return did(changed('settings', before, after));
  },
});
