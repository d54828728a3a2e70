import { z } from 'zod';
import type { FactValue, RuleId } from '../model/finding';
import { refuse } from '../model/result';
import { dayArg, idArg } from './args/values';
import { command } from './command';
import { added, changed, did } from './steps/rows';

const factArg: z.ZodType<FactValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(factArg).readonly()]),
);

/** Accepts a finding as it is, with a reason and a source. Waiving it again puts the new facts and reason in place. */
export const waiveFinding = command({
  id: 'waive-finding',
  args: z.object({
    key: idArg,
    rule: z.string().transform((id) => id as RuleId),
    facts: z.record(z.string(), factArg),
    reason: z.string(),
    source: z.string(),
    on: dayArg.nullable(),
  }),
  run: (plan, { key, ...given }) => {
    if (given.reason.trim() === '') return refuse('reason-needed');
    if (given.source.trim() === '') return refuse('source-needed');
    const before = plan.waivers.get(key);
    const waiver = { id: key, ...given };
    return did(before ? changed('waivers', before, waiver) : [added('waivers', waiver)]);
  },
});
