import { z } from 'zod';
import { noDates } from '../model/event';
import { refuse } from '../model/result';
import { datesArg, idArg } from './args/values';
import { command } from './command';
import { checkEvent } from './steps/checkEvent';
import { sortedDates } from './steps/checkDates';
import { eventFor } from './steps/eventFor';
import { added, did } from './steps/rows';
import { mandateWords } from './steps/titleWords';

/** A tentative event that answers a mandate: of its kind, titled by it, at its place where it names one, citing its
 *  paragraph. Without dates it is planned but undated: a date is never invented. A mandate for each member of a group
 *  wants the member. */
export const scheduleMandate = command({
  id: 'schedule-mandate',
  args: z.object({
    mandateId: idArg,
    memberId: idArg.nullable(),
    dates: datesArg.exactOptional(),
    placeId: idArg.nullable().exactOptional(),
  }),
  run: (plan, { mandateId, memberId, dates, placeId }, { newId }) => {
    const mandate = plan.mandates.get(mandateId);
    if (!mandate) return refuse('mandate-not-found');
    if ((mandate.eachOf === null) !== (memberId === null)) return refuse('member-needed');
    const made = eventFor(mandate, memberId, newId);
    const event = {
      ...made,
      ...sortedDates(dates ?? noDates),
      placeId: placeId === undefined ? made.placeId : placeId,
    };
    const refusal = checkEvent(plan, null, event);
    if (refusal) return { ok: false, error: refusal };
    return did([added('events', event)], mandateWords(mandate));
  },
});
